#include "ui/panels/pictures/picture_accessible.h"

#include <QCoreApplication>

#include "ui/panels/pictures/picture_view.h"
#include "ui/theme/drawn_accessible.h"

namespace lab::ui {

namespace {

struct PictureText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::PictureAccessible)
};

class PictureAccessible final : public DrawnAccessible {
  public:
    explicit PictureAccessible(PictureView& view)
        : DrawnAccessible(&view, QAccessible::Graphic), m_view(view) {}

    // A picture has no parts but itself.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

  protected:
    [[nodiscard]] QString name() const override {
        const QString item = m_view.readOut();
        //: %1 a title such as "Row bars", %2 what is under the cursor, such as "Key ·tired: 0.6372"
        return item.isEmpty() ? m_view.title() : PictureText::tr("%1. %2").arg(m_view.title(), item);
    }
    [[nodiscard]] QString description() const override { return m_view.summary(); }
    [[nodiscard]] QString value() const override { return m_view.readOut(); }

  private:
    PictureView& m_view;
};

}  // namespace

void installPictureAccessibility() {
    installAccessible<PictureView, PictureAccessible>();
}

}  // namespace lab::ui
