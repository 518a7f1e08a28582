#pragma once

#include "core/base/matrix.h"

namespace lab::transformer {

/// Gain and bias of a layer norm, [d] each. An empty gain means that there is no norm: numbers pass
/// unchanged.
template <typename T>
struct LayerNorm {
    RowVector<T> gain;
    RowVector<T> bias;
    double epsilon = 1e-5;
};

/// Each row on its own: (x - mean) / sqrt(variance + epsilon) * gain + bias, the variance biased (divided by
/// d). x [n, d]; gain and bias must be d wide (asserted). T is float or double. Source: Ba, Kiros, Hinton
/// 2016, "Layer normalization", equation 3.
template <typename T>
[[nodiscard]] Matrix<T> normalized(const MatrixView<T>& x, const LayerNorm<T>& norm);

}  // namespace lab::transformer
