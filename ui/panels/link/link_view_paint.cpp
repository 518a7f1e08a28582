// The half of LinkView that draws.
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_legend.h"
#include "ui/panels/link/link_columns.h"
#include "ui/panels/link/link_text.h"
#include "ui/panels/link/link_view.h"

namespace lab::ui {

namespace {

constexpr int kShareDigits = 3;
constexpr std::int64_t kManyRaces = 10000;

QRectF barRoom(const Theme& theme, const QFontMetricsF& metrics, const QRectF& place) {
    const double text = metrics.horizontalAdvance(QStringLiteral("0.000")) + theme.scaledF(6);
    const double inset = std::round(place.height() * 0.18);
    return {place.left(), place.top() + inset, std::max(place.width() - text, 8.0),
            place.height() - 2 * inset};
}

void drawLine(QPainter& painter, const QRectF& place, const QString& text, Qt::Alignment side) {
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
}

}  // namespace

struct LinkView::Columns : LinkColumns {
    using LinkColumns::LinkColumns;
};

LinkHeads LinkView::heads() const {
    //: a column: the chance to be among the items that are kept; %1 how many are kept
    const QString stored = tr("Stored, K = %1").arg(m_content.stored);
    // As long as they get, so that the columns stay while races are run.
    human::RaceTally many;
    many.races = std::max(m_tally.races, kManyRaces);
    return {tr("Score l"),        tr("w, top = 1"),
            tr("Softmax = w/Σw"), linkRaceTitle(LinkRace()),
            linkWinsTitle(many),  stored};
}

double LinkView::headHeight(const Theme& theme) const {
    return std::ceil(QFontMetricsF(theme.textFont(Theme::kSmallPixels)).height() +
                     QFontMetricsF(theme.numberFont()).height()) +
           4;
}

void LinkView::paintHead(QPainter& painter, const Theme& theme, const QRectF& place) const {
    const LinkHeads heads = this->heads();
    const Columns columns(m_content, heads, theme, place.width());
    const double line = QFontMetricsF(theme.textFont(Theme::kSmallPixels)).height();
    const QRectF titles(place.left(), place.top() + 2, place.width(), line + 1);
    const QRectF ends(place.left(), titles.bottom(), place.width(), place.height() - titles.height());
    const auto title = [&](const LinkColumns::Span& span, const QString& text, Qt::Alignment side) {
        if (span.isShown()) {
            painter.setFont(theme.textFont(Theme::kSmallPixels));
            painter.setPen(theme.text);
            drawLine(painter, span.in(titles), text, side);
        }
    };
    const auto end = [&](const LinkColumns::Span& span, double largest) {
        painter.setFont(theme.numberFont());
        painter.setPen(theme.mutedText);
        const QFontMetricsF metrics(painter.font());
        const QRectF bars = barRoom(theme, metrics, span.in(ends));
        const QRectF room(bars.left(), ends.top(), bars.width(), ends.height());
        drawLine(painter, room, QStringLiteral("0"), Qt::AlignLeft);
        painter.drawText(room.adjusted(0, 0, metrics.horizontalAdvance(QStringLiteral("0")), 0),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(largest));
    };
    title(columns.score, heads.score, Qt::AlignRight);
    title(columns.weight, heads.weight, Qt::AlignRight);
    title(columns.share, heads.share, Qt::AlignLeft);
    title(columns.race, linkRaceTitle(m_race), Qt::AlignLeft);
    title(columns.wins, linkWinsTitle(m_tally), Qt::AlignLeft);
    title(columns.stored, heads.stored, Qt::AlignLeft);
    end(columns.share, m_end);
    end(columns.wins, m_end);
    end(columns.stored, 1);
}

void LinkView::paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const {
    const Columns columns(m_content, heads(), room.theme, room.width);
    const double height = linkRowHeight(room.theme);
    const int first = std::max(static_cast<int>(std::floor(visible.top() / height)), 0);
    const int end = std::min(static_cast<int>(std::ceil(visible.bottom() / height)), m_content.count());
    painter.setFont(room.theme.numberFont());
    for (int row = first; row < end; ++row) {
        paintRow(painter, room, columns, itemInRow(row));
    }
}

void LinkView::paintGround(QPainter& painter, const PictureRoom& room, int item) const {
    const Theme& theme = room.theme;
    const QRectF full = placeOf(room, item).adjusted(-4, 0, 4, 0);
    const bool isPinned = pinnedCell() && pinnedCell()->key == item;
    if (isPinned || (hoverCell() && hoverCell()->key == item)) {
        painter.fillRect(full, isPinned ? theme.selection : theme.hover);
    }
    if (isPinned || hasCursor(item)) {
        painter.setPen(QPen(hasCursor(item) ? theme.focusRing : theme.cursorMark, isPinned ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(full.adjusted(1, 1, -1, -1));
    }
    painter.setPen(isPinned ? theme.selectionText : theme.text);
}

void LinkView::paintRow(QPainter& painter, const PictureRoom& room, const Columns& columns, int item) const {
    const Theme& theme = room.theme;
    const LinkItem& shown = m_content.at(item);
    const QRectF row = placeOf(room, item);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGround(painter, room, item);
    drawLine(painter, columns.name.in(row), shown.name, Qt::AlignRight);
    if (!shown.takesPart) {
        const QRectF rest(columns.share.left, row.top() + 3, theme.scaledF(24), row.height() - 6);
        paintHatch(painter, theme, rest);
        drawLine(painter, row.adjusted(rest.right() + theme.scaledF(6), 0, 0, 0), tr("takes no part"),
                 Qt::AlignLeft);
        return;
    }
    if (columns.score.isShown()) {
        drawLine(painter, columns.score.in(row), linkNumber(shown.score), Qt::AlignRight);
        drawLine(painter, columns.weight.in(row), linkWeightText(shown), Qt::AlignRight);
    }
    paintBar(painter, theme, columns.share.in(row), {shown.given, shown.share, m_end, theme.series[0]});
    paintLane(painter, theme, columns.race.in(row), item);
    const bool hasRun = m_tally.races > 0;
    paintBar(painter, theme, columns.wins.in(row),
             {hasRun ? tallyShare(m_tally, m_tally.wins, item) : NAN, shown.share, m_end, theme.series[1]});
    paintBar(painter, theme, columns.stored.in(row),
             {shown.inclusion.value_or(NAN),
              hasRun ? std::optional(tallyShare(m_tally, m_tally.stored, item)) : std::nullopt, 1,
              theme.series[2]});
}

void LinkView::paintBar(QPainter& painter, const Theme& theme, const QRectF& place, const Bar& bar) const {
    const QPen text = painter.pen();
    const QFontMetricsF metrics(painter.font());
    const QRectF room = barRoom(theme, metrics, place);
    const auto at = [&](double value) { return std::clamp(value / bar.end, 0.0, 1.0) * room.width(); };
    painter.setPen(QPen(theme.chartGrid, 1));
    painter.drawLine(room.topLeft(), room.bottomLeft());
    painter.drawLine(room.topRight(), room.bottomRight());
    const double length = std::isnan(bar.value) ? 0 : at(bar.value);
    painter.fillRect(QRectF(room.left(), room.top(), length, room.height()), bar.color);
    if (bar.compared) {
        const double x = std::round(room.left() + at(*bar.compared));
        painter.fillRect(QRectF(x - 1, place.top() + 1, 3, place.height() - 2), theme.markHalo);
        painter.fillRect(QRectF(x, place.top() + 1, 1.5, place.height() - 2), theme.text);
    }
    painter.setPen(text);
    if (!std::isnan(bar.value)) {
        drawLine(painter, QRectF(room.right() + theme.scaledF(6), place.top(), place.width(), place.height()),
                 numberText(bar.value, kShareDigits), Qt::AlignLeft);
    }
}

void LinkView::paintLane(QPainter& painter, const Theme& theme, const QRectF& place, int item) const {
    const QPen text = painter.pen();
    const QFontMetricsF metrics(painter.font());
    const QRectF room = barRoom(theme, metrics, place);
    const double middle = std::round(place.center().y());
    painter.setPen(QPen(theme.chartGrid, 1));
    painter.drawLine(QPointF(room.left(), middle), QPointF(room.right(), middle));
    painter.setPen(QPen(theme.mutedText, 1));
    painter.drawLine(QPointF(room.right(), place.top() + 2), QPointF(room.right(), place.bottom() - 2));
    painter.setPen(text);
    if (!m_race.isThere()) {
        return;
    }
    const auto at = static_cast<std::size_t>(item);
    const double way = std::clamp(m_race.now / m_race.arrivals[at], 0.0, 1.0);
    const bool isStored = m_race.hasArrived(item) && m_race.places[at] < m_content.stored;
    const double radius = theme.scaledF(4.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isStored ? theme.series[1] : theme.panel);
    painter.setPen(QPen(theme.series[1], 1.5));
    painter.drawEllipse(QPointF(room.left() + way * room.width(), middle), radius, radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(text);
    if (m_race.hasArrived(item)) {
        drawLine(painter, QRectF(room.right() + theme.scaledF(8), place.top(), place.width(), place.height()),
                 linkPlaceText(m_race.places[at]), Qt::AlignLeft);
    }
}

}  // namespace lab::ui
