#pragma once

#include <vector>

#include "core/attention/scaled_dot_product.h"

namespace lab::attention {

/// Projections of multi-head attention, y = x W + b, W is [in, out]. Head h owns the contiguous columns
/// h d_head .. (h+1) d_head - 1 of Q, key/value head g those of K and V.
template <typename T>
struct MultiHeadWeights {
    Matrix<T> W_q, W_k, W_v, W_o;
    RowVector<T> b_q, b_k, b_v, b_o;
    int heads = 1;
    /// Heads of K and V; query head h uses key/value head h / (heads / keyValueHeads). 0 = as many as heads;
    /// otherwise it divides `heads`: between 1 and heads grouped-query, 1 multi-query attention.
    int keyValueHeads = 0;
    /// [heads], true = the head's context counts as zero in the concatenation; empty = none.
    std::vector<bool> ablated;
};

/// All stages of multi-head attention.
template <typename T>
struct MultiHeadStages {
    Matrix<T> Q;                       ///< [n_q, heads * d_head], heads side by side
    Matrix<T> K, V;                    ///< [n_k, key/value heads * d_head (d_v)]
    std::vector<HeadStages<T>> heads;  ///< of all heads, ablated ones too
    Matrix<T> concatenated;            ///< [n_q, heads * d_v]
    Matrix<T> output;                  ///< [n_q, d_out] concatenated W_o + b_o
};

/// Multi-head attention, scale 1/sqrt(d_head). X [n_q, d] gives the queries, memory [n_k, d_m] keys and
/// values (the same matrix for self-attention; another width and length for cross-attention). Sources:
/// Vaswani et al. 2017, section 3.2.2; Shazeer 2019, "Fast transformer decoding" (multi-query); Ainslie et
/// al. 2023, "GQA", section 2.2 (grouped); Michel, Levy, Neubig 2019, equation 2 (ablation).
template <typename T>
[[nodiscard]] MultiHeadStages<T> attendMultiHead(const MatrixView<T>& X, const MatrixView<T>& memory,
                                                 const MultiHeadWeights<T>& weights,
                                                 const AttentionMask* mask = nullptr,
                                                 ParallelRunner* runner = nullptr);

}  // namespace lab::attention
