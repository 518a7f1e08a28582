#include "ui/panels/pictures/picture_accessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>

#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::PictureAccessible)
};

class PictureAccessible final : public QAccessibleWidget {
  public:
    explicit PictureAccessible(PictureView& view)
        : QAccessibleWidget(&view, QAccessible::Graphic), m_view(view) {}

    // A picture has no parts but itself.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
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
        const QString item = m_view.readOut();
        //: %1 a title such as "Row bars", %2 what is under the cursor, such as "Key ·tired: 0.6372"
        return item.isEmpty() ? m_view.title() : PictureText::tr("%1. %2").arg(m_view.title(), item);
    }

    PictureView& m_view;
};

QAccessibleInterface* makeAccessible(const QString& /*className*/, QObject* object) {
    auto* view = qobject_cast<PictureView*>(object);
    return view != nullptr ? new PictureAccessible(*view) : nullptr;
}

}  // namespace

void installPictureAccessibility() {
    // Qt asks its factories from the last to the first; taking it out first keeps it in the list once.
    QAccessible::removeFactory(makeAccessible);
    QAccessible::installFactory(makeAccessible);
}

}  // namespace lab::ui
