#include "ui/panels/human/scene_slider.h"

#include <QHBoxLayout>
#include <algorithm>

namespace lab::ui {

namespace {

/// Of the line; the rest is for slider and number.
constexpr int kNameStretch = 3;
constexpr int kFieldStretch = 7;
constexpr int kShortestSlider = 40;

}  // namespace

SceneSlider::SceneSlider(const RealSteps& steps, int decimals, QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this)), m_field(new RealSlider(steps, this)) {
    m_name->setProperty("muted", true);
    m_name->setWordWrap(true);
    m_name->setBuddy(m_field);
    m_field->spinBox()->setDecimals(decimals);
    m_field->slider()->setMinimumWidth(kShortestSlider);
    setFocusProxy(m_field);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_name, kNameStretch);
    layout->addWidget(m_field, kFieldStretch);
    connect(m_field, &RealSlider::gestureStarted, this, &SceneSlider::gestureStarted);
    connect(m_field, &RealSlider::gestureFinished, this, &SceneSlider::gestureFinished);
    connect(m_field, &RealSlider::valueEdited, this, &SceneSlider::valueEdited);
}

void SceneSlider::setTexts(const QString& name, const QString& toolTip, const QString& unit) {
    m_text = name;
    m_name->setText(name);
    m_name->setToolTip(toolTip);
    m_field->setNames(name, toolTip);
    m_field->spinBox()->setSuffix(unit.isEmpty() ? QString() : QLatin1Char(' ') + unit);
}

void SceneSlider::setEnds(const QString& low, const QString& high) {
    //: under the name of a slider, %1 the name, %2 and %3 what its left and right end mean
    m_name->setText(tr("%1\n%2 ↔ %3").arg(m_text, low, high));
}

void alignNumbers(const std::vector<SceneSlider*>& sliders) {
    int widest = 0;
    for (SceneSlider* slider : sliders) {
        slider->field()->spinBox()->ensurePolished();
        widest = std::max(widest, slider->field()->spinBox()->sizeHint().width());
    }
    for (SceneSlider* slider : sliders) {
        slider->field()->spinBox()->setFixedWidth(widest);
    }
}

}  // namespace lab::ui
