#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QToolButton>
#include <QWidget>

#include "ui/panels/human/views/tale_line.h"

namespace lab::ui {

class SceneView;

/// A picture of the scene with what it tells in words under it, and a button for its menu. GUI thread.
class ToldView : public QWidget {
    Q_OBJECT

  public:
    /// Takes the view over.
    explicit ToldView(SceneView& view, QWidget* parent = nullptr);

    /// The picture has changed. The words follow, at most twice a second: no one reads faster.
    void tell();
    /// The words at once: in another language.
    void retranslate();
    [[nodiscard]] const QString& tale() const { return m_line->tale(); }

  public slots:
    void setTheme(const lab::ui::Theme& theme);

  protected:
    void timerEvent(QTimerEvent* event) override;

  private:
    void tellNow();

    SceneView& m_view;
    TaleLine* m_line;
    QToolButton* m_menu;
    QElapsedTimer m_sinceTold;
    QBasicTimer m_timer;
};

}  // namespace lab::ui
