#include "ui/panels/human/views/stream_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_look.h"
#include "ui/panels/human/scene_text.h"
#include "ui/theme/contrast.h"

namespace lab::ui {

namespace {

constexpr double kBandPixels = 118;
constexpr double kMarkPixels = 9;
constexpr double kMarkLane = 12;
constexpr double kNamePadding = 4;
constexpr double kLegendGap = 3;
constexpr int kToldShares = 4;

QString percentText(double share) {
    return QString::number(std::lround(100 * share));
}

MarkerShape shapeOf(MarkKind kind) {
    return kind == MarkKind::Voluntary ? MarkerShape::Triangle : MarkerShape::Diamond;
}

void paintMark(QPainter& painter, const Theme& theme, MarkKind kind, QPointF center) {
    const bool isVoluntary = kind == MarkKind::Voluntary;
    painter.setPen(QPen(theme.text, theme.scaledF(1.3)));
    painter.setBrush(isVoluntary ? QBrush(theme.panel) : QBrush(theme.text));
    painter.drawPath(markerPath(shapeOf(kind), center, theme.scaledF(kMarkPixels - 2)));
}

}  // namespace

QString StreamView::title() const {
    return tr("Share of attention");
}

QString StreamView::emptyText() const {
    return tr("Nothing yet. Add a task and press Play: the picture shows where attention goes.");
}

std::vector<LegendEntry> StreamView::legend(const Theme& theme) const {
    std::vector<LegendEntry> entries;
    if (isEmpty()) {
        return entries;
    }
    const std::vector<FillLook> looks = channelLooks(history().channels(), theme);
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (history().wasSeen(i)) {
            entries.push_back({history().channels()[i].name, looks[i]});
        }
    }
    return entries;
}

const LegendLayout& StreamView::legendLayout(const SceneLook& look, double width) const {
    return m_legend.get(look, width, [&] {
        std::vector<LegendEntry> entries = legend(look.theme);
        const LegendFlow flow = flowLegend(look, entries, width);
        return LegendLayout{std::move(entries), flow};
    });
}

double StreamView::legendHeight(const SceneLook& look, double width) const {
    // One more line tells the marks apart.
    return legendLayout(look, width).flow.height + look.lineHeight;
}

double StreamView::wantedHeight(const SceneLook& look, double width) const {
    return look.theme.scaledF(kBandPixels + kMarkLane + kLegendGap) + axisHeight(look) +
           legendHeight(look, width);
}

QRectF StreamView::timePlace(const SceneRoom& room) const {
    const double below =
        axisHeight(room.look) + room.scaled(kLegendGap) + legendHeight(room.look, room.place.width());
    const double top = room.place.top() + room.scaled(kMarkLane);
    // On whole pixels, so that the bands need no scaling.
    return QRectF(QPointF(room.place.left(), top), QPointF(room.place.right(), room.place.bottom() - below))
        .toAlignedRect()
        .intersected(room.place.toAlignedRect());
}

void StreamView::paintGround(QPainter& painter, const SceneRoom& room) const {
    const QRectF bands = timePlace(room);
    painter.fillRect(bands, room.theme().hover);
    const LegendLayout& layout = legendLayout(room.look, room.place.width());
    QPointF at(room.place.left(), bands.bottom() + axisHeight(room.look) + room.scaled(kLegendGap));
    paintLegend(painter, room, layout, at);
    at.ry() += layout.flow.height;
    for (const MarkKind kind : {MarkKind::Voluntary, MarkKind::Involuntary}) {
        const QString name = kind == MarkKind::Voluntary ? tr("moved by choice") : tr("moved by itself");
        paintMark(painter, room.theme(), kind, at + QPointF(room.scaled(5), room.look.lineHeight / 2));
        at.rx() += room.scaled(15);
        room.look.drawName(painter, at, name, room.theme().mutedText);
        at.rx() += room.look.nameWidth(name) + room.scaled(12);
    }
}

void StreamView::paintLive(QPainter& painter, const SceneRoom& room) const {
    const QRectF place = timePlace(room);
    paintBands(painter, room, place);
    paintTimeAxis(painter, room, place);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, room, place);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintCursorLine(painter, room, place);
}

void StreamView::paintBands(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const double scale = std::max(painter.deviceTransform().m11(), 0.1);
    const QSize pixels = (place.size() * scale).toSize().expandedTo({1, 1});
    if (m_image.size() != pixels) {
        m_image = QImage(pixels, QImage::Format_RGB32);
    }
    stackShares(history(), span(), static_cast<std::size_t>(pixels.width()), m_stack);
    const std::vector<FillLook> looks = channelLooks(history().channels(), room.theme());
    const int grain = std::max(static_cast<int>(std::lround(scale * room.theme().zoom)), 1);
    renderStack(m_stack, looks, room.theme().hover, grain, m_image);
    m_image.setDevicePixelRatio(scale);
    painter.drawImage(place.topLeft(), m_image);
    paintNames(painter, room, place, looks);
}

