#include "ui/panels/human/views/scene_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/panels/human/views/scene_accessible.h"

namespace lab::ui {

namespace {

constexpr int kPreferredWidth = 420;
constexpr int kSmallestWidth = 220;
constexpr double kSmallestPictureWidth = 640;
constexpr double kPadding = 6;
constexpr double kTitleGap = 4;
constexpr double kPageMargin = 10;

/// Between the padding, below the title.
QRectF contentPlace(const SceneLook& look, const QSizeF& size) {
    const double padding = look.theme.scaledF(kPadding);
    const double top = padding + look.titleHeight + look.theme.scaledF(kTitleGap);
    return {padding, top, std::max(size.width() - 2 * padding, 1.0),
            std::max(size.height() - top - padding, 1.0)};
}

double wholeHeight(const SceneLook& look, double content) {
    return std::ceil(contentPlace(look, {}).top() + content + look.theme.scaledF(kPadding));
}

}  // namespace

SceneView::SceneView(QWidget* parent) : QWidget(parent), m_look(makeTheme(ThemeKind::Light)) {
    installSceneAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int SceneView::heightForWidth(int width) const {
    return static_cast<int>(
        wholeHeight(m_look, wantedHeight(m_look, contentPlace(m_look, QSizeF(width, 0)).width())));
}

QSize SceneView::sizeHint() const {
    const int width = m_look.theme.scaled(kPreferredWidth);
    return {width, heightForWidth(width)};
}

QSize SceneView::minimumSizeHint() const {
    const int smallest = m_look.theme.scaled(kSmallestWidth);
    return {smallest, heightForWidth(std::max(width(), smallest))};
}

void SceneView::setTheme(const Theme& theme) {
    m_look = SceneLook(theme);
    groundChanged();
}

void SceneView::groundChanged() {
    forgetLayout();
    setAccessibleName(title());
    setToolTip(help());
    m_isGroundOld = true;
    updateGeometry();
    update();
}

QString SceneView::help() const {
    return tr("Arrow keys read out what is shown; the context menu copies, saves and lists it.");
}

SceneRoom SceneView::room() const {
    return {m_look, contentPlace(m_look, QSizeF(size()))};
}

void SceneView::renewGround() {
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (!m_isGroundOld && m_ground.size() == pixels) {
        return;
    }
    m_ground = QPixmap(pixels);
    m_ground.setDevicePixelRatio(ratio);
    QPainter painter(&m_ground);
    paintWholeGround(painter, room(), QSizeF(size()));
    m_isGroundOld = false;
}

void SceneView::paintWholeGround(QPainter& painter, const SceneRoom& room, const QSizeF& size) const {
    const Theme& theme = room.theme();
    painter.fillRect(QRectF({}, size), theme.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    const double padding = room.scaled(kPadding);
    painter.setFont(room.look.titleFont);
    painter.setPen(theme.text);
    const QFontMetricsF metrics(room.look.titleFont);
    const QString shown = metrics.elidedText(title(), Qt::ElideRight, room.place.width());
    const double base = padding + metrics.ascent();
    painter.drawText(QPointF(padding, base), shown);
    const double left = padding + metrics.horizontalAdvance(shown) + room.scaled(8);
    const double remains = room.place.right() - left;
    painter.setFont(room.look.font);
    painter.setPen(theme.mutedText);
    if (remains > room.scaled(24)) {
        painter.drawText(QPointF(left, base),
                         QFontMetricsF(room.look.font).elidedText(caption(), Qt::ElideRight, remains));
    }
    if (isEmpty()) {
        painter.drawText(room.place, Qt::AlignCenter | Qt::TextWordWrap, emptyText());
    } else {
        paintGround(painter, room);
    }
}

void SceneView::paintEvent(QPaintEvent* /*event*/) {
    renewGround();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_ground);
    if (!isEmpty()) {
        paintLive(painter, room());
        paintReadOut(painter);
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.theme.focusRing, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void SceneView::paintReadOut(QPainter& painter) const {
    const QString told = readOut();
    if (told.isEmpty()) {
        return;
    }
    const double padding = m_look.theme.scaledF(kPadding);
    const QRectF line(padding, padding, width() - 2 * padding, m_look.titleHeight);
    painter.fillRect(line, m_look.theme.panel);
    const QPointF left(line.left(), line.top() + (line.height() - m_look.lineHeight) / 2);
    m_look.drawName(painter, left, told, m_look.theme.text, line.width());
}

QImage SceneView::picture(int scale, ThemeKind kind) const {
    if (isEmpty()) {
        return {};
    }
    const SceneLook exported(makeTheme(kind, m_look.theme.zoom));
    const double width = std::max<double>(this->width(), exported.theme.scaledF(kSmallestPictureWidth));
    const QRectF inside = contentPlace(exported, QSizeF(width, 0));
    const double height =
        std::max<double>(this->height(), wholeHeight(exported, wantedHeight(exported, inside.width())));
    const QSizeF size(width, height);
    const SceneRoom there{exported, contentPlace(exported, size), true};
    QImage image(((size + QSizeF(2 * kPageMargin, 2 * kPageMargin)) * scale).toSize(), QImage::Format_RGB32);
    image.fill(exported.theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(kPageMargin, kPageMargin);
    paintWholeGround(painter, there, size);
    paintLive(painter, there);
    return image;
}

void SceneView::copyPicture() const {
    QGuiApplication::clipboard()->setImage(picture(2));
}

void SceneView::copyNumbers() const {
    QGuiApplication::clipboard()->setText(QString::fromUtf8(toCsv(table())));
}

void SceneView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        groundChanged();
    }
}

void SceneView::announceCursor() {
    update();
    if (!QAccessible::isActive()) {
        return;
    }
    QAccessibleEvent named(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    QAccessibleValueChangeEvent valued(this, readOut());
    QAccessible::updateAccessibility(&valued);
}

}  // namespace lab::ui
