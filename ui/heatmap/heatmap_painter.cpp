#include "ui/heatmap/heatmap_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/heatmap_labels.h"
#include "ui/heatmap/heatmap_legend.h"
#include "ui/heatmap/heatmap_text.h"
#include "ui/heatmap/indexed_text.h"

namespace lab::ui {

namespace {

constexpr double kHatchPeriod = 6;
constexpr double kTitlePixels = 13;
constexpr double kSubtitlePixels = 12.5;
constexpr double kSubtitleGap = 6;
constexpr int kBandAlpha = 190;
// A mark on a cell that is too small to see stays this large.
constexpr double kSmallestMark = 7;
constexpr double kMarkReach = 5;
// The corner of a replaced cell, of its smaller side and in pixels.
constexpr double kCornerShare = 0.3;
constexpr double kSmallestCorner = 4;
constexpr double kLargestCorner = 11;
constexpr double kPageMargin = 12;
constexpr double kInchesPerMeter = 39.37;
constexpr double kScreenDotsPerInch = 96;

QFont titleFont(const Theme& theme) {
    QFont font = theme.textFont(kTitlePixels);
    font.setWeight(QFont::DemiBold);
    return font;
}

double titleWidth(const HeatmapContent& content, const Theme& theme) {
    const double title = QFontMetricsF(titleFont(theme)).horizontalAdvance(content.title);
    return title + theme.scaledF(kSubtitleGap) +
           indexedWidth(content.subtitle, theme.textFont(kSubtitlePixels));
}

void paintTitle(QPainter& painter, const HeatmapScene& scene) {
    const QRectF& place = scene.layout.title;
    if (place.isEmpty()) {
        return;
    }
    const QFont bold = titleFont(scene.theme);
    const QFontMetricsF metrics(bold);
    const QString title = metrics.elidedText(scene.content.title, Qt::ElideRight, place.width());
    painter.setFont(bold);
    painter.setPen(scene.theme.text);
    painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), title);
    if (scene.content.subtitle.isEmpty()) {
        return;
    }
    const double x = place.left() + metrics.horizontalAdvance(title) + scene.theme.scaledF(kSubtitleGap);
    painter.setPen(scene.theme.mutedText);
    // On the same line as the title, whatever scripts the two are written in.
    drawIndexed(painter, QPointF(x, place.top() + metrics.ascent()), scene.content.subtitle,
                scene.theme.textFont(kSubtitlePixels), place.right() - x);
}

QString axisTitle(const QString& given, HeatmapAxis axis) {
    return given.isEmpty() ? axisName(axis) : given;
}

void paintAxisNames(QPainter& painter, const HeatmapScene& scene) {
    const HeatmapLayout& layout = scene.layout;
    if (layout.columnAxisName.isEmpty()) {
        return;
    }
    painter.setFont(scene.theme.textFont(Theme::kSmallPixels));
    painter.setPen(scene.theme.mutedText);
    painter.drawText(layout.columnAxisName, Qt::AlignLeft | Qt::AlignVCenter,
                     axisTitle(scene.content.columnTitle, scene.content.columnAxis));
    if (layout.rowAxisName.isEmpty()) {
        return;
    }
    painter.save();
    painter.translate(layout.rowAxisName.bottomLeft());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, layout.rowAxisName.height(), layout.rowAxisName.width()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     axisTitle(scene.content.rowTitle, scene.content.rowAxis));
    painter.restore();
}

/// The middle of a line of `width` that runs just inside a rectangle.
void strokeInside(QPainter& painter, const QRectF& rect, double inset, const QPen& pen) {
    const double middle = inset + pen.widthF() / 2;
    painter.setPen(pen);
    painter.drawRect(rect.adjusted(middle, middle, -middle, -middle));
}

QPen markPen(const QColor& color, double width) {
    return {color, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin};
}

QRectF markRect(const HeatmapScene& scene, const HeatmapCell& cell) {
    QRectF rect = scene.viewport.cellRect(cell).translated(scene.layout.picture.topLeft());
    const double widen = std::max(0.0, (kSmallestMark - rect.width()) / 2);
    const double heighten = std::max(0.0, (kSmallestMark - rect.height()) / 2);
    return rect.adjusted(-widen, -heighten, widen, heighten);
}

void paintBand(QPainter& painter, const HeatmapScene& scene, const QRectF& rect) {
    QColor halo = scene.theme.markHalo;
    QColor line = scene.theme.cursorMark;
    halo.setAlpha(kBandAlpha / 2);
    line.setAlpha(kBandAlpha);
    // Round the cells, not over them: a row may be no higher than the line.
    strokeInside(painter, rect, -2.5, markPen(halo, 1));
    strokeInside(painter, rect, -1.5, markPen(line, 1.5));
}

void paintCursor(QPainter& painter, const HeatmapScene& scene, const HeatmapCell& cell) {
    if (scene.marks.pinned == cell) {
        return;
    }
    strokeInside(painter, markRect(scene, cell), -2.5, markPen(scene.theme.markHalo, 4));
    strokeInside(painter, markRect(scene, cell), -1.5, markPen(scene.theme.cursorMark, 2));
}

void paintHover(QPainter& painter, const HeatmapScene& scene, const HeatmapCell& cell) {
    if (scene.marks.cursor == cell || scene.marks.pinned == cell) {
        return;
    }
    strokeInside(painter, markRect(scene, cell), -1, markPen(Qt::white, 1));
    strokeInside(painter, markRect(scene, cell), 0, markPen(Qt::black, 1));
}

