#pragma once

#include "ui/panels/budget/budget_lines.h"
#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

/// A bar for each line of the budget with its interval as a whisker, and a second one for the better plan
/// where there is one. An item is a line. GUI thread.
class BudgetBarsView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setContent(BudgetLines content);
    [[nodiscard]] const BudgetLines& content() const { return m_content; }

    /// At which all lines are seen without scrolling.
    [[nodiscard]] int wholeHeight() const;
    [[nodiscard]] QString toTabSeparatedText() const override;
    [[nodiscard]] bool isEmpty() const override { return m_content.lines.empty(); }

  protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_content.lines.size()); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double contentHeight(const PictureRoom& room) const override;
    void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const override;
    [[nodiscard]] std::optional<int> itemAt(const PictureRoom& room, QPointF place) const override;
    [[nodiscard]] QRectF placeOf(const PictureRoom& room, int item) const override;
    [[nodiscard]] int itemOfCell(const Cell& /*cell*/) const override { return 0; }
    [[nodiscard]] int itemAfterKey(const PictureRoom& room, int item, int key) const override;
    [[nodiscard]] QString footText(const PictureRoom& room, const QRectF& visible) const override;

  private:
    struct Columns;
    struct BarLook {
        bool isBetter = false;
        bool isShort = false;
    };

    [[nodiscard]] bool hasBetter() const;
    [[nodiscard]] double rowHeight(const Theme& theme) const;
    void paintLine(QPainter& painter, const PictureRoom& room, const Columns& columns, int item) const;
    void paintNumber(QPainter& painter, const Theme& theme, const QRectF& place, const BudgetNumber& number,
                     BarLook look) const;

    BudgetLines m_content;
    double m_end = 60;  ///< minutes at the right end of the axis
};

}  // namespace lab::ui
