#pragma once

#include "core/base/matrix.h"

namespace lab::attention {

/// Sinusoidal position vectors [n, d], added to the embeddings:
///     PE[p, 2i] = sin(p / 10000^(2i/d)),  PE[p, 2i+1] = cos(p / 10000^(2i/d)).
/// An odd d ends with a sine that has no cosine beside it. Angles are taken in double also for float, because
/// a large angle in float has lost its fraction of a turn. Source: Vaswani et al. 2017, section 3.5.
template <typename T>
[[nodiscard]] Matrix<T> sinusoidalInterleaved(Index n, Index d);

/// The same waves in another order, and with the last of them at 10000 exactly:
///     PE[p] = [sin(p f_i) | cos(p f_i)],  f_i = 10000^(-i / (h - 1)),  i = 0 .. h-1,  h = floor(d/2).
/// With h = 1 the one frequency is 1; an odd d ends with a column of zeros. Source: tensor2tensor,
/// get_timing_signal_1d (Vaswani et al. 2018, "Tensor2Tensor for neural machine translation").
template <typename T>
[[nodiscard]] Matrix<T> sinusoidalHalves(Index n, Index d);

}  // namespace lab::attention
