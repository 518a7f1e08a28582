#include "ui/heatmap/heatmap_accessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

#include "ui/heatmap/heatmap_text.h"
#include "ui/heatmap/heatmap_view.h"

namespace lab::ui {

namespace {

struct AccessibleText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::HeatmapAccessible)
};

/// A picture with a sentence: a table interface would offer a screen reader millions of cells.
class HeatmapAccessible final : public QAccessibleWidget {
  public:
    explicit HeatmapAccessible(HeatmapView& view)
        : QAccessibleWidget(&view, QAccessible::Graphic), m_view(view) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const HeatmapContent& content = m_view.content();
        if (content.data.isEmpty()) {
            return kind == QAccessible::Name          ? content.title
                   : kind == QAccessible::Description ? m_view.summary()
                                                      : QString();
        }
        switch (static_cast<int>(kind)) {
            case QAccessible::Name:
                return name();
            case QAccessible::Description:
                return m_view.summary();
            case QAccessible::Value:
                return m_view.readOut();
            default:
                return QAccessibleWidget::text(kind);
        }
    }

  private:
    [[nodiscard]] QString name() const {
        const QString cell = m_view.readOut();
        //: %1 a title such as "Weights", %2 such as "Query ·it → Key ·tired: 0.6372"
        return cell.isEmpty() ? sizeSentence(m_view.content())
                              : AccessibleText::tr("%1. %2").arg(m_view.content().title, cell);
    }

    HeatmapView& m_view;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<HeatmapView*>(object);
    return view != nullptr ? new HeatmapAccessible(*view) : nullptr;
}

}  // namespace

void installHeatmapAccessibility() {
    // Qt asks its factories from the last to the first; taking it out first keeps it in the list once.
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

}  // namespace lab::ui
