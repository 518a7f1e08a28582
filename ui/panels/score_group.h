#pragma once

#include <QPushButton>

#include "ui/panels/choice_group.h"

namespace lab {
struct Choice;
}

namespace lab::ui {

class ChoiceEditor;
class NoteLabel;

/// How a query and a key become a score: the function, its parameters and its numbers.
class ScoreGroup : public ChoiceGroup {
    Q_OBJECT

  public:
    explicit ScoreGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showProject() override;
    void showResult() override;
    void retranslate() override;

  private:
    void buildLayout();
    void connectSignals();
    void edit(const Choice& score);
    void openNumbers();
    void backToSeeded();

    ChoiceEditor* m_score;
    NoteLabel* m_arraysNote;
    QPushButton* m_numbers;
    QPushButton* m_seeded;
    NoteLabel* m_note;
};

}  // namespace lab::ui
