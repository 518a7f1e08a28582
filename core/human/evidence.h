#pragma once

#include <string_view>

#include "core/base/registry.h"

namespace lab::human {

/// How far a number of a human model can be relied on. Shown wherever the number is shown.
enum class Evidence {
    Verified,    ///< read in the source that is named
    Derived,     ///< computed from verified numbers by the stated formula
    FromMemory,  ///< as remembered from the paper, not looked up again; shown with its citation only
    OwnSetting,  ///< this program's own composition or calibration: an illustrative setting
};

/// A number that a model is built on and that says where it comes from.
struct Constant {
    std::string_view id;
    std::string_view symbol;  ///< TeX, as in the formula
    std::string_view name;    ///< English, LAB_TEXT
    std::string_view unit;    ///< English, LAB_TEXT; empty for a pure number
    double value = 0;
    Evidence evidence = Evidence::OwnSetting;
    std::string_view source;  ///< author, year, or what it was computed from; not translated
    std::string_view reason;  ///< English, LAB_TEXT: why this value; for Evidence::OwnSetting
};

/// A parameter of a human model: what editors need, and where its default comes from.
struct HumanParameter {
    ParameterSpec spec;
    Evidence evidence = Evidence::OwnSetting;
    std::string_view source;  ///< author, year, or what it was computed from; not translated
};

}  // namespace lab::human
