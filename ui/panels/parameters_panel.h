#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <string>
#include <vector>

#include "core/base/registry.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class CollapsibleGroup;
class MaskGroup;
class NoteLabel;
class ParameterEditor;
class SliderSpin;
class SourceChoice;

/// The choices behind the picture: source, head, d_k, scale and mask; everything else in groups under "More".
class ParametersPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ParametersPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    /// A row of the form: its label and what is edited.
    struct Row {
        QLabel* label = nullptr;
        QWidget* field = nullptr;
    };

    [[nodiscard]] QComboBox* makeCombo();
    void buildLayout();
    void buildMore();
    Row addRow(QFormLayout* form, QWidget* field);
    void connectSignals();
    void connectChoices();
    void retranslate();
    void retranslateTips();
    void fillCombos();
    void showProject();
    void alignNames();
    void showModel();
    void showMask();
    void makeMaskEditors(const std::string& id);
    void showResult();
    void showHeadChoices();
    void showDk();
    void editDk(int value);
    void chooseScale(int index);
    void chooseMask(int index);
    void editMask(const ParameterSpec& spec, double value);
    void setMoreShown(bool shown);

    PanelServices m_services;
    QWidget* m_own = nullptr;  // what is chosen here and not by a model
    QFormLayout* m_form = nullptr;
    SourceChoice* m_source = nullptr;
    NoteLabel* m_modelNote = nullptr;
    QComboBox* m_layer = nullptr;
    QComboBox* m_head = nullptr;
    SliderSpin* m_dK = nullptr;
    NoteLabel* m_dkNote = nullptr;
    QComboBox* m_scale = nullptr;
    QDoubleSpinBox* m_customScale = nullptr;
    NoteLabel* m_scaleNote = nullptr;
    QComboBox* m_mask = nullptr;
    QWidget* m_maskParameters = nullptr;
    std::string m_maskShown;  // whose parameters they are
    std::vector<ParameterEditor*> m_maskEditors;
    NoteLabel* m_maskNote = nullptr;
    QToolButton* m_more = nullptr;
    MaskGroup* m_maskGroup = nullptr;
    std::vector<CollapsibleGroup*> m_groups;
    Row m_sourceRow, m_layerRow, m_headRow, m_dkRow, m_scaleRow, m_customRow, m_maskRow;
};

}  // namespace lab::ui
