#include "ui/heatmap/heatmap_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <utility>

#include "ui/heatmap/heatmap_labels.h"
#include "ui/heatmap/heatmap_legend.h"
#include "ui/heatmap/heatmap_painter.h"
#include "ui/heatmap/heatmap_text.h"

namespace lab::ui {

namespace {

// Views at least this high say what their rows and columns are.
constexpr double kNamesFit = 300;
// Views that follow another's rows name them, too, from this width on.
constexpr double kOwnRowNamesFit = 400;

constexpr int kPreferredSide = 360;
constexpr int kSmallestSide = 140;
constexpr double kZoomStep = 1.25;
constexpr int kStaleAlpha = 70;
constexpr double kSmallestPictureSide = 480;

bool haveSameFrame(const HeatmapContent& one, const HeatmapContent& other) {
    return one.title == other.title && one.subtitle == other.subtitle && one.rowLabels == other.rowLabels &&
           one.columnLabels == other.columnLabels && one.aspect == other.aspect &&
           one.data.rows() == other.data.rows() && one.data.columns() == other.data.columns();
}

}  // namespace

HeatmapView::HeatmapView(QWidget* parent) : QWidget(parent), m_veil(*this) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize HeatmapView::sizeHint() const {
    const int side = m_theme.scaled(kPreferredSide);
    return {side, side};
}

QSize HeatmapView::minimumSizeHint() const {
    const int side = m_theme.scaled(kSmallestSide);
    return {side, m_content.aspect == CellAspect::Free ? side / 2 : side};
}

void HeatmapView::setContent(HeatmapContent content) {
    const bool sameFrame = haveSameFrame(content, m_content);
    m_content = std::move(content);
    invalidatePicture();
    announceContent();
    if (sameFrame) {
        return;
    }
    closeEditor();
    for (auto* mark : {&m_marks.cursor, &m_marks.hover, &m_marks.pinned}) {
        if (*mark && !m_content.data.contains(**mark)) {
            mark->reset();
        }
    }
    setAccessibleName(m_content.title);
    updateGeometryOfParts();
}

void HeatmapView::announceContent() {
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

void HeatmapView::setEmptyText(const QString& text) {
    m_emptyText = text;
    update();
}

QString HeatmapView::readOut() const {
    const std::optional<HeatmapCell>& cell = m_marks.hover ? m_marks.hover : m_marks.cursor;
    return cell && m_content.data.contains(*cell) ? cellSentence(m_content, *cell) : QString();
}

QString HeatmapView::summary() const {
    return m_content.data.isEmpty() ? m_emptyText : summarySentence(m_content);
}

QImage HeatmapView::toImage(int scaleFactor, ThemeKind kind) const {
    if (m_content.data.isEmpty()) {
        return {};
    }
    const QSizeF room = QSizeF(size()).expandedTo({kSmallestPictureSide, kSmallestPictureSide});
    return heatmapPicture({m_content, m_viewport, m_marks.pinned, room, scaleFactor},
                          makeTheme(kind, m_theme.zoom));
}

QString HeatmapView::toTabSeparatedText() const {
    return tabSeparatedText(m_content);
}

void HeatmapView::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    invalidatePicture();
    updateGeometryOfParts();
}

void HeatmapView::setStale(bool stale) {
    m_veil.setStale(stale);
}

void HeatmapView::setCursorCell(std::optional<HeatmapCell> cell) {
    if (cell && !m_content.data.contains(*cell)) {
        cell.reset();
    }
    if (cell == m_marks.cursor) {
        return;
    }
    m_marks.cursor = cell;
    announceCursor();
    update();
}

void HeatmapView::setPinnedCell(std::optional<HeatmapCell> cell) {
    if (cell && !m_content.data.contains(*cell)) {
        cell.reset();
    }
    if (cell != m_marks.pinned) {
        m_marks.pinned = cell;
        update();
    }
}

void HeatmapView::setHoverCell(std::optional<HeatmapCell> cell) {
    if (cell && !m_content.data.contains(*cell)) {
        cell.reset();
    }
    if (cell != m_marks.hover) {
        m_marks.hover = cell;
        update();
    }
}

void HeatmapView::zoomIn() {
    zoomAt(kZoomStep, m_layout.picture.center());
}

void HeatmapView::zoomOut() {
    zoomAt(1 / kZoomStep, m_layout.picture.center());
}

void HeatmapView::zoomToFit() {
    m_viewport.fit();
    viewportChanged();
}

void HeatmapView::copyImage() const {
    QGuiApplication::clipboard()->setImage(toImage(2));
}

void HeatmapView::copyText() const {
    QGuiApplication::clipboard()->setText(toTabSeparatedText());
}

void HeatmapView::paintEvent(QPaintEvent* /*event*/) {
    if (m_frameIsOld || m_frame.devicePixelRatio() != devicePixelRatioF()) {
        drawFrame();
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_frame);
    if (m_content.data.isEmpty() || m_layout.picture.isEmpty()) {
        return paintEmptyText(painter);
    }
    if (m_pictureIsOld) {
        renderHeatmap(m_content.data, m_viewport, missingCellLook(m_theme, devicePixelRatioF()), m_picture,
                      m_runner);
        m_pictureIsOld = false;
    }
    const HeatmapScene scene{m_content, m_layout, m_viewport, m_theme, m_marks};
    painter.drawImage(m_layout.picture.topLeft(), m_picture);
    paintCellValues(painter, scene);
    if (m_veil.isDrawn()) {
        QColor veil = m_theme.panel;
        veil.setAlpha(kStaleAlpha);
        painter.fillRect(m_layout.picture, veil);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, scene);
    paintReplacedCells(painter, scene);
    if (m_marks.cursor && m_content.data.contains(*m_marks.cursor)) {
        paintMarkedLabels(painter, {m_content, m_layout, m_viewport, m_theme}, *m_marks.cursor);
    }
    paintLegend(painter, m_content.data, m_theme, m_layout.legend);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_layout.picture.adjusted(-3, -3, 3, 3), 3, 3);
    }
}

void HeatmapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateGeometryOfParts();
}

void HeatmapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        updateGeometryOfParts();
    }
    QWidget::changeEvent(event);
}

void HeatmapView::updateGeometryOfParts() {
    const Index rows = m_content.data.rows();
    const Index columns = m_content.data.columns();
    LayoutRequest request{QSizeF(size()), devicePixelRatioF(), height() >= m_theme.scaled(kNamesFit)};
    if (m_rowsOf != nullptr && m_rowsOf->m_content.data.rows() == rows) {
        request.rowsAt = {m_rowsOf->m_layout.picture.top(), m_rowsOf->m_layout.picture.height()};
        // Where there is little room the cells need it more: the picture that is followed names the rows.
        request.namesRows = width() >= m_theme.scaled(kOwnRowNamesFit);
    }
    const HeatmapLayout old = m_layout;
    m_layout = makeLayout(m_content, m_theme, request);
    const bool isSameShape = m_viewport.rows() == rows && m_viewport.columns() == columns;
    if (isSameShape) {
        m_viewport.setArea(m_layout.picture.size(), devicePixelRatioF());
    } else {
        m_viewport = HeatmapViewport(rows, columns, m_layout.picture.size(), devicePixelRatioF());
    }
    if (isSameShape) {  // what is being typed over a cell stays
        invalidateFrame();
        invalidatePicture();
    } else {
        viewportChanged();
    }
    if (m_layout.picture != old.picture) {
        emit pictureMoved();
    }
}

void HeatmapView::alignRowsWith(const HeatmapView& other) {
    m_rowsOf = &other;
    connect(&other, &HeatmapView::pictureMoved, this, &HeatmapView::updateGeometryOfParts);
}

void HeatmapView::viewportChanged() {
    closeEditor();
    invalidateFrame();
    invalidatePicture();
}

void HeatmapView::invalidateFrame() {
    m_frameIsOld = true;
    update();
}

void HeatmapView::invalidatePicture() {
    m_pictureIsOld = true;
    update();
}

void HeatmapView::drawFrame() {
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_frame.size() != pixels) {
        m_frame = QPixmap(pixels);
    }
    m_frame.setDevicePixelRatio(ratio);
    m_frame.fill(m_theme.panel);
    QPainter painter(&m_frame);
    paintFrame(painter, {m_content, m_layout, m_viewport, m_theme, m_marks});
    m_frameIsOld = false;
}

void HeatmapView::paintEmptyText(QPainter& painter) const {
    painter.setFont(m_theme.textFont());
    painter.setPen(m_theme.mutedText);
    painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void HeatmapView::zoomAt(double factor, QPointF point) {
    const HeatmapViewport before = m_viewport;
    m_viewport.zoomBy(factor, inPicture(point));
    if (m_viewport != before) {
        viewportChanged();
    }
}

void HeatmapView::announceCursor() {
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleValueChangeEvent valued(this, readOut());
    QAccessible::updateAccessibility(&valued);
}

}  // namespace lab::ui
