#pragma once

#include <QImage>

#include "ui/panels/pictures/picture_view.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

/// What a model looks at, and how much at each part of it.
struct BothSidesContent {
    TokenWeights weights;  ///< of one query, over patches or frames
    QImage picture;        ///< of the patches; or the spectrogram, a column a window, low tones below
    int across = 0;        ///< patches in a row; 0 = frames of a sound, side by side
    double seconds = 0;    ///< of the sound
    bool operator==(const BothSidesContent&) const = default;
};

/// A picture with its patches, or a spectrogram with its frames, drawn the darker the less the query looks
/// there. An item is a patch or a frame. GUI thread.
class BothSidesView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setContent(BothSidesContent content);
    [[nodiscard]] const BothSidesContent& content() const { return m_content; }

    [[nodiscard]] QString toTabSeparatedText() const override;
    [[nodiscard]] bool isEmpty() const override { return m_content.picture.isNull(); }

  protected:
    [[nodiscard]] int itemCount() const override { return m_content.weights.count(); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double contentHeight(const PictureRoom& room) const override;
    void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const override;
    [[nodiscard]] std::optional<int> itemAt(const PictureRoom& room, QPointF place) const override;
    [[nodiscard]] QRectF placeOf(const PictureRoom& room, int item) const override;
    [[nodiscard]] int itemOfCell(const Cell& cell) const override { return cell.key; }
    [[nodiscard]] int itemAfterKey(const PictureRoom& room, int item, int key) const override;
    [[nodiscard]] QString footText(const PictureRoom& room, const QRectF& visible) const override;

  private:
    [[nodiscard]] QRectF picturePlace(const PictureRoom& room) const;
    void paintWeight(QPainter& painter, const PictureRoom& room, int item, double largest) const;

    BothSidesContent m_content;
};

}  // namespace lab::ui
