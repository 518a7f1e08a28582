#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/formats/array.h"
#include "core/verify/reference_case.h"

namespace lab::verify {

using ComputedArrays = std::vector<formats::NamedArray>;

/// Computes a case from its inputs and settings (never from its expected values).
/// Errors: inputs or settings that are missing or do not fit together.
using CaseFunction = Result<ComputedArrays> (*)(const ReferenceCase&);

/// One kind of calculation that can be verified.
struct CaseRow {
    std::string_view name;
    CaseFunction inFloat;
    CaseFunction inDouble;
    bool
        rowsSumToOne;  ///< its array "weights" is dense: each row sums to 1, or to 0 where nothing is allowed
};

/// The row of a case, or nullptr if no calculation of that name is known.
[[nodiscard]] const CaseRow* findCase(std::string_view name);
/// All that are known.
[[nodiscard]] std::vector<std::string_view> knownCases();

/// Rows by meaning, each list beside its calculations.
[[nodiscard]] std::span<const CaseRow> dotProductCases();
[[nodiscard]] std::span<const CaseRow> normalizerCases();
[[nodiscard]] std::span<const CaseRow> linearAttentionCases();
[[nodiscard]] std::span<const CaseRow> scoreCases();
[[nodiscard]] std::span<const CaseRow> maskCases();
[[nodiscard]] std::span<const CaseRow> multiHeadCases();
[[nodiscard]] std::span<const CaseRow> positionCases();
[[nodiscard]] std::span<const CaseRow> measureCases();
[[nodiscard]] std::span<const CaseRow> blockCases();

}  // namespace lab::verify
