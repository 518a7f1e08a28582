#pragma once

namespace lab::ui {

/// Lets screen readers know a FormulaView as an equation. Further calls change nothing; has to be called
/// before the first view is asked for.
void installFormulaAccessibility();

}  // namespace lab::ui
