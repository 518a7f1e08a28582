#pragma once

#include <Eigen/Core>
#include <cstdint>

namespace lab {

using Index = Eigen::Index;

/// All matrices are row-major; a row is a token (a query, or one head's query), a column a key or a feature.
template <typename T>
using Matrix = Eigen::Matrix<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using MatrixF = Matrix<float>;
using MatrixD = Matrix<double>;

template <typename T>
using RowVector = Eigen::Matrix<T, 1, Eigen::Dynamic, Eigen::RowMajor>;
using RowVectorF = RowVector<float>;
using RowVectorD = RowVector<double>;

/// Read-only view of any row-major matrix or block of one.
template <typename T>
using MatrixView = Eigen::Ref<const Matrix<T>, 0, Eigen::OuterStride<>>;

/// 1 = may attend, 0 = may not.
using MaskMatrix = Matrix<std::uint8_t>;

}  // namespace lab
