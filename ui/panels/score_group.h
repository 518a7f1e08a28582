#pragma once

#include <QPushButton>

#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab {
struct Choice;
}

namespace lab::ui {

class ChoiceEditor;
class NoteLabel;

/// How a query and a key become a score: the function, its parameters and its numbers.
class ScoreGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit ScoreGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showProject();
    void showResult();
    void edit(const Choice& score);
    void openNumbers();
    void backToSeeded();

    PanelServices m_services;
    ChoiceEditor* m_score;
    NoteLabel* m_arraysNote;
    QPushButton* m_numbers;
    QPushButton* m_seeded;
    NoteLabel* m_note;
};

}  // namespace lab::ui
