#pragma once

#include <QComboBox>
#include <QSlider>
#include <QToolButton>
#include <QWidget>

namespace lab::ui {

class SceneController;
class StillLabel;
class ThemeController;
struct Theme;

/// Plays the scene, steps it, goes back in it by dragging, and says what time it is there.
class PlaybackBar : public QWidget {
    Q_OBJECT

  public:
    PlaybackBar(SceneController& scene, ThemeController& theme, QWidget* parent = nullptr);

    /// The choice of speed; stands where the owner puts it.
    [[nodiscard]] QComboBox* speed() const { return m_speed; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showPlayback();
    void showTime();
    void setTheme(const Theme& theme);

    SceneController& m_scene;
    ThemeController& m_theme;
    QToolButton* m_restart;
    QToolButton* m_play;
    QToolButton* m_step;
    QSlider* m_time;
    StillLabel* m_clock;
    QComboBox* m_speed;
};

}  // namespace lab::ui
