#pragma once

#include <QAction>
#include <QImage>
#include <QMenu>
#include <functional>
#include <vector>

#include "ui/panels/attention_panel.h"

namespace lab::ui {

class PictureView;

/// Copies and saves the pictures of scores, weights, context and of the open views, and their numbers.
class PictureActions : public QObject {
    Q_OBJECT

  public:
    PictureActions(AttentionPanel& panel, QWidget& window);

    [[nodiscard]] QMenu* saveMenu() const { return m_save; }
    [[nodiscard]] QMenu* copyMenu() const { return m_copy; }
    [[nodiscard]] QMenu* exportMenu() const { return m_export; }
    void retranslate();
    /// What a picture that is saved or copied says of itself; asked each time.
    void setCaption(std::function<QString()> caption) { m_caption = std::move(caption); }

  private:
    /// What can be done with one picture.
    struct PictureCommands {
        AttentionPanel::Picture picture;
        QAction* save;
        QAction* copyImage;
        QAction* copyNumbers;
    };

    /// The same for a view that may be closed.
    struct ViewCommands {
        PictureView* view;
        QAction* save;
        QAction* copyImage;
        QAction* copyNumbers;
    };

    void addPicture(AttentionPanel::Picture picture);
    void addView(PictureView* view);
    void showOpenViews();
    void savePicture(AttentionPanel::Picture picture);
    void saveImage(const QString& title, const QImage& image);
    [[nodiscard]] QImage captioned(const QImage& image) const;

    AttentionPanel& m_panel;
    QWidget& m_window;
    std::function<QString()> m_caption;
    QMenu* m_save;
    QMenu* m_copy;
    QMenu* m_export;
    std::vector<PictureCommands> m_commands;
    std::vector<ViewCommands> m_viewCommands;
};

}  // namespace lab::ui
