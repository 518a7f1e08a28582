#pragma once

#include <QPainterPath>

#include "ui/formula/formula_tree.h"

namespace lab::ui {

/// Makes one Fenced node of each bracket, what follows it and the next bracket that closes it; a half-open
/// interval counts. Brackets without a partner stay signs.
void foldBrackets(FormulaNode& row);

/// A filled bracket of a height, its upper left corner at 0, 0. `em` is the size of the letters beside it.
[[nodiscard]] QPainterPath bracketPath(const QString& bracket, double height, double em);

}  // namespace lab::ui
