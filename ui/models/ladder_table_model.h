#pragma once

#include <QAbstractTableModel>
#include <optional>

#include "core/attention/cell_ladder.h"
#include "core/base/matrix.h"

namespace lab::ui {

/// The long rungs of a ladder, one column a component: q, k and their products, or v, weight times v and the
/// context.
class LadderTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum class Content { Products, Values };

    explicit LadderTableModel(QObject* parent = nullptr);

    void setLadder(std::optional<attention::CellLadder> ladder);
    void setContent(Content content);
    void retranslate();
    /// All of it with tabs between columns, the row's name first.
    [[nodiscard]] QString toTabSeparatedText() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    [[nodiscard]] int columnsOf(const std::optional<attention::CellLadder>& ladder) const;
    /// None where a row is shorter than the others.
    [[nodiscard]] std::optional<double> number(int row, int column) const;
    [[nodiscard]] QString productRowName(int row) const;

    Content m_content = Content::Products;
    std::optional<attention::CellLadder> m_ladder;
};

}  // namespace lab::ui
