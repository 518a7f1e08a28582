#pragma once

#include "core/human/selection/race_tally.h"
#include "ui/panels/link/link_content.h"
#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

struct LinkHeads;

/// A row for each item with the same number in each column: score and weight, share, race, wins, and the
/// chance to be among the K stored. An item is a key or a channel. GUI thread.
class LinkView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setContent(LinkContent content, bool sortsByShare);
    void setRace(LinkRace race, human::RaceTally tally);
    [[nodiscard]] const LinkContent& content() const { return m_content; }
    [[nodiscard]] const LinkRace& race() const { return m_race; }
    [[nodiscard]] const human::RaceTally& tally() const { return m_tally; }

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

    [[nodiscard]] LinkHeads heads() const;
    /// A number from 0 to `end` as a bar, what it is compared with as a stroke across, and its text.
    struct Bar {
        double value = 0;
        std::optional<double> compared;
        double end = 1;
        QColor color;
    };

    void paintRow(QPainter& painter, const PictureRoom& room, const Columns& columns, int item) const;
    void paintGround(QPainter& painter, const PictureRoom& room, int item) const;
    void paintBar(QPainter& painter, const Theme& theme, const QRectF& place, const Bar& bar) const;
    void paintLane(QPainter& painter, const Theme& theme, const QRectF& place, int item) const;
    [[nodiscard]] int itemInRow(int row) const;
    [[nodiscard]] int rowOf(int item) const { return m_rows[static_cast<std::size_t>(item)]; }

    LinkContent m_content;
    LinkRace m_race;
    human::RaceTally m_tally;
    bool m_sortsByShare = false;
    std::vector<int> m_rows;  ///< the row of each item
    double m_end = 1;         ///< of the axes of shares
};

}  // namespace lab::ui
