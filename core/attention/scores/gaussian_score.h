#pragma once

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// s_ij = -|q_i - k_j|^2 / (2 sigma^2): with a softmax, the smoothing of Nadaraya and Watson. Differences are
/// taken before anything is squared, so that long vectors close to each other lose no digits.
/// Sources: Nadaraya 1964; Watson 1964.
[[nodiscard]] ScoreFunction gaussianScore();

}  // namespace lab::attention
