#pragma once

#include "ui/panels/pictures/picture_view.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

/// Tokens as running text, each on a ground and over a line that tell its weight. An item is a key. GUI
/// thread.
class ShadedTextView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    /// `outlined` is the token of the query, if it stands in this text.
    void setContent(TokenWeights content, std::optional<int> outlined);
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
    void paintFoot(QPainter& painter, const PictureRoom& room, const QRectF& place,
                   const QRectF& visible) const override;

  private:
    [[nodiscard]] const std::vector<QRectF>& places(const PictureRoom& room) const;
    [[nodiscard]] int besideLine(const PictureRoom& room, int item, int step) const;
    void paintToken(QPainter& painter, const Theme& theme, const QRectF& place, int key) const;

    TokenWeights m_content;
    std::optional<int> m_outlined;
    // Of the room that was asked for last.
    mutable std::vector<QRectF> m_places;
    mutable double m_placesWidth = 0;
    mutable double m_placesZoom = 0;
};

}  // namespace lab::ui
