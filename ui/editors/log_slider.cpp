#include "ui/editors/log_slider.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <cmath>

namespace lab::ui {

namespace {

constexpr int kPositions = 400;

}  // namespace

LogSlider::LogSlider(double least, double largest, QWidget* parent)
    : QWidget(parent),
      m_least(least),
      m_largest(largest),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_spin(new QDoubleSpinBox(this)) {
    m_slider->setRange(0, kPositions);
    m_slider->setPageStep(kPositions / 8);
    m_spin->setRange(least, largest);
    m_spin->setDecimals(2);
    // Taken when it is typed out: the 1 of 1.5 would be shown as 1.00 at once, and the rest could not be
    // typed.
    m_spin->setKeyboardTracking(false);
    m_spin->setSingleStep(0.1);
    m_spin->setAlignment(Qt::AlignRight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::sliderPressed, this, &LogSlider::gestureStarted);
    connect(m_slider, &QSlider::sliderReleased, this, &LogSlider::gestureFinished);
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        const QSignalBlocker block(m_spin);
        m_spin->setValue(valueAt(position));
        emit valueEdited(m_spin->value());
    });
    connect(m_spin, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        const QSignalBlocker block(m_slider);
        m_slider->setValue(positionOf(value));
        emit valueEdited(value);
    });
}

double LogSlider::valueAt(int position) const {
    return m_least * std::pow(m_largest / m_least, static_cast<double>(position) / kPositions);
}

int LogSlider::positionOf(double value) const {
    return static_cast<int>(
        std::lround(kPositions * std::log(value / m_least) / std::log(m_largest / m_least)));
}

void LogSlider::setNames(const QString& name, const QString& toolTip) {
    for (QWidget* widget : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_spin)}) {
        widget->setAccessibleName(name);
        widget->setToolTip(toolTip);
    }
}

void LogSlider::showValue(double value) {
    if (m_slider->isSliderDown()) {
        return;
    }
    const QSignalBlocker blockSlider(m_slider);
    const QSignalBlocker blockSpin(m_spin);
    if (std::abs(m_spin->value() - value) > 1e-9) {
        m_spin->setValue(value);
    }
    m_slider->setValue(positionOf(value));
}

}  // namespace lab::ui
