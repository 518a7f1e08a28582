#include "ui/panels/budget/budget_bars_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/color_scale.h"

namespace lab::ui {

namespace {

constexpr double kBarPixels = 15;
constexpr double kRowGap = 5;
constexpr double kLargestNameShare = 0.34;
constexpr double kAxisStep = 5;
/// Where bars would be narrower, intervals are not written beside them.
constexpr double kLeastBars = 120;

}  // namespace

/// Where name, bar and difference of each row lie.
struct BudgetBarsView::Columns {
    double name = 0;  ///< width
    double left = 0;  ///< of the bars
    double width = 0;
    double difference = 0;  ///< left
    bool isShort = false;   ///< means alone; intervals are drawn and read out

    static QString numberText(const BudgetNumber& number, bool isShort) {
        return isShort ? budgetShortText(number, false) : budgetNumberText(number);
    }
    static QString differenceText(const BudgetNumber& number, bool isShort) {
        return isShort ? budgetShortText(number, true) : budgetDifferenceText(number);
    }

    Columns(const BudgetLines& content, const Theme& theme, double room) {
        const QFontMetricsF text(theme.textFont(Theme::kSmallPixels));
        const QFontMetricsF numbers(theme.numberFont());
        for (const BudgetLine& line : content.lines) {
            name = std::max(name, text.horizontalAdvance(line.name));
        }
        name = std::min(std::ceil(name) + 2, room * kLargestNameShare);
        const double gap = theme.scaledF(10);
        left = name + gap;
        const auto widest = [&](bool areShort) {
            double value = 0;
            double differences = 0;
            for (const BudgetLine& line : content.lines) {
                value = std::max(value, numbers.horizontalAdvance(numberText(line.yours, areShort)));
                if (line.better) {
                    value = std::max(value, numbers.horizontalAdvance(numberText(*line.better, areShort)));
                }
                if (line.difference) {
                    const QString change = differenceText(*line.difference, areShort);
                    differences = std::max(differences, numbers.horizontalAdvance(change) + gap);
                }
            }
            return std::pair(std::ceil(value) + gap, std::ceil(differences));
        };
        const auto [wholeValues, wholeDifferences] = widest(false);
        isShort = room - left - wholeValues - wholeDifferences < theme.scaledF(kLeastBars);
        const auto [values, differences] = widest(isShort);
        width = std::max(room - left - values - differences, 40.0);
        difference = room - differences + gap;
    }
};

void BudgetBarsView::setContent(BudgetLines content) {
    if (content == m_content) {
        return;
    }
    m_content = std::move(content);
    double largest = 0;
    for (const BudgetLine& line : m_content.lines) {
        largest = std::max({largest, line.yours.high, line.better ? line.better->high : 0.0});
    }
    m_end = std::max(std::ceil(largest / kAxisStep) * kAxisStep, kAxisStep);
    contentChanged();
}

bool BudgetBarsView::hasBetter() const {
    return std::ranges::any_of(m_content.lines,
                               [](const BudgetLine& line) { return line.better.has_value(); });
}

double BudgetBarsView::rowHeight(const Theme& theme) const {
    return theme.scaledF(kBarPixels * (hasBetter() ? 2 : 1) + kRowGap);
}

int BudgetBarsView::wholeHeight() const {
    const PictureRoom there = room();
    const double around = viewport()->height() - there.height;
    return static_cast<int>(std::ceil(contentHeight(there) + around));
}

QString BudgetBarsView::toTabSeparatedText() const {
    return budgetTable(m_content, QLatin1Char('\t'));
}

QString BudgetBarsView::sentenceOf(int item) const {
    return budgetLineSentence(m_content.lines[static_cast<std::size_t>(item)]);
}

QString BudgetBarsView::tale() const {
    return budgetTale(m_content);
}

double BudgetBarsView::contentHeight(const PictureRoom& room) const {
    return itemCount() * rowHeight(room.theme);
}

QRectF BudgetBarsView::placeOf(const PictureRoom& room, int item) const {
    const double height = rowHeight(room.theme);
    return {0, item * height, room.width, height};
}

std::optional<int> BudgetBarsView::itemAt(const PictureRoom& room, QPointF place) const {
    const int item = static_cast<int>(std::floor(place.y() / rowHeight(room.theme)));
    return place.y() >= 0 && item < itemCount() ? std::optional<int>(item) : std::nullopt;
}

int BudgetBarsView::itemAfterKey(const PictureRoom& /*room*/, int item, int key) const {
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Left:
            return item - 1;
        case Qt::Key_Home:
        case Qt::Key_PageUp:
            return 0;
        case Qt::Key_End:
        case Qt::Key_PageDown:
            return itemCount() - 1;
        default:
            return item + 1;
    }
}

