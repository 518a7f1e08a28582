#include "ui/editors/still_label.h"

namespace lab::ui {

StillLabel::StillLabel(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StillLabel::setWidest(const QString& text) {
    m_widest = text;
    updateGeometry();
}

void StillLabel::makeRoomFor(const QString& text) {
    if (text.size() > m_widest.size()) {
        setWidest(text);
    }
}

QSize StillLabel::sizeHint() const {
    const QFontMetrics metrics = m_label->fontMetrics();
    return {metrics.horizontalAdvance(m_widest) + 2, metrics.height() + 2};
}

void StillLabel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
}

}  // namespace lab::ui
