#pragma once

#include <string_view>

#include "core/base/result.h"
#include "ui/formula/formula_tree.h"

namespace lab::ui {

/// Reads the part of TeX's mathematics that the formulas of this program are written in: letters, digits and
/// operators, \frac \sqrt \left \right, _ and ^, \mathrm \mathbf \text \operatorname, the environment cases,
/// and the commands of findSymbol. `tex` is UTF-8. Errors: UnknownName [place: number of the character from 1
/// on, found: the command]; BadFormat [place, expected, found] for what is not closed, not opened or nested
/// too deeply.
[[nodiscard]] Result<FormulaTree> parseFormula(std::string_view tex);

}  // namespace lab::ui
