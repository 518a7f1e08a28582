#pragma once

#include <stop_token>

#include "core/attention/attention_mask.h"
#include "core/attention/normalizers/normalizer.h"
#include "core/base/parallel.h"

namespace lab::attention {

/// How whole matrices are normalised. Pointers are not owned and must outlive the call.
template <typename T>
struct Normalization {
    const Normalizer* normalizer = nullptr;  ///< never null
    ParameterValues values{};                ///< checked by checkParameters() at the public door
    const AttentionMask* mask = nullptr;     ///< nullptr = every query sees every key
    T temperature = T(1);                    ///< above 0; plays no part where scores are replaced
    ParallelRunner* runner = nullptr;        ///< splits rows over cores; nullptr = the calling thread
    std::stop_token stop{};
};

/// Weights of all rows: logits z_ij = scores_ij / T, then the normalizer's own formula over the allowed keys
/// of row i. scores, weights [n_q, n_k]; `weights` is resized, its memory used again where the shape is
/// right, and is not the memory of `scores`. Masked places are exactly 0; a row with nothing allowed is all
/// zeros. Where a shift changes nothing, the row's largest score is taken off before the division by T, so
/// that no temperature overflows; elsewhere logits stop at the largest number of the type. Returns false if
/// `stop` ended it early (the weights are then incomplete).
template <typename T>
bool normalize(const Normalization<T>& how, const MatrixView<T>& scores, Matrix<T>& weights);

/// gradient_ij = d loss / d scores_ij = (d loss / d z_ij) / T for upstream = d loss / d weights, all
/// [n_q, n_k]. `weights` are what normalize() gave for the same mask and temperature. Only for normalizers
/// with a vjp (asserted). Returns false if `stop` ended it early.
template <typename T>
bool normalizeVjp(const Normalization<T>& how, const MatrixView<T>& weights, const MatrixView<T>& upstream,
                  Matrix<T>& gradient);

}  // namespace lab::attention