void StreamView::paintNames(QPainter& painter, const SceneRoom& room, const QRectF& place,
                            const std::vector<FillLook>& looks) const {
    const double padding = room.scaled(kNamePadding);
    const double high = (room.look.lineHeight + padding) / place.height();
    const double column = place.width() / static_cast<double>(m_stack.columns);
    const auto least = static_cast<std::size_t>(room.scaled(24) / column);
    for (const BandRun& run : bandRuns(m_stack, high, least)) {
        const QString& name = history().channels()[run.channel].name;
        const double width = room.look.nameWidth(name) + 2 * padding;
        const double widest = static_cast<double>(run.endColumn - run.firstColumn) * column;
        if (width > widest) {
            continue;
        }
        const double center =
            place.left() + static_cast<double>(run.firstColumn + run.endColumn) / 2 * column;
        const QRectF label(center - width / 2,
                           place.bottom() - run.middle * place.height() - room.look.lineHeight / 2, width,
                           room.look.lineHeight);
        const FillLook& look = looks[run.channel];
        if (!look.isPlain()) {
            painter.fillRect(label, look.color);
        }
        room.look.drawName(painter, {label.left() + padding, label.top()}, name, readableOn(look.color));
    }
}

void StreamView::paintMarks(QPainter& painter, const SceneRoom& room, const QRectF& place) const {
    const TimeSpan shown = span();
    for (const HistoryMark& mark : history().marks()) {
        if (mark.seconds < shown.from || mark.seconds > shown.to) {
            continue;
        }
        const double x = xOf(place, mark.seconds);
        painter.setPen(QPen(room.theme().text, room.scaled(1)));
        painter.drawLine(QPointF(x, place.top() - room.scaled(2)), QPointF(x, place.top() + room.scaled(5)));
        paintMark(painter, room.theme(), mark.kind, {x, place.top() - room.scaled(kMarkLane - 5.5)});
    }
}

QString StreamView::sharesText(std::size_t sample) const {
    std::vector<std::size_t> order;
    for (std::size_t channel = 0; channel < history().channels().size(); ++channel) {
        if (history().share(sample, channel) >= SceneHistory::kLeastShare) {
            order.push_back(channel);
        }
    }
    std::ranges::stable_sort(order, std::greater<>(),
                             [&](std::size_t channel) { return history().share(sample, channel); });
    order.resize(std::min<std::size_t>(order.size(), kToldShares));
    QString list;
    for (const std::size_t channel : order) {
        //: %1 what attention is on, such as "Lecture", %2 a number of per cent
        const QString item = tr("%1 %2 %").arg(history().channels()[channel].name,
                                               percentText(history().share(sample, channel)));
        //: joins two parts of a list
        list = list.isEmpty() ? item : tr("%1, %2").arg(list, item);
    }
    return list.isEmpty() ? tr("no attention anywhere") : list;
}

QString StreamView::readOut() const {
    const std::optional<std::size_t> sample = cursorSample();
    //: %1 a time such as "0:25.0", %2 a list of shares
    return sample
               ? tr("%1: %2").arg(clockText(human::Seconds(history().seconds(*sample))), sharesText(*sample))
               : QString();
}

QString StreamView::tale() const {
    const std::size_t last = history().size() - 1;
    const TimeSpan shown = span();
    int chosen = 0;
    int unchosen = 0;
    for (const HistoryMark& mark : history().marks()) {
        if (mark.seconds >= shown.from && mark.seconds <= shown.to) {
            (mark.kind == MarkKind::Voluntary ? chosen : unchosen) += 1;
        }
    }
    //: %1 a time, %2 a list of shares, %3 and %4 numbers of moves
    return tr("At %1 attention is on: %2. Moves of attention in what is shown: %3 by choice, %4 by itself.")
        .arg(clockText(human::Seconds(history().seconds(last))), sharesText(last), QString::number(chosen),
             QString::number(unchosen));
}

SceneTable StreamView::table() const {
    SceneTable table;
    if (isEmpty()) {
        return table;
    }
    table.header << tr("Time (s)");
    for (const ChannelLabel& channel : history().channels()) {
        table.header << channel.name;
    }
    table.header << tr("Attention moved");
    std::size_t mark = 0;
    const std::vector<HistoryMark>& marks = history().marks();
    for (std::size_t sample = 0; sample < history().size(); ++sample) {
        QVariantList row{history().seconds(sample)};
        for (std::size_t channel = 0; channel < history().channels().size(); ++channel) {
            row << history().share(sample, channel);
        }
        QStringList moves;
        for (; mark < marks.size() && marks[mark].seconds <= history().seconds(sample); ++mark) {
            const QString& name = marks[mark].name;
            moves << (marks[mark].kind == MarkKind::Voluntary ? tr("by choice: %1").arg(name)
                                                              : tr("by itself: %1").arg(name));
        }
        row << moves.join(QStringLiteral("; "));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace lab::ui
