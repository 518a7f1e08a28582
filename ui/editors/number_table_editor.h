#pragma once

#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QWidget>

#include "ui/editors/notice_bar.h"
#include "ui/models/number_table_model.h"

namespace lab::ui {

/// Edits given vectors: numbers in place, rows and widths by buttons, paste from a spreadsheet.
class NumberTableEditor : public QWidget {
    Q_OBJECT

  public:
    explicit NumberTableEditor(QWidget* parent = nullptr);

    void setTable(const project::NumberTable& table);

  signals:
    void tableEdited(const lab::project::NumberTable& table);

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void updateLimits();
    void removeCurrentRow();
    void pasteText();

    NumberTableModel m_model;
    QTableView* m_view;
    QPushButton* m_addQuery;
    QPushButton* m_addKey;
    QPushButton* m_remove;
    QSpinBox* m_keyWidth;
    QSpinBox* m_valueWidth;
    NoticeBar* m_notice;
};

}  // namespace lab::ui
