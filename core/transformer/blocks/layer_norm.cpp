#include "core/transformer/blocks/layer_norm.h"

#include <cassert>
#include <cmath>

namespace lab::transformer {

template <typename T>
Matrix<T> normalized(const MatrixView<T>& x, const LayerNorm<T>& norm) {
    Matrix<T> y = x;
    if (norm.gain.size() == 0) {
        return y;
    }
    assert(norm.gain.size() == x.cols() && norm.bias.size() == x.cols() && "the norm fits its input");
    for (Index i = 0; i < y.rows(); ++i) {
        y.row(i).array() -= y.row(i).mean();
        const T variance = y.row(i).squaredNorm() / static_cast<T>(y.cols());
        y.row(i).array() *= norm.gain.array() / std::sqrt(variance + static_cast<T>(norm.epsilon));
        y.row(i) += norm.bias;
    }
    return y;
}

template Matrix<float> normalized<float>(const MatrixView<float>&, const LayerNorm<float>&);
template Matrix<double> normalized<double>(const MatrixView<double>&, const LayerNorm<double>&);

}  // namespace lab::transformer
