#pragma once

#include "core/attention/attention_mask.h"
#include "core/base/parallel.h"

namespace lab::attention {

/// phi(x) = elu(x) + 1, place by place: x + 1 for x > 0, exp(x) otherwise. Never negative; 0 only where exp
/// vanishes. Any shape.
/// Source: Katharopoulos et al. 2020, "Transformers are RNNs: fast autoregressive transformers with linear
/// attention", equation 7.
template <typename T>
[[nodiscard]] Matrix<T> linearFeatures(const MatrixView<T>& x);

/// kappa_ij = phi(q_i).phi(k_j) >= 0, what stands in the place of exp(score). Q [n_q, d_k], K [n_k, d_k];
/// kappa [n_q, n_k]. Source: the same, section 3.2.
template <typename T>
[[nodiscard]] Matrix<T> linearKernel(const MatrixView<T>& Q, const MatrixView<T>& K);

/// weights_ij = kappa_ij / sum_j' kappa_ij' over the allowed keys: linear attention written with the n_q x
/// n_k matrix that it avoids. `mask` may be null; masked places are exactly 0, a row with nothing allowed is
/// all zeros. A row whose sum overflows or all but vanishes is computed from logarithms of phi, so that no
/// input that is finite gives 0/0. `runner` (may be null) splits rows over cores. Source: the same,
/// equation 4.
template <typename T>
[[nodiscard]] Matrix<T> linearWeights(const MatrixView<T>& Q, const MatrixView<T>& K,
                                      const AttentionMask* mask = nullptr, ParallelRunner* runner = nullptr);

/// What the recurrence carries from key to key, and what it gives.
template <typename T>
struct LinearRecurrence {
    Matrix<T> kvState;  ///< [d_k, d_v] sum_j phi(k_j)^T v_j over the keys taken in
    RowVector<T> kSum;  ///< [d_k] sum_j phi(k_j) over the same
    Matrix<T> context;  ///< [n_q, d_v] phi(q_i) kvState_i / phi(q_i).kSum_i, state as query i finds it
};

/// Linear attention as a recurrence: each key is taken into the state once and each query reads it, which
/// costs (n_q + n_k) d_k d_v. Without a causal mask every query reads the state of all keys; with one, query
/// i that of the keys j <= i + causalOffset. `mask` may be null and hide padding keys, but not be given cell
/// by cell (asserted). Context equals linearWeights() V, also where a sum would be 0/0; all zeros for a query
/// with nothing to attend to. Source: the same, equations 5, 9 to 12 and 18 to 20.
template <typename T>
[[nodiscard]] LinearRecurrence<T> linearRecurrence(const MatrixView<T>& Q, const MatrixView<T>& K,
                                                   const MatrixView<T>& V,
                                                   const AttentionMask* mask = nullptr);

}  // namespace lab::attention
