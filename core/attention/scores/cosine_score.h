#pragma once

#include "core/attention/scores/score_function.h"

namespace lab::attention {

/// s_ij = tau q_i . k_j / max(|q_i| |k_j|, eps): the angle alone counts, and a zero vector has the score 0.
/// Source: Graves, Wayne and Danihelka 2014, equations 5 and 6 (eps is a guard against division by zero).
[[nodiscard]] ScoreFunction cosineScore();

}  // namespace lab::attention
