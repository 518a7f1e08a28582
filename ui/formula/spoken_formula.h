#pragma once

#include <QString>

#include "ui/formula/formula_tree.h"

namespace lab::ui {

/// A formula as it is read aloud, in the language of the interface: "w sub i j equals exp of s sub i j".
[[nodiscard]] QString spokenFormula(const FormulaTree& tree);

}  // namespace lab::ui
