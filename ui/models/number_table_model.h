#pragma once

#include <QAbstractTableModel>

#include "core/project/project.h"

namespace lab::ui {

/// Given vectors as one table: queries first, then keys; columns are the label, the components of Q or K, and
/// the components of V (keys only). Edits go out as a whole changed table.
class NumberTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit NumberTableModel(QObject* parent = nullptr);

    void setTable(const project::NumberTable& table);
    [[nodiscard]] const project::NumberTable& table() const { return m_table; }
    [[nodiscard]] bool isQuery(int row) const { return row < m_table.Q.rows(); }
    /// Writes rows of texts as if typed, from a cell on. False and no change if one of them is not a number.
    bool paste(const QModelIndex& first, const QList<QStringList>& rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  signals:
    void tableEdited(const lab::project::NumberTable& table);
    void rejected(const QString& text);

  private:
    [[nodiscard]] bool isEditable(int row, int column) const;
    /// Writes a cell's text into `table`; false if it is not a number.
    [[nodiscard]] bool write(project::NumberTable& table, int row, int column, const QString& text) const;
    [[nodiscard]] double number(int row, int column) const;

    project::NumberTable m_table;
};

}  // namespace lab::ui
