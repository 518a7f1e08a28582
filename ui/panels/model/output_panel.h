#pragma once

#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>

#include "ui/panels/model/output_table_model.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/view_refresh.h"

namespace lab::ui {

class HeadChangeBar;

/// What comes out of the model that is run, as trained and as changed, and what is changed inside it.
class OutputPanel : public QWidget {
    Q_OBJECT

  public:
    explicit OutputPanel(const PanelServices& services, QWidget* parent = nullptr);

  signals:
    /// There is a model on screen where there was none.
    void modelAppeared();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void noticeModel();
    void showResult();
    void showRows(const engine::ModelOutcome& outcome, Index rows);
    void showCandidates();
    void fitTable();
    [[nodiscard]] std::optional<Index> rowAskedFor() const;

    PanelServices m_services;
    QLabel* m_empty;
    QScrollArea* m_area;
    QWidget* m_content;
    QLabel* m_text;
    QComboBox* m_row;
    QTableView* m_table;
    HeadChangeBar* m_change;
    QLabel* m_honest;
    OutputTableModel m_model;
    bool m_hasModel = false;
    ViewRefresh m_refresh;
};

}  // namespace lab::ui
