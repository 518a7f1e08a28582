#include "ui/panels/pictures/picture_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "ui/panels/pictures/picture_accessible.h"

namespace lab::ui {

namespace {

constexpr QSize kPreferredSize(420, 190);
constexpr QSize kSmallestSize(160, 90);
constexpr QSizeF kSmallestPicture(560, 320);
/// A picture of more tokens shows as many as fit and says so.
constexpr double kLargestPictureHeight = 6000;
constexpr double kPageMargin = 16;
constexpr double kPadding = 8;
constexpr int kStaleAlpha = 110;

}  // namespace

PictureView::PictureView(QWidget* parent) : QAbstractScrollArea(parent), m_veil(*viewport()) {
    installPictureAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
}

QSize PictureView::sizeHint() const {
    return {m_theme.scaled(kPreferredSize.width()), m_theme.scaled(kPreferredSize.height())};
}

QSize PictureView::minimumSizeHint() const {
    return {m_theme.scaled(kSmallestSize.width()), m_theme.scaled(kSmallestSize.height())};
}

void PictureView::setTitles(const QString& title, const QString& caption) {
    m_title = title;
    m_caption = caption;
    setAccessibleName(title);
}

void PictureView::setEmptyText(const QString& text) {
    m_emptyText = text;
    viewport()->update();
}

void PictureView::setCells(std::optional<Cell> pinned, std::optional<Cell> hover) {
    if (pinned == m_pinned && hover == m_hover) {
        return;
    }
    const bool isNewPin = pinned && pinned != m_pinned;
    m_pinned = pinned;
    m_hover = hover;
    if (isNewPin && !isEmpty() && itemOfCell(*pinned) < itemCount()) {
        bringIntoSight(itemOfCell(*pinned));
    }
    viewport()->update();
}

void PictureView::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    updateScrollBar();
    viewport()->update();
}

void PictureView::setStale(bool stale) {
    m_veil.setStale(stale);
}

QString PictureView::readOut() const {
    const std::optional<int> item = m_pointed ? m_pointed : m_cursor;
    return item && !isEmpty() && *item < itemCount() ? sentenceOf(*item) : QString();
}

QString PictureView::summary() const {
    return isEmpty() ? m_emptyText : tale();
}

PictureRoom PictureView::room() const {
    const double above = headHeight(m_theme) + footHeight(m_theme);
    return {m_theme, std::max(viewport()->width() - 2 * m_theme.scaledF(kPadding), 1.0),
            std::max(viewport()->height() - above, 1.0)};
}

double PictureView::footHeight(const Theme& theme) const {
    return std::ceil(QFontMetricsF(theme.textFont(Theme::kSmallPixels)).height()) + theme.scaled(5);
}

void PictureView::contentChanged() {
    m_pointed.reset();
    if (m_cursor && *m_cursor >= itemCount()) {
        m_cursor.reset();
    }
    updateScrollBar();
    announce();
    viewport()->update();
}

void PictureView::updateScrollBar() {
    const PictureRoom there = room();
    const double height = isEmpty() ? 0 : contentHeight(there);
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(std::ceil(height - there.height), 0.0)));
    verticalScrollBar()->setPageStep(static_cast<int>(there.height));
    verticalScrollBar()->setSingleStep(m_theme.scaled(20));
}

void PictureView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.panel);
    if (isEmpty()) {
        painter.setFont(m_theme.textFont());
        painter.setPen(m_theme.mutedText);
        painter.drawText(viewport()->rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        const PictureRoom there = room();
        const double left = m_theme.scaledF(kPadding);
        const double head = headHeight(m_theme);
        const double scrolled = verticalScrollBar()->value();
        const QRectF visible(0, scrolled, there.width, there.height);
        painter.save();
        painter.setClipRect(QRectF(0, head, viewport()->width(), there.height));
        painter.translate(left, head - scrolled);
        paintContent(painter, there, visible);
        painter.restore();
        paintHead(painter, m_theme, QRectF(left, 0, there.width, head));
        paintFoot(painter, there, QRectF(left, head + there.height, there.width, footHeight(m_theme)),
                  visible);
    }
    if (m_veil.isDrawn()) {
        QColor veil = m_theme.panel;
        veil.setAlpha(kStaleAlpha);
        painter.fillRect(viewport()->rect(), veil);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(viewport()->rect().adjusted(1, 1, -1, -1), 3, 3);
    }
}

void PictureView::paintFoot(QPainter& painter, const PictureRoom& room, const QRectF& place,
                            const QRectF& visible) const {
    painter.setFont(room.theme.textFont(Theme::kSmallPixels));
    painter.setPen(room.theme.mutedText);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(footText(room, visible), Qt::ElideRight, place.width()));
}

QString PictureView::footText(const PictureRoom& /*room*/, const QRectF& /*visible*/) const {
    return {};
}

QImage PictureView::toImage(int scale, ThemeKind kind) const {
    if (isEmpty()) {
        return {};
    }
    const Theme theme = makeTheme(kind, m_theme.zoom);
    const QFontMetricsF title(theme.textFont());
    const double top = 2 * title.height() + theme.scaledF(kPadding);
    const PictureRoom onScreen = room();
    PictureRoom there{theme, std::max(onScreen.width, theme.scaledF(kSmallestPicture.width())),
                      std::max(onScreen.height, theme.scaledF(kSmallestPicture.height()))};
    there.height = std::min(contentHeight(there), kLargestPictureHeight);
    const double head = headHeight(theme);
    const QSizeF size(there.width + 2 * kPageMargin,
                      top + head + there.height + footHeight(theme) + 2 * kPageMargin);
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(theme.panel);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(kPageMargin, kPageMargin);
    painter.setFont(theme.textFont());
    painter.setPen(theme.text);
    painter.drawText(QRectF(0, 0, there.width, title.height()), Qt::AlignLeft, m_title);
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(0, title.height(), there.width, title.height()), Qt::AlignLeft,
                     title.elidedText(m_caption, Qt::ElideRight, there.width));
    painter.translate(0, top);
    const QRectF visible(0, 0, there.width, there.height);
    m_isExporting = true;
    painter.save();
    painter.setClipRect(QRectF(-kPageMargin, head, size.width(), there.height));
    painter.translate(0, head);
    paintContent(painter, there, visible);
    painter.restore();
    paintHead(painter, theme, QRectF(0, 0, there.width, head));
    paintFoot(painter, there, QRectF(0, head + there.height, there.width, footHeight(theme)), visible);
    m_isExporting = false;
    return image;
}

void PictureView::copyImage() const {
    QGuiApplication::clipboard()->setImage(toImage(2));
}

void PictureView::copyText() const {
    QGuiApplication::clipboard()->setText(toTabSeparatedText());
}

void PictureView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBar();
}

void PictureView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
}

void PictureView::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        viewport()->update();
    }
}

void PictureView::announce() {
    if (QAccessible::isActive()) {
        QAccessibleEvent described(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
    }
}

}  // namespace lab::ui
