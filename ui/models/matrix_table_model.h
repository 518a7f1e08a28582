#pragma once

#include <QAbstractTableModel>

#include "core/base/matrix.h"

namespace lab::ui {

/// A matrix as a table. It never changes it: edits go out as a whole changed matrix, which comes back when
/// it is shown.
class MatrixTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit MatrixTableModel(QObject* parent = nullptr);

    void setMatrix(MatrixD matrix);
    [[nodiscard]] const MatrixD& matrix() const { return m_matrix; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  signals:
    void matrixEdited(const lab::MatrixD& matrix);
    /// What was typed is not a number in range.
    void rejected(const QString& text);

  private:
    MatrixD m_matrix;
};

}  // namespace lab::ui
