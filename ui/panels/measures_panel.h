#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QWidget>

#include "ui/models/measures_table_model.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/view_refresh.h"

namespace lab::ui {

class HeatmapView;
struct HeatmapContent;

/// Measures of the head that is looked at, query by query; how much the heads of its layer agree; and what of
/// each token reaches each other through all layers. Asks for the last two only while they are on screen.
class MeasuresPanel : public QWidget {
    Q_OBJECT

  public:
    explicit MeasuresPanel(const PanelServices& services, QWidget* parent = nullptr);
    ~MeasuresPanel() override;

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    enum Page { PerQuery, Agreement, Rollout };

    void buildLayout();
    [[nodiscard]] QWidget* makeControls();
    void connectSignals();
    void retranslate();
    void fitRows();
    void fitColumns();
    void askFor();
    void showResult();
    void showPinned();
    void pinLine(const QModelIndex& line);
    void saveTable();
    [[nodiscard]] HeatmapContent agreementContent() const;
    [[nodiscard]] HeatmapContent rolloutContent() const;
    [[nodiscard]] QString whyNot(Page page) const;
    [[nodiscard]] QString summary() const;

    PanelServices m_services;
    MeasuresTableModel m_model;
    MeasuresSortModel m_sorted;
    QComboBox* m_page;
    QLabel* m_layerName;
    QSpinBox* m_layer;
    QLabel* m_summary;
    QPushButton* m_copy;
    QPushButton* m_save;
    QStackedWidget* m_pages;
    QTableView* m_table;
    HeatmapView* m_agreement;
    HeatmapView* m_rollout;
    bool m_isShowing = false;
    std::vector<std::string> m_fittedTo;  ///< the tokens for which the columns are wide enough
    ViewRefresh m_refresh;
};

}  // namespace lab::ui
