#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <memory>

#include "core/engine/compute_result.h"

namespace lab::ui {

/// How each query spreads its attention: a line of means, then a line a query.
class MeasuresTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column {
        Query,
        Entropy,
        EntropyBits,
        EntropyNormalised,
        EffectiveTokens,
        LargestWeight,
        MeanDistance,
        Sum
    };
    /// A number to sort by; of the column Query the place in the sequence.
    static constexpr int kSortRole = Qt::UserRole;

    explicit MeasuresTableModel(QObject* parent = nullptr);

    /// Null lets go of everything.
    void setResult(std::shared_ptr<const engine::ComputeResult> result);
    void retranslate();
    /// The query of a line; -1 for the means.
    [[nodiscard]] static int queryOf(int row) { return row - 1; }
    /// Names, then numbers with a point as decimal mark, in the order of the project.
    [[nodiscard]] QString toText(QChar separator) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The token of a line, or that it is the mean.
    [[nodiscard]] QString lineName(int row) const;

  private:
    [[nodiscard]] double number(int row, Column column) const;

    std::shared_ptr<const engine::ComputeResult> m_result;
    int m_queries = 0;
};

/// Sorts the queries and keeps the means on top.
class MeasuresSortModel : public QSortFilterProxyModel {
    Q_OBJECT

  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

  protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

}  // namespace lab::ui
