#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QWidget>

#include "ui/panels/panel_services.h"

namespace lab::ui {

class LogSlider;
class SliderSpin;

/// The choices behind the picture: source, head, d_k, scale and mask; temperature, seed and heads under
/// "More".
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
    void buildMore(QFormLayout* form);
    Row addRow(QFormLayout* form, QWidget* field);
    void connectSignals();
    void connectMore();
    void retranslate();
    void retranslateTips();
    void fillCombos();
    void showProject();
    void showMore();
    void showResult();
    void showHeadChoices();
    void showDk();
    void editDk(int value);
    void setMoreShown(bool shown);
    [[nodiscard]] QString dkNote() const;
    [[nodiscard]] QString maskNote() const;

    PanelServices m_services;
    QFormLayout* m_form = nullptr;
    QComboBox* m_source = nullptr;
    QComboBox* m_layer = nullptr;
    QComboBox* m_head = nullptr;
    SliderSpin* m_dK = nullptr;
    QLabel* m_dkNote = nullptr;
    QComboBox* m_scale = nullptr;
    QDoubleSpinBox* m_customScale = nullptr;
    QComboBox* m_mask = nullptr;
    QSpinBox* m_paddedKeys = nullptr;
    QLabel* m_maskNote = nullptr;
    QToolButton* m_more = nullptr;
    LogSlider* m_temperature = nullptr;
    QSpinBox* m_seed = nullptr;
    QSpinBox* m_heads = nullptr;
    Row m_sourceRow, m_layerRow, m_headRow, m_dkRow, m_scaleRow, m_customRow, m_maskRow, m_paddedRow;
    Row m_temperatureRow, m_seedRow, m_headsRow;
};

}  // namespace lab::ui
