#include "ui/formula/formula_accessible.h"

#include "ui/formula/formula_view.h"
#include "ui/theme/drawn_accessible.h"

namespace lab::ui {

namespace {

class FormulaAccessible final : public QAccessibleWidget {
  public:
    explicit FormulaAccessible(FormulaView& view) : QAccessibleWidget(&view, QAccessible::Equation) {}
};

}  // namespace

void installFormulaAccessibility() {
    installAccessible<FormulaView, FormulaAccessible>();
}

}  // namespace lab::ui
