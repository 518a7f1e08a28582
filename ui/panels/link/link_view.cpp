#include "ui/panels/link/link_view.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "ui/panels/link/link_columns.h"
#include "ui/panels/link/link_text.h"

namespace lab::ui {

namespace {

/// Where an axis of shares may end.
constexpr std::array kEnds = {0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1.0};

double endFor(const LinkContent& content) {
    double largest = 0;
    for (const LinkItem& item : content.items) {
        largest = std::max({largest, item.given, item.share});
    }
    const auto* end = std::ranges::find_if(kEnds, [largest](double one) { return one >= largest; });
    return end == kEnds.end() ? std::ceil(largest) : *end;
}

}  // namespace

void LinkView::setContent(LinkContent content, bool sortsByShare) {
    if (content == m_content && sortsByShare == m_sortsByShare) {
        return;
    }
    m_content = std::move(content);
    m_sortsByShare = sortsByShare;
    m_end = endFor(m_content);
    m_rows.resize(static_cast<std::size_t>(m_content.count()));
    for (int row = 0; row < m_content.count(); ++row) {
        m_rows[static_cast<std::size_t>(itemInRow(row))] = row;
    }
    if (m_race.arrivals.size() != m_content.items.size()) {
        m_race = {};
    }
    if (m_tally.wins.size() != m_content.items.size()) {
        m_tally = {};
    }
    contentChanged();
}

void LinkView::setRace(LinkRace race, human::RaceTally tally) {
    if (race == m_race && tally == m_tally) {
        return;
    }
    m_race = std::move(race);
    m_tally = std::move(tally);
    viewport()->update();
}

int LinkView::itemInRow(int row) const {
    return m_sortsByShare ? m_content.byShare[static_cast<std::size_t>(row)] : row;
}

QString LinkView::toTabSeparatedText() const {
    return linkTable(m_content, m_tally, QLatin1Char('\t'));
}

QString LinkView::sentenceOf(int item) const {
    return linkItemSentence(m_content, m_tally, item);
}

QString LinkView::tale() const {
    return linkTale(m_content, m_tally);
}

double LinkView::contentHeight(const PictureRoom& room) const {
    return m_content.count() * linkRowHeight(room.theme);
}

QRectF LinkView::placeOf(const PictureRoom& room, int item) const {
    const double height = linkRowHeight(room.theme);
    return {0, rowOf(item) * height, room.width, height};
}

std::optional<int> LinkView::itemAt(const PictureRoom& room, QPointF place) const {
    const int row = static_cast<int>(std::floor(place.y() / linkRowHeight(room.theme)));
    const bool isInside = place.y() >= 0 && row < m_content.count() && place.x() >= 0;
    return isInside ? std::optional<int>(itemInRow(row)) : std::nullopt;
}

int LinkView::itemAfterKey(const PictureRoom& room, int item, int key) const {
    const int page = std::max(static_cast<int>(room.height / linkRowHeight(room.theme)) - 1, 1);
    const int last = m_content.count() - 1;
    const int row = rowOf(item);
    switch (key) {
        case Qt::Key_Up:
        case Qt::Key_Left:
            return itemInRow(std::max(row - 1, 0));
        case Qt::Key_Down:
        case Qt::Key_Right:
            return itemInRow(std::min(row + 1, last));
        case Qt::Key_PageUp:
            return itemInRow(std::max(row - page, 0));
        case Qt::Key_PageDown:
            return itemInRow(std::min(row + page, last));
        case Qt::Key_Home:
            return itemInRow(0);
        default:
            return itemInRow(last);
    }
}

QString LinkView::footText(const PictureRoom& room, const QRectF& visible) const {
    const double height = linkRowHeight(room.theme);
    const int first = static_cast<int>(std::ceil(visible.top() / height - 0.01));
    const int end =
        std::min(static_cast<int>(std::floor(visible.bottom() / height + 0.01)), m_content.count());
    const QString strokes =
        tr("Strokes across the bars: softmax of l; expected wins; how often stored in the races.");
    const int shown = std::max(end - first, 0);
    //: %1 how many of all items are on screen, %2 what strokes across the bars mean
    return shown < m_content.count() ? tr("%1 of %n shown. %2", "", m_content.count()).arg(shown).arg(strokes)
                                     : strokes;
}

}  // namespace lab::ui
