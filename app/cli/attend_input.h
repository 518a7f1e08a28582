#pragma once

#include <span>
#include <vector>

#include "app/cli/attend_settings.h"
#include "core/attention/attention_mask.h"
#include "core/formats/array.h"

namespace lab::cli {

/// The arrays of `attend`, one entry a head, checked: shapes agree, all numbers are finite.
/// T is float or double, the type of Q, K and V in the file.
template <typename T>
struct AttendInput {
    std::vector<Matrix<T>> Q;     ///< [n_q, d_k]
    std::vector<Matrix<T>> K;     ///< [n_k, d_k]; empty matrices if the score function needs none
    std::vector<Matrix<T>> V;     ///< [n_k, d_v]
    std::vector<Matrix<T>> bias;  ///< [n_q, n_k]; empty = none
    std::vector<attention::AttentionMask> masks;
    std::vector<attention::ScoreArrays<T>> scoreArrays;  ///< what the score function has learned
    bool stacked = false;                                ///< the arrays have a first dimension for heads
};

/// Element type of Q, K and V; K may be missing if `needsKeys` is false. Errors: MissingArray, WrongType.
[[nodiscard]] Result<formats::DType> attendType(std::span<const formats::NamedArray> arrays, bool needsKeys);

/// Takes Q, K, V, the arrays of the score function and, if they are there, mask, key_mask and bias out of
/// `arrays`; other arrays are passed over. The masks of the settings are added. Errors, with `place` the
/// array: MissingArray, WrongShape, WrongType, OutOfRange.
template <typename T>
[[nodiscard]] Result<AttendInput<T>> readAttendInput(std::span<const formats::NamedArray> arrays,
                                                     const AttendSettings& settings);

/// Where the first number that is not finite stands: OutOfRange [place: "NAME[0, 3]"], or none.
template <typename T>
[[nodiscard]] std::optional<Error> findNotFinite(const Matrix<T>& numbers, std::string_view name,
                                                 std::optional<Index> head);

}  // namespace lab::cli
