#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"
#include "ui/theme/drawn_accessible.h"

namespace lab::ui {

namespace {

class ChartAccessible final : public DrawnAccessible {
  public:
    explicit ChartAccessible(ChartView& view) : DrawnAccessible(&view, QAccessible::Chart), m_view(view) {}

  protected:
    [[nodiscard]] QString value() const override { return m_view.readOut(); }

  private:
    ChartView& m_view;
};

}  // namespace

void installChartAccessibility() {
    installAccessible<ChartView, ChartAccessible>();
}

}  // namespace lab::ui
