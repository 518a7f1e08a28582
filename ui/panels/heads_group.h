#pragma once

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "core/project/project.h"
#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class NoteLabel;
class SliderSpin;

/// How many heads there are, how many share keys and values, how wide the values are, and the seed.
class HeadsGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit HeadsGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void fillKeyValueHeads(const project::HeadSettings& heads);
    void editCount(int count);
    void showProject();

    PanelServices m_services;
    QSpinBox* m_count;
    QComboBox* m_keyValueHeads;
    SliderSpin* m_dV;
    QSpinBox* m_seed;
    QLabel* m_countName;
    QLabel* m_keyValueName;
    QLabel* m_dVName;
    QLabel* m_seedName;
    NoteLabel* m_headsNote;
    NoteLabel* m_seedNote;
};

}  // namespace lab::ui
