#pragma once

#include <QComboBox>
#include <QLabel>
#include <QSpinBox>
#include <QTableView>
#include <QWidget>
#include <optional>

#include "core/attention/cost.h"
#include "ui/models/cost_table_model.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/view_refresh.h"

namespace lab::ui {

class ChartView;
class FormulaView;

/// What attention of the present sizes costs, stage by stage, how it grows with the number of tokens, and
/// what fits into this computer's memory. Works only while it is on screen.
class CostPanel : public QWidget {
    Q_OBJECT

  public:
    explicit CostPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void buildLayout();
    [[nodiscard]] QWidget* makeControls();
    void connectSignals();
    void retranslate();
    [[nodiscard]] bool takeSizes();
    void showSizes();
    void showKind();
    void showFormulas();
    void showGrowth();
    void showMemory();
    void fitTable();
    [[nodiscard]] const attention::CostModel& model() const;
    /// The sizes of the result for a kind of attention, with the window or k that is chosen.
    [[nodiscard]] attention::CostInput inputFor(attention::AttentionKind kind) const;

    PanelServices m_services;
    CostTableModel m_table;
    std::optional<attention::CostInput> m_sizes;
    ViewRefresh m_refresh;
    int m_window = 0;
    int m_topK = 0;
    QComboBox* m_kind;
    QLabel* m_parameterName;
    QSpinBox* m_parameter;
    QLabel* m_sizeText;
    QTableView* m_view;
    QLabel* m_operationsName;
    FormulaView* m_operations;
    QLabel* m_numbersName;
    FormulaView* m_numbers;
    QComboBox* m_quantity;
    ChartView* m_chart;
    QLabel* m_memory;
};

}  // namespace lab::ui
