#include "ui/editors/real_slider.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <cmath>

#include "ui/editors/clock_spin.h"
#include "ui/editors/number_spin.h"

namespace lab::ui {

namespace {

constexpr int kPositions = 400;
/// Outside of these, two decimals say too little or too much.
constexpr double kLeastPlain = 0.01;
constexpr double kLargestPlain = 1000;

QDoubleSpinBox* makeSpin(const RealSteps& steps, QWidget* parent) {
    if (steps.isLogarithmic && (steps.least < kLeastPlain || steps.largest > kLargestPlain)) {
        return new NumberSpin(parent);
    }
    if (steps.isTimeOfDay) {
        return new ClockSpin(parent);
    }
    return new QDoubleSpinBox(parent);
}

int positionsOf(const RealSteps& steps) {
    const double wanted = steps.isLogarithmic ? kPositions : (steps.largest - steps.least) / steps.step;
    return static_cast<int>(std::lround(std::clamp(wanted, 1.0, 10.0 * kPositions)));
}

}  // namespace

RealSlider::RealSlider(const RealSteps& steps, QWidget* parent)
    : QWidget(parent),
      m_steps(steps),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_spin(makeSpin(steps, this)) {
    buildLayout();
    connectSignals();
}

void RealSlider::buildLayout() {
    m_slider->setRange(0, positionsOf(m_steps));
    m_slider->setPageStep(std::max(1, m_slider->maximum() / 8));
    m_spin->setRange(m_steps.least, m_steps.largest);
    if (qobject_cast<NumberSpin*>(m_spin) == nullptr) {
        m_spin->setDecimals(std::max(2, static_cast<int>(std::ceil(-std::log10(m_steps.step)))));
        m_spin->setSingleStep(m_steps.step);
    }
    // Taken when it is typed out: the 1 of 1.5 would be shown as 1.00 at once, and the rest could not be
    // typed.
    m_spin->setKeyboardTracking(false);
    m_spin->setAlignment(Qt::AlignRight);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_spin);
    setFocusProxy(m_slider);
}

void RealSlider::connectSignals() {
    connect(m_slider, &QSlider::sliderPressed, this, &RealSlider::gestureStarted);
    connect(m_slider, &QSlider::sliderReleased, this, &RealSlider::gestureFinished);
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

double RealSlider::valueAt(int position) const {
    const double share = static_cast<double>(position) / m_slider->maximum();
    if (!m_steps.isLogarithmic) {
        return m_steps.least + share * (m_steps.largest - m_steps.least);
    }
    const double value = m_steps.least * std::pow(m_steps.largest / m_steps.least, share);
    // Two decimals round a plain number; three digits do for one of any size.
    return qobject_cast<const NumberSpin*>(m_spin) == nullptr ? value
                                                              : QString::number(value, 'g', 3).toDouble();
}

int RealSlider::positionOf(double value) const {
    const double share = m_steps.isLogarithmic
                             ? std::log(value / m_steps.least) / std::log(m_steps.largest / m_steps.least)
                             : (value - m_steps.least) / (m_steps.largest - m_steps.least);
    return static_cast<int>(std::lround(m_slider->maximum() * share));
}

void RealSlider::setNames(const QString& name, const QString& toolTip) {
    for (QWidget* widget : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_spin)}) {
        widget->setAccessibleName(name);
        widget->setToolTip(toolTip);
    }
}

void RealSlider::showValue(double value) {
    if (m_slider->isSliderDown()) {
        return;
    }
    const QSignalBlocker blockSlider(m_slider);
    const QSignalBlocker blockSpin(m_spin);
    if (std::abs(m_spin->value() - value) > 1e-9 * std::max(std::abs(value), m_steps.least)) {
        m_spin->setValue(value);
    }
    m_slider->setValue(positionOf(value));
}

}  // namespace lab::ui
