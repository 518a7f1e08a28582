#pragma once

#include <QLabel>

#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class ChoiceEditor;
class LogSlider;
class NoteLabel;

/// How scores become weights: the normalizer, its parameters and the temperature.
class NormalizerGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit NormalizerGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showProject();
    void showResult();

    PanelServices m_services;
    ChoiceEditor* m_normalizer = nullptr;
    NoteLabel* m_note = nullptr;
    QLabel* m_temperatureName = nullptr;
    LogSlider* m_temperature = nullptr;
    NoteLabel* m_temperatureNote = nullptr;
};

}  // namespace lab::ui
