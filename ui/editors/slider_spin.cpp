#include "ui/editors/slider_spin.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace lab::ui {

SliderSpin::SliderSpin(QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_spin(new QSpinBox(this)) {
    buildLayout();
    connectSignals();
}

void SliderSpin::buildLayout() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    m_spin->setKeyboardTracking(true);
    m_spin->setAlignment(Qt::AlignRight);
    setFocusProxy(m_slider);
}

void SliderSpin::connectSignals() {
    connect(m_slider, &QSlider::sliderPressed, this, &SliderSpin::gestureStarted);
    connect(m_slider, &QSlider::sliderReleased, this, &SliderSpin::gestureFinished);
    connect(m_slider, &QSlider::valueChanged, this, &SliderSpin::edit);
    connect(m_spin, &QSpinBox::valueChanged, this, &SliderSpin::edit);
}

void SliderSpin::edit(int value) {
    const QSignalBlocker blockSlider(m_slider);
    const QSignalBlocker blockSpin(m_spin);
    m_slider->setValue(value);
    m_spin->setValue(value);
    emit valueEdited(value);
}

void SliderSpin::setNames(const QString& name, const QString& toolTip) {
    m_slider->setAccessibleName(name);
    m_slider->setToolTip(toolTip);
    m_spin->setAccessibleName(name);
    m_spin->setToolTip(toolTip);
}

void SliderSpin::setRange(int least, int largest) {
    const QSignalBlocker blockSlider(m_slider);
    const QSignalBlocker blockSpin(m_spin);
    m_slider->setRange(least, largest);
    m_slider->setPageStep(std::max(1, (largest - least) / 8));
    m_spin->setRange(least, largest);
    setEnabled(largest > least);
}

void SliderSpin::showValue(int value) {
    if (m_slider->isSliderDown() || value == m_spin->value()) {
        return;
    }
    const QSignalBlocker blockSlider(m_slider);
    const QSignalBlocker blockSpin(m_spin);
    m_slider->setValue(value);
    m_spin->setValue(value);
}

}  // namespace lab::ui