void BudgetBarsView::paintContent(QPainter& painter, const PictureRoom& room,
                                  const QRectF& /*visible*/) const {
    const Columns columns(m_content, room.theme, room.width);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int item = 0; item < itemCount(); ++item) {
        paintLine(painter, room, columns, item);
    }
}

void BudgetBarsView::paintLine(QPainter& painter, const PictureRoom& room, const Columns& columns,
                               int item) const {
    const Theme& theme = room.theme;
    const BudgetLine& line = m_content.lines[static_cast<std::size_t>(item)];
    const QRectF row = placeOf(room, item);
    painter.setFont(theme.textFont(Theme::kSmallPixels));
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, row.top(), columns.name, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(line.name, Qt::ElideRight, columns.name));
    painter.setFont(theme.numberFont());
    const double bar = theme.scaledF(kBarPixels);
    const QRectF place(columns.left, row.top() + theme.scaledF(kRowGap / 2), columns.width, bar);
    paintNumber(painter, theme, place, line.yours, {false, columns.isShort});
    if (line.better) {
        paintNumber(painter, theme, place.translated(0, bar), *line.better, {true, columns.isShort});
    }
    if (line.difference) {
        const BudgetNumber& difference = *line.difference;
        const bool isSure = difference.low > 0 || difference.high < 0;
        painter.setPen(!isSure                                ? theme.mutedText
                       : (difference.mean > 0) == line.isGain ? theme.good
                                                              : theme.bad);
        painter.drawText(
            QRectF(columns.difference, row.top(), row.width() - columns.difference, row.height()),
            Qt::AlignLeft | Qt::AlignVCenter, Columns::differenceText(difference, columns.isShort));
    }
    if (hasCursor(item)) {
        painter.setPen(QPen(theme.focusRing, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(0, 0, -1, -1));
    }
}

void BudgetBarsView::paintNumber(QPainter& painter, const Theme& theme, const QRectF& place,
                                 const BudgetNumber& number, BarLook look) const {
    const auto at = [&](double minutes) {
        return place.left() + place.width() * std::clamp(minutes / m_end, 0.0, 1.0);
    };
    const QRectF bar(place.left(), place.top() + 2, at(number.mean) - place.left(), place.height() - 4);
    // The better plan's bars are outlined, so that they are told apart without their colour.
    const QColor color = theme.series[look.isBetter ? 2 : 0];
    painter.fillRect(bar, look.isBetter ? theme.panel : color);
    painter.setPen(QPen(color, look.isBetter ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(1, 1, -1, -1));
    painter.setPen(QPen(theme.text, 1.5));
    const double middle = place.center().y();
    painter.drawLine(QPointF(at(number.low), middle), QPointF(at(number.high), middle));
    for (const double end : {number.low, number.high}) {
        painter.drawLine(QPointF(at(end), middle - 3), QPointF(at(end), middle + 3));
    }
    painter.setPen(theme.text);
    painter.drawText(
        QRectF(place.right() + theme.scaledF(8), place.top(), place.width() + 400, place.height()),
        Qt::AlignLeft | Qt::AlignVCenter, Columns::numberText(number, look.isShort));
}

QString BudgetBarsView::footText(const PictureRoom& /*room*/, const QRectF& /*visible*/) const {
    return hasBetter() ? tr("Filled: your plan. Outlined: the better plan. Axis 0 to %1 min; whiskers: 95 % "
                            "intervals of the means.")
                             .arg(m_end)
                       : tr("Axis 0 to %1 min; whiskers: 95 % intervals of the means.").arg(m_end);
}

}  // namespace lab::ui
