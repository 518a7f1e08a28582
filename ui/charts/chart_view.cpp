#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"

namespace lab::ui {

namespace {

constexpr QSize kPreferredSize(480, 320);
constexpr QSize kSmallestSize(240, 160);
constexpr QSizeF kSmallestPicture(640, 420);

void paintEmptyText(QPainter& painter, const Theme& theme, const QRectF& place, const QString& text) {
    painter.setFont(theme.textFont());
    painter.setPen(theme.mutedText);
    painter.drawText(place.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, text);
}

}  // namespace

ChartView::ChartView(QWidget* parent) : QWidget(parent) {
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize ChartView::sizeHint() const {
    return {m_theme.scaled(kPreferredSize.width()), m_theme.scaled(kPreferredSize.height())};
}

QSize ChartView::minimumSizeHint() const {
    return {m_theme.scaled(kSmallestSize.width()), m_theme.scaled(kSmallestSize.height())};
}

QPointF ChartView::placeOf(const ChartCursor& point) const {
    return m_frame.plot.topLeft() + m_plot.placeOf(pointAt(point));
}

const ChartPoint& ChartView::pointAt(const ChartCursor& cursor) const {
    return content()
        .series[static_cast<std::size_t>(cursor.series)]
        .points[static_cast<std::size_t>(cursor.point)];
}

void ChartView::setContent(const ChartContent& newContent) {
    QString series;
    double x = 0;
    if (m_cursor) {
        series = content().series[static_cast<std::size_t>(m_cursor->series)].id;
        x = pointAt(*m_cursor).x;
    }
    m_hover.reset();
    m_plot.setContent(newContent);
    if (m_cursor) {
        m_cursor.reset();
        for (std::size_t i = 0; i < content().series.size() && !m_cursor; ++i) {
            m_cursor = content().series[i].id == series ? nearestIn(static_cast<int>(i), x) : std::nullopt;
        }
    }
    arrange();
    announce();
}

void ChartView::setTheme(const Theme& theme) {
    m_theme = theme;
    m_plot.setTheme(theme);
    updateGeometry();
    arrange();
}

void ChartView::arrange() {
    m_frame = makeChartFrame(content(), m_theme, QSizeF(size()));
    m_plot.setSize(m_frame.plot.size().expandedTo({1, 1}));
    update();
}

QString ChartView::readOut() const {
    const std::optional<ChartCursor>& shown = m_hover ? m_hover : m_cursor;
    return shown ? pointSentence(content(), *shown) : QString();
}

QString ChartView::summary() const {
    return chartSentence(content());
}

QByteArray ChartView::csv() const {
    return toCsv(chartTable(content()));
}

QImage ChartView::picture(int scale, ThemeKind kind) const {
    const QSize room = QSizeF(size()).expandedTo(kSmallestPicture).toSize();
    const Theme theme = makeTheme(kind, m_theme.zoom);
    const ChartFrame frame = makeChartFrame(content(), theme, QSizeF(room));
    ChartPlot plot;
    plot.setTheme(theme);
    plot.setContent(content());
    plot.setSize(frame.plot.size());
    QImage image(room * scale, QImage::Format_RGB32);
    image.fill(theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintChartFrame(painter, content(), theme, frame, {content().caption});
    if (hasDrawablePoint(content())) {
        plot.paint(painter, frame.plot.topLeft());
    } else {
        paintEmptyText(painter, theme, frame.plot, content().emptyText);
    }
    return image;
}

ChartNote ChartView::note() const {
    const QString told = readOut();
    if (!told.isEmpty()) {
        return {told, true};
    }
    return {m_plot.showsTitles() || !hasDrawablePoint(content()) ? content().caption : axesText(content())};
}

void ChartView::copyPicture() const {
    QGuiApplication::clipboard()->setImage(picture(2));
}

void ChartView::copyNumbers() const {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(csv()));
}

void ChartView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    paintChartFrame(painter, content(), m_theme, m_frame, note());
    if (hasDrawablePoint(content())) {
        m_plot.paint(painter, m_frame.plot.topLeft());
    } else {
        paintEmptyText(painter, m_theme, m_frame.plot, content().emptyText);
    }
    if (const std::optional<ChartCursor>& marked = m_hover ? m_hover : m_cursor) {
        paintChartCursor(painter, m_theme, placeOf(*marked));
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChartView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        announce();
    }
}

void ChartView::announce() {
    const QString told = readOut();
    //: %1 the title of a chart, %2 such as "Entropy at d_k 8: 1.72"
    setAccessibleName(told.isEmpty() ? content().title : tr("%1. %2").arg(content().title, told));
    setAccessibleDescription(summary());
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent valued(this, told);
        QAccessible::updateAccessibility(&valued);
    }
}

}  // namespace lab::ui
