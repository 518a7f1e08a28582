#include "ui/charts/chart_accessible.h"

#include <QAccessibleWidget>

#include "ui/charts/chart_view.h"

namespace lab::ui {

namespace {

class ChartAccessible final : public QAccessibleWidget {
  public:
    explicit ChartAccessible(ChartView& view) : QAccessibleWidget(&view, QAccessible::Chart), m_view(view) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_view.readOut() : QAccessibleWidget::text(kind);
    }

  private:
    ChartView& m_view;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<ChartView*>(object);
    return view != nullptr ? new ChartAccessible(*view) : nullptr;
}

}  // namespace

void installChartAccessibility() {
    // Qt asks its factories from the last to the first; taking it out first keeps it in the list once.
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

}  // namespace lab::ui
