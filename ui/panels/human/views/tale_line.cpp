#include "ui/panels/human/views/tale_line.h"

#include <QResizeEvent>
#include <QTextOption>
#include <algorithm>
#include <cmath>

namespace lab::ui {

TaleLine::TaleLine(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFont(m_theme.textFont(Theme::kSmallPixels));
    m_laid.setTextFormat(Qt::PlainText);
    QTextOption wrapped;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_laid.setTextOption(wrapped);
}

void TaleLine::setTale(const QString& tale) {
    if (tale != m_tale) {
        m_tale = tale;
        layOut();
    }
}

void TaleLine::setTheme(const Theme& theme) {
    m_theme = theme;
    forgetHeight();
}

void TaleLine::layOut() {
    m_laid.setText(m_tale);
    m_laid.setTextWidth(std::max(width(), 1));
    m_laid.prepare({}, m_theme.textFont(Theme::kSmallPixels));
    const int wanted = m_tale.isEmpty() ? 0 : static_cast<int>(std::ceil(m_laid.size().height()));
    if (wanted > m_height) {
        m_height = wanted;
        updateGeometry();
    }
    update();
}

void TaleLine::forgetHeight() {
    m_height = 0;
    layOut();
    updateGeometry();
}

QSize TaleLine::sizeHint() const {
    return {m_theme.scaled(100), m_height};
}

QSize TaleLine::minimumSizeHint() const {
    return {0, m_height};
}

void TaleLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        forgetHeight();
    }
}

void TaleLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(m_theme.textFont(Theme::kSmallPixels));
    painter.setPen(m_theme.mutedText);
    painter.drawStaticText(0, 0, m_laid);
}

}  // namespace lab::ui
