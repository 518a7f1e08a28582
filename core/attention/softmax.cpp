#include "core/attention/softmax.h"

#include "core/attention/packed_head.h"
#include "core/attention/softmax_row.h"

namespace lab::attention {

template <>
Matrix<float> softmax<float>(const MatrixView<float>& scores, const AttentionMask* mask, float temperature) {
    assert(temperature > 0.0F && "the temperature is positive");
    assertMaskFits(mask, scores.rows(), scores.cols());
    Matrix<float> weights(scores.rows(), scores.cols());
    const kernel::Problem problem = maskedProblem(mask, scores.rows(), scores.cols(), temperature);
    float* scratch = threadWorkspace().rows.atLeast(kernel::scratchSize(1, scores.cols(), 0));
    for (Index row = 0; row < scores.rows(); ++row) {
        kernel::softmaxRow(problem, row, scores.data() + row * scores.outerStride(), scratch,
                           weights.data() + row * scores.cols());
    }
    return weights;
}

template <>
Matrix<double> softmax<double>(const MatrixView<double>& scores, const AttentionMask* mask,
                               double temperature) {
    assert(temperature > 0.0 && "the temperature is positive");
    assertMaskFits(mask, scores.rows(), scores.cols());
    Matrix<double> weights(scores.rows(), scores.cols());
    for (Index row = 0; row < scores.rows(); ++row) {
        softmaxRow(scores.data() + row * scores.outerStride(), scores.cols(), row, mask, temperature,
                   weights.data() + row * scores.cols());
    }
    return weights;
}

template <typename T>
Matrix<T> softmaxAtZeroTemperature(const MatrixView<T>& scores) {
    Matrix<T> weights = Matrix<T>::Zero(scores.rows(), scores.cols());
    for (Index row = 0; row < scores.rows() && scores.cols() > 0; ++row) {
        const T largest = scores.row(row).maxCoeff();
        const auto share = T(1) / static_cast<T>((scores.row(row).array() == largest).count());
        for (Index key = 0; key < scores.cols(); ++key) {
            weights(row, key) = scores(row, key) == largest ? share : T(0);
        }
    }
    return weights;
}

template <typename T>
Matrix<T> softmaxVjp(const MatrixView<T>& weights, const MatrixView<T>& upstream, T temperature) {
    assert(weights.rows() == upstream.rows() && weights.cols() == upstream.cols() &&
           "weights and upstream gradient have the same shape");
    Matrix<T> gradient(weights.rows(), weights.cols());
    for (Index row = 0; row < weights.rows(); ++row) {
        const T mean = weights.row(row).dot(upstream.row(row));
        gradient.row(row) =
            (weights.row(row).array() * (upstream.row(row).array() - mean) / temperature).matrix();
    }
    return gradient;
}

template Matrix<float> softmaxAtZeroTemperature<float>(const MatrixView<float>&);
template Matrix<double> softmaxAtZeroTemperature<double>(const MatrixView<double>&);
template Matrix<float> softmaxVjp<float>(const MatrixView<float>&, const MatrixView<float>&, float);
template Matrix<double> softmaxVjp<double>(const MatrixView<double>&, const MatrixView<double>&, double);

}  // namespace lab::attention
