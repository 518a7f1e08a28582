#pragma once

#include <span>
#include <vector>

#include "core/base/matrix.h"

namespace lab::attention {

/// Mean weights of the heads of a layer, [n_q, n_k]; there is at least one head and all have one shape
/// (asserted).
template <typename T>
[[nodiscard]] Matrix<T> headMean(std::span<const MatrixView<T>> heads);

/// How much of each input token reaches each token after every layer, counting the residual connection as
/// half: from the heads' mean weights A_l [n, n] of each layer, first layer first,
///     rollout_l = (A_l / 2 + I / 2) rollout_{l-1},   rollout_{-1} = I.
/// Rows sum to 1 where those of every A_l do. Source: Abnar, Zuidema 2020, "Quantifying attention flow in
/// transformers", section 3.
template <typename T>
[[nodiscard]] std::vector<Matrix<T>> attentionRollout(std::span<const Matrix<T>> layers);

}  // namespace lab::attention
