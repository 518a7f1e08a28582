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
    std::vector<Matrix<T>> K;     ///< [n_k, d_k]
    std::vector<Matrix<T>> V;     ///< [n_k, d_v]
    std::vector<Matrix<T>> bias;  ///< [n_q, n_k]; empty = none
    std::vector<attention::AttentionMask> masks;
    bool stacked = false;  ///< the arrays have a first dimension for heads
};

/// Element type of Q, K and V. Errors: MissingArray, WrongType.
[[nodiscard]] Result<formats::DType> attendType(std::span<const formats::NamedArray> arrays);

/// Takes Q, K, V and, if they are there, mask, key_mask and bias out of `arrays`; other arrays are passed
/// over. `causal` is added to the masks. Errors, with `place` the array: MissingArray, WrongShape, WrongType,
/// OutOfRange.
template <typename T>
[[nodiscard]] Result<AttendInput<T>> readAttendInput(std::span<const formats::NamedArray> arrays,
                                                     const std::optional<attention::CausalAlignment>& causal);

/// Where the first number that is not finite stands: OutOfRange [place: "NAME[0, 3]"], or none.
template <typename T>
[[nodiscard]] std::optional<Error> findNotFinite(const Matrix<T>& numbers, std::string_view name,
                                                 std::optional<Index> head);

}  // namespace lab::cli
