#pragma once

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// S = Q W_a, W_a [d_q, n_k]: from the query alone, the keys are not looked at. There are as many keys as W_a
/// has columns. Source: Luong, Pham and Manning 2015, section 3.1, "location".
[[nodiscard]] ScoreFunction locationScore();

}  // namespace lab::attention
