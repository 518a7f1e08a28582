#include "ui/panels/human/breadth_mark.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace lab::ui {

namespace {

constexpr double kTick = 3;
constexpr double kLetterPixels = 10.5;

}  // namespace

BreadthMark::BreadthMark(const QSlider& slider, double least, double largest, QWidget* parent)
    : QWidget(parent), m_slider(slider), m_least(least), m_largest(largest) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BreadthMark::setMark(double value, const QString& text) {
    m_value = value;
    m_text = text;
    update();
}

void BreadthMark::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

QSize BreadthMark::sizeHint() const {
    return {m_theme.scaled(40),
            QFontMetrics(m_theme.textFont(kLetterPixels)).height() + m_theme.scaled(kTick)};
}

void BreadthMark::paintEvent(QPaintEvent* /*event*/) {
    QStyleOptionSlider option;
    option.initFrom(&m_slider);
    option.minimum = 0;
    option.maximum = 1000;
    option.orientation = Qt::Horizontal;
    option.sliderPosition =
        static_cast<int>(1000 * std::clamp((m_value - m_least) / (m_largest - m_least), 0.0, 1.0));
    const QRect handle =
        m_slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &m_slider);
    const int x = mapFromGlobal(m_slider.mapToGlobal(handle.center())).x();
    QPainter painter(this);
    painter.setFont(m_theme.textFont(kLetterPixels));
    painter.setPen(m_theme.mutedText);
    const int tick = m_theme.scaled(kTick);
    painter.drawLine(x, 0, x, tick);
    const int width = painter.fontMetrics().horizontalAdvance(m_text);
    const int left = std::clamp(x - width / 2, 0, std::max(0, this->width() - width));
    painter.drawText(QRect(left, tick, width, height() - tick), Qt::AlignHCenter | Qt::AlignTop, m_text);
}

}  // namespace lab::ui
