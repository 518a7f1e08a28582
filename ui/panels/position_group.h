#pragma once

#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class ChoiceEditor;
class NoteLabel;

/// How attention learns where a token stands.
class PositionGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit PositionGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void connectSignals();
    void retranslate();
    void showProject();
    void showResult();

    PanelServices m_services;
    ChoiceEditor* m_position;
    NoteLabel* m_note;
};

}  // namespace lab::ui
