#pragma once

#include "ui/panels/pictures/picture_view.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

/// A bar for each key with its weight on an axis from 0 to 1. An item is a key. GUI thread.
class RowBarsView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setContent(TokenWeights content, bool sortsByWeight);
    [[nodiscard]] const TokenWeights& content() const { return m_content; }

    [[nodiscard]] QString toTabSeparatedText() const override;
    [[nodiscard]] bool isEmpty() const override { return m_content.count() == 0; }

  protected:
    [[nodiscard]] int itemCount() const override { return m_content.count(); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double contentHeight(const PictureRoom& room) const override;
    void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const override;
    [[nodiscard]] std::optional<int> itemAt(const PictureRoom& room, QPointF place) const override;
    [[nodiscard]] QRectF placeOf(const PictureRoom& room, int item) const override;
    [[nodiscard]] int itemOfCell(const Cell& cell) const override { return cell.key; }
    [[nodiscard]] int itemAfterKey(const PictureRoom& room, int item, int key) const override;
    [[nodiscard]] double headHeight(const Theme& theme) const override;
    void paintHead(QPainter& painter, const Theme& theme, const QRectF& place) const override;
    [[nodiscard]] QString footText(const PictureRoom& room, const QRectF& visible) const override;

  private:
    struct Columns;

    void paintBar(QPainter& painter, const PictureRoom& room, const Columns& columns, int key) const;
    [[nodiscard]] int keyAt(int row) const;
    [[nodiscard]] int rowOf(int key) const;

    TokenWeights m_content;
    bool m_sortsByWeight = false;
    std::vector<int> m_rows;  ///< the row of each key
};

}  // namespace lab::ui
