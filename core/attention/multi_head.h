#pragma once

#include <vector>

#include "core/attention/scaled_dot_product.h"

namespace lab::attention {

/// Projections of multi-head attention, y = x W + b, W is [in, out]. Head h owns the contiguous columns
/// h d_head .. (h+1) d_head - 1 of Q, K and V.
template <typename T>
struct MultiHeadWeights {
    Matrix<T> W_q, W_k, W_v, W_o;
    RowVector<T> b_q, b_k, b_v, b_o;
    int heads = 1;
};

/// All stages of multi-head attention.
template <typename T>
struct MultiHeadStages {
    Matrix<T> Q, K, V;  ///< [n, heads * d_head], heads side by side
    std::vector<HeadStages<T>> heads;
    Matrix<T> concatenated;  ///< [n_q, heads * d_v]
    Matrix<T> output;        ///< [n_q, d_out] concatenated W_o + b_o
};

/// Multi-head attention, scale 1/sqrt(d_head). X [n_q, d] gives the queries, memory [n_k, d_m] keys and
/// values (the same matrix for self-attention). Source: Vaswani et al. 2017, section 3.2.2.
template <typename T>
[[nodiscard]] MultiHeadStages<T> attendMultiHead(const MatrixView<T>& X, const MatrixView<T>& memory,
                                                 const MultiHeadWeights<T>& weights,
                                                 const AttentionMask* mask = nullptr,
                                                 ParallelRunner* runner = nullptr);

}  // namespace lab::attention
