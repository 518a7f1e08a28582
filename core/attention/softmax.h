#pragma once

#include "core/attention/attention_mask.h"

namespace lab::attention {

/// Row-wise softmax with temperature: weights_ij = exp((z_ij - m_i) / T) / sum_j exp((z_ij - m_i) / T),
/// m_i the row maximum over allowed places. scores [n_q, n_k]; T > 0. `mask` may be null.
/// Masked places are exactly 0; a row with nothing allowed is all zeros.
/// Source: Bridle 1990, "Probabilistic interpretation of feedforward classification network outputs",
/// equation 3.
template <typename T>
[[nodiscard]] Matrix<T> softmax(const MatrixView<T>& scores, const AttentionMask* mask = nullptr,
                                T temperature = T(1));

/// Limit of softmax(scores / T) for T -> 0: the row's largest places share 1 equally.
template <typename T>
[[nodiscard]] Matrix<T> softmaxAtZeroTemperature(const MatrixView<T>& scores);

/// Vector-Jacobian product of the row softmax: grad_ij = w_ij (u_ij - sum_k w_ik u_ik) / T,
/// where u = d loss / d weights. weights and upstream [n_q, n_k]. Rows of zero weights give zeros.
template <typename T>
[[nodiscard]] Matrix<T> softmaxVjp(const MatrixView<T>& weights, const MatrixView<T>& upstream,
                                   T temperature = T(1));

}  // namespace lab::attention
