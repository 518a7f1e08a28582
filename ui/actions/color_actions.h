#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <vector>

#include "ui/panels/attention_panel.h"

namespace lab::ui {

/// How the pictures of scores, weights and context are coloured: a menu each, in the View menu and in the
/// picture's own. Remembered between starts, not a part of the project.
class ColorActions : public QObject {
    Q_OBJECT

  public:
    ColorActions(AttentionPanel& panel, QWidget& window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void retranslate();

  private:
    /// The menu of one picture.
    struct PictureMenu {
        AttentionPanel::Picture picture;
        QMenu* menu;
        QActionGroup* scales;
        QActionGroup* maps;
    };

    void addPicture(AttentionPanel::Picture picture);
    void chooseScale(AttentionPanel::Picture picture, ValueScale scale);
    void choose(AttentionPanel::Picture picture, const ColorChoice& choice);
    void showChoice(const PictureMenu& menu) const;

    AttentionPanel& m_panel;
    QWidget& m_window;
    QMenu* m_menu;
    std::vector<PictureMenu> m_pictures;
};

}  // namespace lab::ui
