#include "ui/panels/pictures/plane_view.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/charts/chart_look.h"
#include "ui/heatmap/color_scale.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

constexpr double kMargin = 18;
constexpr double kMarkerPixels = 8.5;
constexpr double kReach = 14;
/// Of more points only the first are tried for a label: no more would find room.
constexpr int kMostTried = 400;
constexpr int kMostLabels = 160;

SeriesLook lookOf(bool isQuery, const Theme& theme) {
    SeriesLook look;
    look.color = theme.series[isQuery ? 0 : 1];
    look.marker = isQuery ? MarkerShape::Circle : MarkerShape::Triangle;
    look.markerSize = theme.scaledF(kMarkerPixels);
    return look;
}

/// A marker drawn once and stamped: thousands of paths would take too long.
QPixmap stampOf(bool isQuery, const Theme& theme, double ratio) {
    const double side = std::ceil(theme.scaledF(kMarkerPixels) * 1.6) + 2;
    QPixmap stamp((QSizeF(side, side) * ratio).toSize());
    stamp.setDevicePixelRatio(ratio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarker(painter, lookOf(isQuery, theme), {side / 2, side / 2}, theme.panel);
    return stamp;
}

QString percentText(double share) {
    return numberText(100 * share, 0);
}

}  // namespace

void PlaneView::setContent(PlaneContent content) {
    m_content = std::move(content);
    m_middle = {};
    m_spread = {};
    if (!isEmpty()) {
        const auto least = m_content.points.colwise().minCoeff().eval();
        const auto largest = m_content.points.colwise().maxCoeff().eval();
        m_middle = {(least(0) + largest(0)) / 2, (least(1) + largest(1)) / 2};
        m_spread = {(largest(0) - least(0)) / 2, (largest(1) - least(1)) / 2};
    }
    contentChanged();
}

QString PlaneView::labelOf(int item) const {
    return item < queries() ? m_content.queries.value(item) : m_content.keys.value(item - queries());
}

QString PlaneView::sentenceOf(int item) const {
    const QString label = isolatedToken(labelOf(item));
    const QString x = numberText(m_content.points(item, 0), 3);
    const QString y = numberText(m_content.points(item, 1), 3);
    return item < queries() ? tr("Query %1 at %2, %3").arg(label, x, y)
                            : tr("Key %1 at %2, %3").arg(label, x, y);
}

QString PlaneView::tale() const {
    //: %1 and %2 numbers of per cent, %3 and %4 numbers of points
    return tr("%3 queries and %4 keys; the first axis explains %1 % of the variance, the second %2 %.")
        .arg(percentText(m_content.shares[0]), percentText(m_content.shares[1]), QString::number(queries()),
             QString::number(keys()));
}

QString PlaneView::toTabSeparatedText() const {
    QString text;
    for (int item = 0; item < itemCount(); ++item) {
        text += (item < queries() ? QStringLiteral("Q\t") : QStringLiteral("K\t")) + tabField(labelOf(item)) +
                QLatin1Char('\t') + QString::number(m_content.points(item, 0), 'g', 9) + QLatin1Char('\t') +
                QString::number(m_content.points(item, 1), 'g', 9) + QLatin1Char('\n');
    }
    return text;
}

double PlaneView::contentHeight(const PictureRoom& room) const {
    return room.height;
}

QRectF PlaneView::plotOf(const PictureRoom& room) const {
    const double line = QFontMetricsF(room.theme.textFont(Theme::kSmallPixels)).height();
    return {line + 4, 0, std::max(room.width - line - 4, 10.0), std::max(room.height - line - 4, 10.0)};
}

PlaneView::Projection PlaneView::projectionOf(const PictureRoom& room) const {
    const QRectF plot = plotOf(room);
    const double margin = room.theme.scaledF(kMargin);
    // One unit is as long on both axes, so that distances are what they look like.
    const auto unit = [margin](double pixels, double spread) {
        return spread > 0 ? std::max(pixels / 2 - margin, 4.0) / spread
                          : std::numeric_limits<double>::infinity();
    };
    const double scale =
        std::min(unit(plot.width(), m_spread.width()), unit(plot.height(), m_spread.height()));
    const double pixels = std::isfinite(scale) ? scale : 0;
    return {plot.center() + QPointF(-m_middle.x() * pixels, m_middle.y() * pixels), pixels};
}

