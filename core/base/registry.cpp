#include "core/base/registry.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <sstream>

namespace lab {

namespace {

std::string plainNumber(double value) {
    std::ostringstream text;
    text << value;
    return text.str();
}

Result<void> checkValue(const ParameterSpec& parameter, double value) {
    const bool isInside = value >= parameter.least && value <= parameter.largest;  // false for NaN
    const bool isWhole = parameter.kind == ParameterKind::Real || std::floor(value) == value;
    if (isInside && isWhole) {
        return {};
    }
    const std::string kind = parameter.kind == ParameterKind::Whole ? "a whole number" : "a number";
    return failure({ErrorCode::OutOfRange,
                    {},
                    std::string(parameter.id),
                    kind + " from " + plainNumber(parameter.least) + " to " + plainNumber(parameter.largest),
                    plainNumber(value)});
}

}  // namespace

double parameterValue(const FamilyEntry& entry, const ParameterValues& values, std::string_view id) {
    const auto given = values.find(id);
    if (given != values.end()) {
        return given->second;
    }
    const auto parameter = std::ranges::find(entry.parameters, id, &ParameterSpec::id);
    assert(parameter != entry.parameters.end() && "the row has a parameter of that id");
    return parameter->fallback;
}

Result<void> checkParameters(const FamilyEntry& entry, const ParameterValues& values) {
    for (const auto& [id, value] : values) {
        const auto parameter = std::ranges::find(entry.parameters, id, &ParameterSpec::id);
        if (parameter == entry.parameters.end()) {
            std::string known;
            for (const ParameterSpec& one : entry.parameters) {
                known.append(known.empty() ? "" : ", ").append(one.id);
            }
            return failure({ErrorCode::UnknownName, {}, "parameter of " + std::string(entry.id), known, id});
        }
        if (const Result<void> checked = checkValue(*parameter, value); !checked) {
            return checked;
        }
    }
    return {};
}

}  // namespace lab
