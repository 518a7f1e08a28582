#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>

#include "ui/charts/chart_view.h"
#include "ui/engine_bridge/background_work.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/sweep_chart.h"

namespace lab::ui {

class ElidedLabel;
class NoticeBar;

/// Sweeps one parameter over a range on the background lane and shows what becomes of the attention.
class SweepPanel : public QWidget {
    Q_OBJECT

  public:
    explicit SweepPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildLayout();
    void buildForm();
    void fitForm();
    void connectSignals();
    void retranslate();
    void retranslateControls();
    void fillCombos();
    [[nodiscard]] QLabel* addRow(QWidget* field);
    [[nodiscard]] engine::SweepParameter parameter() const;
    [[nodiscard]] SweepShown shown() const;
    /// Ranges of the parameter for what is on screen; with `afresh` also from, to and spacing.
    void showSpec(bool afresh);
    void fitLogarithmic();
    void startOrCancel();
    void start();
    void addPoint(const engine::SweepPoint& point);
    void showRunning();
    void showFinished(bool wasCancelled);
    void showChart();
    void fitTheory();
    void showAge();
    [[nodiscard]] bool isOfPresentSetting() const;
    void saveNumbers();
    void savePicture();

    PanelServices m_services;
    BackgroundWork m_work;
    QScrollArea* m_formArea;
    QWidget* m_formPage;
    QFormLayout* m_form;
    QComboBox* m_parameter;
    QDoubleSpinBox* m_from;
    QDoubleSpinBox* m_to;
    QSpinBox* m_steps;
    QCheckBox* m_logarithmic;
    QComboBox* m_shown;
    QPushButton* m_start;
    QProgressBar* m_progress;
    QToolButton* m_saveNumbers;
    QToolButton* m_savePicture;
    NoticeBar* m_notice;
    NoticeBar* m_problem;
    ChartView* m_chart;
    QLabel* m_theory;
    ElidedLabel* m_theoryLine;  ///< the same where the panel is low
    std::vector<QLabel*> m_labels;
    QTimer m_redraw;
    SweepRun m_run;
};

}  // namespace lab::ui