QPointF PlaneView::pointOf(const Projection& projection, int item) const {
    return projection.origin +
           QPointF(m_content.points(item, 0) * projection.unit, -m_content.points(item, 1) * projection.unit);
}

QRectF PlaneView::placeOf(const PictureRoom& room, int item) const {
    const double side = room.theme.scaledF(kMarkerPixels) + 4;
    return QRectF(0, 0, side, side)
        .translated(pointOf(projectionOf(room), item) - QPointF(side / 2, side / 2));
}

std::optional<int> PlaneView::itemAt(const PictureRoom& room, QPointF place) const {
    std::optional<int> nearest;
    double least = room.theme.scaledF(kReach);
    const Projection projection = projectionOf(room);
    for (int item = 0; item < itemCount(); ++item) {
        const QPointF apart = pointOf(projection, item) - place;
        const double distance = std::hypot(apart.x(), apart.y());
        if (distance < least) {
            least = distance;
            nearest = item;
        }
    }
    return nearest;
}

int PlaneView::itemAfterKey(const PictureRoom& /*room*/, int item, int key) const {
    const bool isQuery = item < queries();
    const int first = isQuery ? 0 : queries();
    const int last = isQuery ? queries() - 1 : itemCount() - 1;
    switch (key) {
        case Qt::Key_Left:
            return std::max(item - 1, first);
        case Qt::Key_Right:
            return std::min(item + 1, last);
        case Qt::Key_Up:
        case Qt::Key_PageUp:
            return isQuery ? item : std::min(item - queries(), queries() - 1);
        case Qt::Key_Down:
        case Qt::Key_PageDown:
            return isQuery ? queries() + std::min(item, keys() - 1) : item;
        case Qt::Key_Home:
            return first;
        default:
            return last;
    }
}

