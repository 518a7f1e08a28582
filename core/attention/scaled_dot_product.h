#pragma once

#include <stop_token>

#include "core/attention/attention_mask.h"
#include "core/base/parallel.h"

namespace lab::attention {

/// What one head computes from. Views and pointers are not owned and must outlive the call.
template <typename T>
struct HeadInput {
    MatrixView<T> Q;                      ///< [n_q, d_k]
    MatrixView<T> K;                      ///< [n_k, d_k]
    MatrixView<T> V;                      ///< [n_k, d_v]
    const Matrix<T>* bias = nullptr;      ///< [n_q, n_k], added after the scale; nullptr = none
    const AttentionMask* mask = nullptr;  ///< nullptr = every query sees every key
    T scale = T(1);
    T temperature = T(1);
};

/// All stages of one head, kept because they are shown.
template <typename T>
struct HeadStages {
    Matrix<T> scores;  ///< [n_q, n_k] Q K^T * scale + bias, before the mask
    Matrix<T>
        weights;  ///< [n_q, n_k] softmax(scores / temperature) over the allowed keys; masked places exactly 0
    Matrix<T> context;  ///< [n_q, d_v] weights V
};

/// Scaled dot-product attention, all stages kept:
///     scores = Q K^T * scale + bias;  weights = softmax(scores / temperature);  context = weights V.
/// A masked place counts as minus infinity before the softmax, and the row's maximum over allowed keys is
/// taken off first. A query with nothing to attend to gets weights 0 and context 0. `stages` is resized;
/// memory of the right shape is reused. `runner` (may be null) splits rows over cores. Returns false if
/// `stop` ended it early (the stages are then incomplete). float runs the tiled vector kernel, double a plain
/// reference. Shapes must agree (asserted). Source: Vaswani et al. 2017, "Attention is all you need",
/// equation 1.
template <typename T>
bool attend(const HeadInput<T>& input, HeadStages<T>& stages, ParallelRunner* runner = nullptr,
            const std::stop_token& stop = {});

template <>
bool attend<float>(const HeadInput<float>&, HeadStages<float>&, ParallelRunner*, const std::stop_token&);
template <>
bool attend<double>(const HeadInput<double>&, HeadStages<double>&, ParallelRunner*, const std::stop_token&);

/// Weights of one head for a small picture, without ever holding n_q x n_k numbers: an image of at most
/// `maxSide` x `maxSide` cells, each the LARGEST weight of the block of cells that it stands for (equal to
/// the weights where n_q, n_k <= maxSide). Cell (r, c) covers queries [r n_q / rows, (r+1) n_q / rows), keys
/// likewise.
[[nodiscard]] MatrixF pooledWeights(const HeadInput<float>& input, Index maxSide,
                                    ParallelRunner* runner = nullptr, const std::stop_token& stop = {});

}  // namespace lab::attention
