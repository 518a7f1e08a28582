#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/formats/array.h"

namespace lab::verify {

/// One array of a reference case. Numbers are kept as doubles, which hold every type that cases use.
struct CaseArray {
    formats::DType dtype = formats::DType::Float64;
    formats::Shape shape;
    std::vector<double> numbers;  ///< row-major
    bool operator==(const CaseArray&) const = default;
};

/// A calculation with its inputs and the values that it must give.
struct ReferenceCase {
    std::string name;  ///< the field "case": which calculation this is
    std::string formula;
    std::map<std::string, double> attributes;  ///< settings of the calculation
    std::map<std::string, CaseArray> inputs;
    std::map<std::string, CaseArray> expected;
    bool operator==(const ReferenceCase&) const = default;
};

/// Reads a case file: {"case", "formula", "attrs", "inputs": [names], "arrays": {name: {dtype, shape,
/// data}}}; formula and attrs may be missing. Errors, with `place` the path of the field: NotJson,
/// MissingField, WrongField, MissingArray (an input that is not among the arrays).
[[nodiscard]] Result<ReferenceCase> readReferenceCase(std::string_view text);

}  // namespace lab::verify
