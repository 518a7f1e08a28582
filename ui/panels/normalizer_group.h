#pragma once

#include <QLabel>

#include "ui/panels/choice_group.h"

namespace lab::ui {

class ChoiceEditor;
class LogSlider;
class NoteLabel;

/// How scores become weights: the normalizer, its parameters and the temperature.
class NormalizerGroup : public ChoiceGroup {
    Q_OBJECT

  public:
    explicit NormalizerGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showProject() override;
    void showResult() override;
    void retranslate() override;

  private:
    void buildLayout();
    void connectSignals();

    ChoiceEditor* m_normalizer = nullptr;
    NoteLabel* m_note = nullptr;
    QLabel* m_temperatureName = nullptr;
    LogSlider* m_temperature = nullptr;
    NoteLabel* m_temperatureNote = nullptr;
};

}  // namespace lab::ui
