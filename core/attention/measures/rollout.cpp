#include "core/attention/measures/rollout.h"

#include <cassert>

namespace lab::attention {

template <typename T>
Matrix<T> headMean(std::span<const MatrixView<T>> heads) {
    assert(!heads.empty() && "a layer has at least one head");
    Matrix<T> mean = heads.front();
    for (const MatrixView<T>& head : heads.subspan(1)) {
        assert(head.rows() == mean.rows() && head.cols() == mean.cols() && "all heads have one shape");
        mean += head;
    }
    return mean / static_cast<T>(heads.size());
}

template <typename T>
std::vector<Matrix<T>> attentionRollout(std::span<const Matrix<T>> layers) {
    std::vector<Matrix<T>> rollout;
    for (const Matrix<T>& layer : layers) {
        assert(layer.rows() == layer.cols() && layer.rows() == layers.front().rows() &&
               "each layer passes the same tokens on");
        Matrix<T> step = T(0.5) * layer;
        step.diagonal().array() += T(0.5);
        rollout.push_back(rollout.empty() ? step : Matrix<T>(step * rollout.back()));
    }
    return rollout;
}

template Matrix<float> headMean<float>(std::span<const MatrixView<float>>);
template Matrix<double> headMean<double>(std::span<const MatrixView<double>>);
template std::vector<Matrix<float>> attentionRollout<float>(std::span<const Matrix<float>>);
template std::vector<Matrix<double>> attentionRollout<double>(std::span<const Matrix<double>>);

}  // namespace lab::attention