/// Two strokes, so that it is not taken for the cursor.
void paintPin(QPainter& painter, const HeatmapScene& scene, const HeatmapCell& cell) {
    const QRectF rect = markRect(scene, cell);
    strokeInside(painter, rect, -4, markPen(scene.theme.markHalo, 6));
    strokeInside(painter, rect, -3.5, markPen(scene.theme.cursorMark, 2));
    strokeInside(painter, rect, -0.5, markPen(scene.theme.cursorMark, 1.5));
}

}  // namespace

MissingCellLook missingCellLook(const Theme& theme, double devicePixelRatio) {
    const double scale = theme.zoom * devicePixelRatio;
    return {theme.missing.rgb(), theme.missingHatch.rgb(),
            std::max(2, static_cast<int>(std::lround(kHatchPeriod * scale))),
            std::max(1, static_cast<int>(std::lround(scale)))};
}

void paintFrame(QPainter& painter, const HeatmapScene& scene) {
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, scene);
    if (!scene.content.data.isEmpty()) {
        painter.setPen(scene.theme.heatmapFrame);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(scene.layout.picture.adjusted(-0.5, -0.5, 0.5, 0.5));
        paintAxisNames(painter, scene);
        paintLabels(painter, {scene.content, scene.layout, scene.viewport, scene.theme});
    }
}

void paintReplacedCells(QPainter& painter, const HeatmapScene& scene) {
    painter.save();
    painter.setClipRect(scene.layout.picture);
    for (const ReplacedCell& one : scene.content.replaced) {
        if (!scene.content.data.contains(one.cell) || !scene.viewport.shows(one.cell)) {
            continue;
        }
        const QRectF rect = scene.viewport.cellRect(one.cell).translated(scene.layout.picture.topLeft());
        const double corner = std::clamp(std::min(rect.width(), rect.height()) * kCornerShare,
                                         kSmallestCorner, scene.theme.scaledF(kLargestCorner));
        painter.setBrush(Qt::NoBrush);
        strokeInside(painter, rect, 0, markPen(scene.theme.markHalo, 1));
        strokeInside(painter, rect, 1, markPen(scene.theme.cursorMark, 1));
        const QPointF top = rect.topRight();
        painter.setPen(QPen(scene.theme.markHalo, 1));
        painter.setBrush(scene.theme.cursorMark);
        painter.drawPolygon(QPolygonF{top, top - QPointF(corner, 0), top + QPointF(0, corner)});
    }
    painter.restore();
}

void paintMarks(QPainter& painter, const HeatmapScene& scene) {
    const HeatmapMarks& marks = scene.marks;
    const auto shown = [&scene](const std::optional<HeatmapCell>& cell) {
        return cell && scene.content.data.contains(*cell) && scene.viewport.shows(*cell);
    };
    const QPointF origin = scene.layout.picture.topLeft();
    painter.save();
    painter.setClipRect(scene.layout.picture.adjusted(-kMarkReach, -kMarkReach, kMarkReach, kMarkReach));
    painter.setBrush(Qt::NoBrush);
    if (marks.cursor && scene.content.data.contains(*marks.cursor)) {
        const QRectF row = scene.viewport.cellRect({marks.cursor->row, kNoIndex}).translated(origin);
        paintBand(painter, scene, row);
        if (marks.cursor->column != kNoIndex) {
            paintBand(painter, scene, scene.viewport.columnRect(marks.cursor->column).translated(origin));
        }
    }
    if (shown(marks.hover)) {
        paintHover(painter, scene, *marks.hover);
    }
    if (shown(marks.cursor) && marks.cursor->column != kNoIndex) {
        paintCursor(painter, scene, *marks.cursor);
    }
    if (shown(marks.pinned)) {
        paintPin(painter, scene, *marks.pinned);
    }
    painter.restore();
}

QImage heatmapPicture(const PictureRequest& request, const Theme& theme) {
    const double scale = request.scaleFactor;
    const HeatmapLayout layout = makeLayout(request.content, theme, {request.size, scale, true});
    HeatmapViewport viewport = request.viewport;
    viewport.setArea(layout.picture.size(), scale);
    const HeatmapMarks marks{std::nullopt, std::nullopt, request.pinned};
    const HeatmapScene scene{request.content, layout, viewport, theme, marks};

    const double right = std::max({layout.columnLabels.right(), titleWidth(request.content, theme),
                                   layout.legend.left() + legendWidth(request.content.data, theme)});
    const QSizeF size(right + 2 * kPageMargin, layout.legend.bottom() + 2 * kPageMargin);
    QImage page((size * scale).toSize(), QImage::Format_RGB32);
    page.setDevicePixelRatio(scale);
    page.fill(theme.panel);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(kPageMargin, kPageMargin);
    paintFrame(painter, scene);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(layout.picture.topLeft(),
                      renderedHeatmap(request.content.data, viewport, missingCellLook(theme, scale)));
    paintCellValues(painter, scene);
    paintMarks(painter, scene);
    paintReplacedCells(painter, scene);
    paintLegend(painter, request.content.data, theme, layout.legend);
    painter.end();
    page.setDevicePixelRatio(1);
    const int dotsPerMeter = static_cast<int>(std::lround(kScreenDotsPerInch * kInchesPerMeter * scale));
    page.setDotsPerMeterX(dotsPerMeter);
    page.setDotsPerMeterY(dotsPerMeter);
    return page;
}

}  // namespace lab::ui
