#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFrame>
#include <QLineEdit>
#include <QToolButton>
#include <functional>

#include "core/human/scene/scene_settings.h"

namespace lab::ui {

class ElidedLabel;
class SceneSlider;
struct Theme;

/// A task of the scene: what it is called, what it is worth, until when, how much it asks for. Folded it is
/// one line. It shows and edits; who owns it keeps the list.
class TaskCard : public QFrame {
    Q_OBJECT

  public:
    explicit TaskCard(int number, QWidget* parent = nullptr);

    void showTask(const human::SceneTask& task);
    /// Whether attention is on it, and how far it is, 0..1.
    void showState(bool isAttended, double progress, human::Minutes now);
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const { return m_unfold->isChecked(); }
    void setTheme(const Theme& theme);
    /// Where a new card begins.
    void focusName();

  signals:
    void gestureStarted();
    void gestureFinished();
    void taskEdited(const lab::human::SceneTask& task);
    /// The person decides to turn to it.
    void goalChosen();
    void removeRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void buildLayout();
    [[nodiscard]] QWidget* makeDetails();
    void connectSignals();
    void retranslate();
    void retranslateDetails();
    void showSummary();
    void edit(const std::function<void(human::SceneTask&)>& change);

    int m_number;  ///< 0..3
    human::SceneTask m_task;
    double m_progress = 0;
    human::Minutes m_now{0};  ///< of the scene
    QColor m_color;
    QToolButton* m_goal;
    ElidedLabel* m_name;
    ElidedLabel* m_summary;
    QToolButton* m_unfold;
    QWidget* m_details;
    QLineEdit* m_nameEdit;
    QComboBox* m_kind;
    SceneSlider* m_importance;
    SceneSlider* m_load;
    SceneSlider* m_work;
    QToolButton* m_hasDeadline;
    QDoubleSpinBox* m_deadline;
    QToolButton* m_remove;
};

}  // namespace lab::ui
