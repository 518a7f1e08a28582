#include "ui/formula/formula_accessible.h"

#include <QAccessibleWidget>

#include "ui/formula/formula_view.h"

namespace lab::ui {

namespace {

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<FormulaView*>(object);
    return view != nullptr ? new QAccessibleWidget(view, QAccessible::Equation) : nullptr;
}

}  // namespace

void installFormulaAccessibility() {
    // Qt asks its factories from the last to the first; taking it out first keeps it in the list once.
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

}  // namespace lab::ui
