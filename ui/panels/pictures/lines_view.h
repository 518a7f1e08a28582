#pragma once

#include <QStringList>
#include <vector>

#include "core/attention/measures/weight_lines.h"
#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

/// Queries at the left, keys at the right, and lines between them.
struct LinesContent {
    QStringList queries;
    QStringList keys;
    attention::WeightLines lines;
    double threshold = 0;
};

/// Draws weights as lines from queries to keys. Items are the queries, then the keys. GUI thread.
class LinesView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setContent(LinesContent content);
    [[nodiscard]] const LinesContent& content() const { return m_content; }
    /// The query whose lines stand out.
    void setQuery(std::optional<int> query);
    [[nodiscard]] int queries() const { return static_cast<int>(m_content.queries.size()); }
    [[nodiscard]] int keys() const { return static_cast<int>(m_content.keys.size()); }
    /// What is left out, in a sentence; the empty text if nothing is.
    [[nodiscard]] QString hiddenText() const;

    [[nodiscard]] QString toTabSeparatedText() const override;
    [[nodiscard]] bool isEmpty() const override { return queries() == 0 || keys() == 0; }

  protected:
    [[nodiscard]] int itemCount() const override { return queries() + keys(); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double contentHeight(const PictureRoom& room) const override;
    void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const override;
    [[nodiscard]] std::optional<int> itemAt(const PictureRoom& room, QPointF place) const override;
    [[nodiscard]] QRectF placeOf(const PictureRoom& room, int item) const override;
    [[nodiscard]] int itemOfCell(const Cell& cell) const override { return cell.query; }
    [[nodiscard]] int itemAfterKey(const PictureRoom& room, int item, int key) const override;
    [[nodiscard]] double headHeight(const Theme& theme) const override;
    void paintHead(QPainter& painter, const Theme& theme, const QRectF& place) const override;
    [[nodiscard]] QString footText(const PictureRoom& room, const QRectF& visible) const override;

  private:
    struct Columns {
        double queries = 0;  ///< width of the labels
        double keys = 0;
        double room = 0;  ///< for which they were measured
        double zoom = 0;
    };

    /// Lower where that lets all rows be seen at once.
    [[nodiscard]] double rowHeight(const PictureRoom& room) const;
    [[nodiscard]] QFont rowFont(const PictureRoom& room) const;
    [[nodiscard]] const Columns& columns(const PictureRoom& room) const;
    [[nodiscard]] QString labelOf(int item) const;
    [[nodiscard]] QString lineText(const attention::WeightLine& line) const;
    void paintLines(QPainter& painter, const PictureRoom& room, const QRectF& visible) const;
    void paintLabels(QPainter& painter, const PictureRoom& room, const QRectF& visible) const;

    LinesContent m_content;
    std::optional<int> m_query;
    mutable Columns m_columns;
};

}  // namespace lab::ui
