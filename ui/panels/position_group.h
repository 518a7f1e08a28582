#pragma once

#include "ui/panels/choice_group.h"

namespace lab::ui {

class ChoiceEditor;
class NoteLabel;

/// How attention learns where a token stands.
class PositionGroup : public ChoiceGroup {
    Q_OBJECT

  public:
    explicit PositionGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showProject() override;
    void showResult() override;
    void retranslate() override;

  private:
    ChoiceEditor* m_position;
    NoteLabel* m_note;
};

}  // namespace lab::ui
