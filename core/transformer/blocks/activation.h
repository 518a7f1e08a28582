#pragma once

#include <string_view>

#include "core/base/matrix.h"

namespace lab::transformer {

/// What a feed-forward layer does to each of its inner numbers.
enum class Activation { Relu, Gelu, GeluTanh };

/// relu       max(x, 0)
/// gelu       x Phi(x) = x (1 + erf(x / sqrt(2))) / 2
/// gelu-tanh  x (1 + tanh(sqrt(2 / pi) (x + 0.044715 x^3))) / 2
/// T is float or double. Source: Hendrycks, Gimpel 2016, "Gaussian error linear units", section 2.
template <typename T>
[[nodiscard]] T activate(Activation activation, T x);

/// activate() of every number of `x`, in place.
template <typename T>
void activate(Activation activation, Eigen::Ref<Matrix<T>, 0, Eigen::OuterStride<>> x);

/// 1 / (1 + exp(-x)), with no overflow for any x.
template <typename T>
[[nodiscard]] T logistic(T x);

}  // namespace lab::transformer
