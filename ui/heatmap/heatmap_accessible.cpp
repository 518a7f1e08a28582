#include "ui/heatmap/heatmap_accessible.h"

#include <QCoreApplication>

#include "ui/heatmap/heatmap_text.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/theme/drawn_accessible.h"

namespace lab::ui {

namespace {

struct AccessibleText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::HeatmapAccessible)
};

/// A picture with a sentence: a table interface would offer a screen reader millions of cells.
class HeatmapAccessible final : public DrawnAccessible {
  public:
    explicit HeatmapAccessible(HeatmapView& view)
        : DrawnAccessible(&view, QAccessible::Graphic), m_view(view) {}

  protected:
    [[nodiscard]] QString name() const override {
        if (m_view.content().data.isEmpty()) {
            return m_view.content().title;
        }
        const QString cell = m_view.readOut();
        //: %1 a title such as "Weights", %2 such as "Query ·it → Key ·tired: 0.6372"
        return cell.isEmpty() ? sizeSentence(m_view.content())
                              : AccessibleText::tr("%1. %2").arg(m_view.content().title, cell);
    }
    [[nodiscard]] QString description() const override { return m_view.summary(); }
    [[nodiscard]] QString value() const override { return m_view.readOut(); }

  private:
    HeatmapView& m_view;
};

}  // namespace

void installHeatmapAccessibility() {
    installAccessible<HeatmapView, HeatmapAccessible>();
}

}  // namespace lab::ui
