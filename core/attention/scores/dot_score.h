#pragma once

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// s_ij = q_i . k_j, both d wide. Source: Luong, Pham and Manning 2015, section 3.1, "dot".
[[nodiscard]] ScoreFunction dotScore();

/// s_ij = q_i . k_j, to be multiplied by 1/sqrt(d_k) (ownScale()). Source: Vaswani et al. 2017, equation 1.
[[nodiscard]] ScoreFunction scaledDotScore();

/// s_ij = q_i W k_j^T, W [d_q, d_k], the widths may differ. Source: Luong, Pham and Manning 2015,
/// section 3.1, "general".
[[nodiscard]] ScoreFunction generalScore();

}  // namespace lab::attention
