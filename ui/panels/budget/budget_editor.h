#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QWidget>
#include <vector>

#include "core/human/plan/hour_plan.h"

namespace lab::ui {

class NoteLabel;

/// A planned hour by numbers: minutes of each task, what interrupts and when it is let through, breaks as a
/// table. It only asks for another plan; who owns it sets it. GUI thread.
class BudgetEditor : public QWidget {
    Q_OBJECT

  public:
    explicit BudgetEditor(QWidget* parent = nullptr);

    void setPlan(const human::SceneSettings& scene, const human::HourPlan& plan);
    void addBreak();
    void retranslate();
    /// As wide as its headers and as high as a few breaks, in the present font.
    void fitBreaks();

  signals:
    void planEdited(const lab::human::HourPlan& plan);

  private:
    void buildLayout();
    void connectSignals();
    void showTasks();
    void showBreaks();
    void editTask(std::size_t task, double minutes);
    void editMessages();
    void editBreak(int row, int column);
    void removeBreak();
    void nameTasks();
    [[nodiscard]] QString sumNote() const;
    QLabel* addRow(QWidget* field);

    human::SceneSettings m_scene;
    human::HourPlan m_plan;
    QFormLayout* m_form;
    std::vector<QLabel*> m_taskNames;
    std::vector<QDoubleSpinBox*> m_taskMinutes;
    NoteLabel* m_sum;
    QSpinBox* m_messages;
    QComboBox* m_delivery;
    QSpinBox* m_every;
    QSpinBox* m_sounds;
    QTableWidget* m_breaks;
    QPushButton* m_add;
    QPushButton* m_remove;
    NoteLabel* m_rejected;
    std::vector<QLabel*> m_labels;
    bool m_isShowing = false;
};

/// What a task of the scene is called: as typed, else by what it asks for.
[[nodiscard]] QString plannedTaskName(const human::SceneTask& task);

}  // namespace lab::ui