void PlaneView::paintFoot(QPainter& painter, const PictureRoom& room, const QRectF& place,
                          const QRectF& visible) const {
    const Theme& theme = room.theme;
    painter.setFont(theme.textFont(Theme::kSmallPixels));
    const QFontMetricsF metrics(painter.font());
    double x = place.left();
    for (const bool isQuery : {true, false}) {
        const SeriesLook look = lookOf(isQuery, theme);
        paintMarker(painter, look, {x + look.markerSize, place.center().y()}, theme.panel);
        x += 2 * look.markerSize + 2;
        const QString text = isQuery ? tr("Queries (Q)") : tr("Keys (K)");
        painter.setPen(theme.text);
        painter.drawText(QRectF(x, place.top(), place.width(), place.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
        x += metrics.horizontalAdvance(text) + theme.scaledF(14);
    }
    PictureView::paintFoot(painter, room, {x, place.top(), place.right() - x, place.height()}, visible);
}

QString PlaneView::axisText(int axis, const QFontMetricsF& metrics, double room) const {
    const QString number = QString::number(axis + 1);
    const QString percent = percentText(m_content.shares[static_cast<std::size_t>(axis)]);
    //: an axis: %1 its number, %2 a number of per cent
    const QString full = tr("Component %1 (%2 % of the variance)").arg(number, percent);
    //: the same where there is little room
    const QString brief = tr("%1 (%2 %)", "an axis").arg(number, percent);
    return metrics.elidedText(metrics.horizontalAdvance(full) <= room ? full : brief, Qt::ElideRight, room);
}

void PlaneView::paintContent(QPainter& painter, const PictureRoom& room, const QRectF& /*visible*/) const {
    paintAxes(painter, room);
    paintPoints(painter, room);
    paintLabels(painter, room);
    paintMarks(painter, room);
}

void PlaneView::paintAxes(QPainter& painter, const PictureRoom& room) const {
    const QRectF plot = plotOf(room);
    const Theme& theme = room.theme;
    painter.setPen(QPen(theme.panelBorder, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(theme.textFont(Theme::kSmallPixels));
    painter.setPen(theme.mutedText);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(QRectF(plot.left(), plot.bottom() + 2, plot.width(), metrics.height()), Qt::AlignCenter,
                     axisText(0, metrics, plot.width()));
    painter.save();
    painter.translate(0, plot.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, plot.height(), metrics.height()), Qt::AlignCenter,
                     axisText(1, metrics, plot.height()));
    painter.restore();
}

void PlaneView::paintPoints(QPainter& painter, const PictureRoom& room) const {
    const Projection projection = projectionOf(room);
    const double ratio = painter.device()->devicePixelRatioF() * painter.transform().m11();
    for (const bool isQuery : {false, true}) {
        const QPixmap stamp = stampOf(isQuery, room.theme, ratio);
        const QPointF half(stamp.deviceIndependentSize().width() / 2,
                           stamp.deviceIndependentSize().height() / 2);
        const int end = isQuery ? queries() : itemCount();
        for (int item = isQuery ? 0 : queries(); item < end; ++item) {
            painter.drawPixmap(pointOf(projection, item) - half, stamp);
        }
    }
}

bool PlaneView::isMarked(int item) const {
    const auto is = [this, item](const std::optional<Cell>& cell) {
        return cell && (item < queries() ? cell->query == item : cell->key == item - queries());
    };
    return is(pinnedCell()) || is(hoverCell()) || hasCursor(item);
}

void PlaneView::paintMarks(QPainter& painter, const PictureRoom& room) const {
    const Projection projection = projectionOf(room);
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](int item, const QColor& color, double reach) {
        const QPointF point = pointOf(projection, item);
        painter.setPen(QPen(room.theme.markHalo, 4));
        painter.drawEllipse(point, reach, reach);
        painter.setPen(QPen(color, 2));
        painter.drawEllipse(point, reach, reach);
    };
    const double reach = room.theme.scaledF(kMarkerPixels) * 0.9;
    if (const auto cell = pinnedCell(); cell && cell->query < queries() && cell->key < keys()) {
        const QPen joint(room.theme.cursorMark, 1, Qt::DashLine);
        painter.setPen(joint);
        painter.drawLine(pointOf(projection, cell->query), pointOf(projection, queries() + cell->key));
        ring(cell->query, room.theme.cursorMark, reach);
        ring(queries() + cell->key, room.theme.cursorMark, reach);
    }
    if (const auto cell = hoverCell(); cell && cell->query < queries() && cell->key < keys()) {
        ring(cell->query, room.theme.text, reach * 0.8);
        ring(queries() + cell->key, room.theme.text, reach * 0.8);
    }
    if (cursorItem() && hasCursor(*cursorItem())) {
        ring(*cursorItem(), room.theme.focusRing, reach * 1.3);
    }
}

void PlaneView::paintLabels(QPainter& painter, const PictureRoom& room) const {
    painter.setFont(room.theme.numberFont(Theme::kSmallPixels - 0.5));
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = plotOf(room);
    const Projection projection = projectionOf(room);
    const double away = room.theme.scaledF(kMarkerPixels) * 0.7;
    const double half = room.theme.scaledF(kMarkerPixels) * 0.4;
    std::vector<QRectF> taken;
    const auto place = [&](int item, bool must) {
        const QPointF point = pointOf(projection, item);
        const QSizeF size(metrics.horizontalAdvance(labelOf(item)) + 2, metrics.height());
        const std::array<QPointF, 4> corners{
            QPointF(point.x() + away, point.y() - size.height() / 2),
            QPointF(point.x() - away - size.width(), point.y() - size.height() / 2),
            QPointF(point.x() - size.width() / 2, point.y() - away - size.height()),
            QPointF(point.x() - size.width() / 2, point.y() + away)};
        for (const bool takesAny : {false, must}) {
            for (const QPointF& corner : corners) {
                const QRectF label(corner, size);
                const bool isFree = std::none_of(
                    taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(label); });
                if (plot.contains(label) && (isFree || takesAny)) {
                    taken.push_back(label);
                    painter.setPen(room.theme.text);
                    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, labelOf(item));
                    return 1;
                }
            }
        }
        return 0;
    };
    m_labelled = 0;
    const auto toTry = std::min(itemCount(), kMostTried);
    for (int item = 0; item < toTry; ++item) {
        // Markers are not to be written over either.
        taken.push_back(QRectF(-half, -half, 2 * half, 2 * half).translated(pointOf(projection, item)));
    }
    for (int item = 0; item < itemCount(); ++item) {
        m_labelled += isMarked(item) ? place(item, true) : 0;
    }
    for (int item = 0; item < toTry && m_labelled < kMostLabels; ++item) {
        m_labelled += isMarked(item) ? 0 : place(item, false);
    }
}

QString PlaneView::footText(const PictureRoom& /*room*/, const QRectF& /*visible*/) const {
    return m_labelled < itemCount() ? tr("%1 of %n points labelled", "", itemCount()).arg(m_labelled)
                                    : QString();
}

}  // namespace lab::ui
