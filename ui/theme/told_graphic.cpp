#include "ui/theme/told_graphic.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QWidget>

namespace lab::ui {

namespace {

struct GraphicText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::ToldGraphic)
};

class GraphicAccessible final : public QAccessibleWidget {
  public:
    GraphicAccessible(QWidget& widget, const ToldGraphic& graphic)
        : QAccessibleWidget(&widget, QAccessible::Graphic), m_graphic(graphic) {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        switch (static_cast<int>(kind)) {
            case QAccessible::Name:
                return name();
            case QAccessible::Description:
                return m_graphic.summary();
            case QAccessible::Value:
                return m_graphic.readOut();
            default:
                return QAccessibleWidget::text(kind);
        }
    }

  private:
    [[nodiscard]] QString name() const {
        const QString told = m_graphic.readOut();
        //: %1 the title of a picture, %2 what is under its cursor, such as "25.0 s: Phone 85 %"
        return told.isEmpty() ? m_graphic.title() : GraphicText::tr("%1. %2").arg(m_graphic.title(), told);
    }

    const ToldGraphic& m_graphic;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* graphic = dynamic_cast<ToldGraphic*>(object);
    auto* widget = qobject_cast<QWidget*>(object);
    return graphic != nullptr && widget != nullptr ? new GraphicAccessible(*widget, *graphic) : nullptr;
}

}  // namespace

void installGraphicAccessibility() {
    // Qt asks its factories from the last to the first; taking it out first keeps it in the list once.
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

}  // namespace lab::ui
