#include "ui/panels/human/views/scene_accessible.h"

#include <QCoreApplication>

#include "ui/panels/human/views/scene_view.h"
#include "ui/theme/drawn_accessible.h"

namespace lab::ui {

namespace {

struct SceneText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::SceneAccessible)
};

class SceneAccessible final : public DrawnAccessible {
  public:
    explicit SceneAccessible(SceneView& view) : DrawnAccessible(&view, QAccessible::Graphic), m_view(view) {}

    // A picture has no parts but itself.
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }

  protected:
    [[nodiscard]] QString name() const override {
        const QString told = m_view.readOut();
        //: %1 the title of a picture, %2 what is under its cursor, such as "0:25.0: Phone 85 %"
        return told.isEmpty() ? m_view.title() : SceneText::tr("%1. %2").arg(m_view.title(), told);
    }
    [[nodiscard]] QString description() const override { return m_view.summary(); }
    [[nodiscard]] QString value() const override { return m_view.readOut(); }

  private:
    SceneView& m_view;
};

}  // namespace

void installSceneAccessibility() {
    installAccessible<SceneView, SceneAccessible>();
}

}  // namespace lab::ui
