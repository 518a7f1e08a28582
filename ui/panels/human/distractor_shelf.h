#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "core/human/scene/scene_event.h"
#include "ui/panels/panel_services.h"

namespace lab::project {
struct Project;
}

namespace lab::ui {

/// What can happen in the scene, as it is on the shelf and in the menu.
enum class ShelfItem { Phone, Sound, PopUp, Chatter, Noise, Worry, Thought, SwitchNow, Break };
inline constexpr int kShelfItems = 9;

/// In the present language: what the button says, and what pressing it does.
[[nodiscard]] QString shelfText(ShelfItem item);
[[nodiscard]] QString shelfHelp(ShelfItem item);

/// Buttons for what distracts from outside and from within, and for what the person decides.
class DistractorShelf : public QWidget {
    Q_OBJECT

  public:
    explicit DistractorShelf(const PanelServices& services, QWidget* parent = nullptr);

    /// As if the button were pressed.
    void use(ShelfItem item);

  signals:
    /// The person decides to turn to another task.
    void switchRequested();
    /// Something is to happen, so time should run.
    void used();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void retranslate();
    /// Captions stand as high as their buttons.
    void alignHeadings();
    void showScene();
    void setSurroundings(bool& (*access)(project::Project&), bool isOn);

    PanelServices m_services;
    std::vector<QLabel*> m_headings;
    std::vector<QToolButton*> m_buttons;  ///< by ShelfItem
};

}  // namespace lab::ui
