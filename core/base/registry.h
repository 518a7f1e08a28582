#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"

/// Marks the English text of a registry for the translation tools; it is the text itself.
/// `context` is always "Registry".
#define LAB_TEXT(context, text) text

namespace lab {

enum class ParameterKind { Real, Whole };

/// A parameter that describes itself: editors, the command line, files, reports and help are made from it.
struct ParameterSpec {
    std::string_view id;      ///< in files and on the command line
    std::string_view symbol;  ///< TeX, as in the formula
    std::string_view name;    ///< English, LAB_TEXT
    std::string_view help;    ///< one sentence: what it does; English, LAB_TEXT
    std::string_view unit;    ///< English, LAB_TEXT; empty for a pure number
    ParameterKind kind = ParameterKind::Real;
    double least = 0;
    double largest = 1;
    double step = 0.1;
    double fallback = 0;         ///< used where nothing is said
    bool isLogarithmic = false;  ///< equal ratios, not equal differences, are equal steps on a slider
};

/// What every row of every registry says of itself.
struct FamilyEntry {
    std::string_view id;       ///< in files and on the command line
    std::string_view name;     ///< English, LAB_TEXT
    std::string_view formula;  ///< TeX: fractions, roots, indices, sums, Greek letters
    std::string_view help;     ///< one or two sentences for a student; English, LAB_TEXT
    std::string_view source;   ///< author, year, equation; not translated
    std::span<const ParameterSpec> parameters{};
};

/// Values of parameters by id; what is not in it has the parameter's fallback.
using ParameterValues = std::map<std::string, double, std::less<>>;

/// One row chosen from a registry, with the parameters that differ from their fallbacks.
struct Choice {
    std::string id;
    ParameterValues values;
    bool operator==(const Choice&) const = default;
};

/// The value of parameter `id` of `entry`, which must have it (asserted).
[[nodiscard]] double parameterValue(const FamilyEntry& entry, const ParameterValues& values,
                                    std::string_view id);

/// Whether each value names a parameter of `entry`, lies in its range and, for ParameterKind::Whole, has no
/// fraction. The error's place is the parameter's id. Errors: UnknownName, OutOfRange.
[[nodiscard]] Result<void> checkParameters(const FamilyEntry& entry, const ParameterValues& values);

/// The row (with a member `entry`) of that id, or nullptr.
template <typename Row>
[[nodiscard]] const Row* findRow(std::span<const Row> rows, std::string_view id) {
    for (const Row& row : rows) {
        if (row.entry.id == id) {
            return &row;
        }
    }
    return nullptr;
}

/// The ids of all rows, "a, b, c", for error messages.
template <typename Row>
[[nodiscard]] std::string idsOf(std::span<const Row> rows) {
    std::string ids;
    for (const Row& row : rows) {
        ids.append(ids.empty() ? "" : ", ").append(row.entry.id);
    }
    return ids;
}

}  // namespace lab
