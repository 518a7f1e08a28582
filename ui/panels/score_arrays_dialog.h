#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "core/attention/scores/score_function.h"
#include "ui/models/matrix_table_model.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class NoticeBar;

/// The numbers of a learned score function: see them, type over them, load them from a file, or take the
/// seeded ones again. Every edit goes to the document at once and can be undone.
class ScoreArraysDialog : public QDialog {
    Q_OBJECT

  public:
    explicit ScoreArraysDialog(const PanelServices& services, QWidget* parent = nullptr);

    /// Takes the numbers of a file for the array that is shown; says why if it cannot.
    void load(const QString& path);

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showArray();
    void chooseFile();
    void commit(const MatrixD& matrix);
    void release();
    [[nodiscard]] const attention::ScoreArraySpec* spec() const;
    /// The array as it is computed with; typed numbers as they were typed. Empty if there is none.
    [[nodiscard]] MatrixD current() const;

    PanelServices m_services;
    MatrixTableModel m_model;
    QComboBox* m_array;
    QLabel* m_help;
    QLabel* m_state;
    NoticeBar* m_notice;
    QTableView* m_table;
    QPushButton* m_load;
    QPushButton* m_release;
    QPushButton* m_close;
};

}  // namespace lab::ui
