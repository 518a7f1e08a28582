#pragma once

#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class ChoiceEditor;

/// A group of parameters around the choice of one row of a registry: follows project, result and language,
/// and lets what is dragged in the editor be one step of Undo. GUI thread.
class ChoiceGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    ChoiceGroup(const PanelServices& services, QWidget* parent);

  protected:
    /// Once the heir has made its controls.
    void follow(ChoiceEditor& editor);
    virtual void showProject() = 0;
    /// Only called with a result.
    virtual void showResult() = 0;
    virtual void retranslate() = 0;
    [[nodiscard]] const PanelServices& services() const { return m_services; }

    void changeEvent(QEvent* event) override;

  private:
    void showAll();

    PanelServices m_services;
};

}  // namespace lab::ui
