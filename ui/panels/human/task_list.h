#pragma once

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "core/human/scene/scene_settings.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class TaskCard;

/// The cards of the scene's tasks, up to four; what to do where there is none.
class TaskList : public QWidget {
    Q_OBJECT

  public:
    explicit TaskList(const PanelServices& services, QWidget* parent = nullptr);

    void addTask();
    /// Decides for the next task after the one that attention was on last.
    void switchToNext();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void retranslate();
    void showScene();
    void showState();
    [[nodiscard]] TaskCard* makeCard(int number);
    void edit(int number, const human::SceneTask& task);
    void remove(int number);
    void put(std::vector<human::SceneTask> tasks);

    PanelServices m_services;
    QVBoxLayout* m_layout;
    std::vector<TaskCard*> m_cards;  ///< of all four; those without a task are hidden
    QLabel* m_empty;
    QPushButton* m_add = nullptr;
};

}  // namespace lab::ui
