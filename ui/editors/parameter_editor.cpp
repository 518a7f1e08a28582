#include "ui/editors/parameter_editor.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <cmath>

#include "ui/editors/real_slider.h"
#include "ui/editors/slider_spin.h"
#include "ui/formula/formula_view.h"
#include "ui/models/display_names.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

/// A slider over more whole numbers than this cannot be set to each of them.
constexpr double kLongestSlider = 512;
constexpr double kSymbolPixels = 13;

}  // namespace

ParameterEditor::ParameterEditor(const ParameterSpec& spec, ThemeController& theme, QWidget* parent)
    : QWidget(parent), m_spec(spec), m_name(new QLabel(this)), m_symbol(new FormulaView(this)) {
    buildLayout(theme);
    retranslate();
    showValue(m_spec.fallback);
}

QWidget* ParameterEditor::makeWholeField() {
    const int least = static_cast<int>(m_spec.least);
    const int largest = static_cast<int>(m_spec.largest);
    if (m_spec.largest - m_spec.least <= kLongestSlider) {
        m_slider = new SliderSpin(this);
        m_slider->setRange(least, largest);
        connect(m_slider, &SliderSpin::gestureStarted, this, &ParameterEditor::gestureStarted);
        connect(m_slider, &SliderSpin::gestureFinished, this, &ParameterEditor::gestureFinished);
        connect(m_slider, &SliderSpin::valueEdited, this, [this](int value) { emit valueEdited(value); });
        return m_slider;
    }
    m_spin = new QSpinBox(this);
    m_spin->setRange(least, largest);
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int value) { emit valueEdited(value); });
    return m_spin;
}

QWidget* ParameterEditor::makeField() {
    if (m_spec.kind == ParameterKind::Whole) {
        return makeWholeField();
    }
    m_real = new RealSlider({m_spec.least, m_spec.largest, m_spec.step, m_spec.isLogarithmic}, this);
    connect(m_real, &RealSlider::gestureStarted, this, &ParameterEditor::gestureStarted);
    connect(m_real, &RealSlider::gestureFinished, this, &ParameterEditor::gestureFinished);
    connect(m_real, &RealSlider::valueEdited, this, &ParameterEditor::valueEdited);
    return m_real;
}

void ParameterEditor::buildLayout(ThemeController& theme) {
    m_name->setProperty("muted", true);
    m_name->setWordWrap(true);
    m_symbol->setFocusPolicy(Qt::NoFocus);
    m_symbol->setLetterPixels(kSymbolPixels);
    m_symbol->setTheme(theme.theme());
    m_symbol->setFormula(m_spec.symbol);
    m_symbol->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &ThemeController::themeChanged, m_symbol, &FormulaView::setTheme);
    QWidget* field = makeField();
    setFocusProxy(field);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(4);
    heading->addWidget(m_name, 1);
    heading->addWidget(m_symbol);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(field);
}

void ParameterEditor::showValue(double value) {
    if (m_slider != nullptr) {
        m_slider->showValue(static_cast<int>(std::lround(value)));
    } else if (m_spin != nullptr) {
        const QSignalBlocker block(m_spin);
        m_spin->setValue(static_cast<int>(std::lround(value)));
    } else {
        m_real->showValue(value);
    }
}

void ParameterEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ParameterEditor::retranslate() {
    const QString name = registryText(m_spec.name);
    const QString unit = registryText(m_spec.unit);
    m_name->setText(m_spec.unit.empty() ? name : tr("%1 (%2)", "a parameter and its unit").arg(name, unit));
    //: what a parameter does, and its least and largest value
    const QString tip =
        tr("%1\n%2 to %3")
            .arg(registryText(m_spec.help), readableNumber(m_spec.least), readableNumber(m_spec.largest, 7));
    if (m_slider != nullptr) {
        m_slider->setNames(name, tip);
    } else if (m_spin != nullptr) {
        m_spin->setAccessibleName(name);
        m_spin->setToolTip(tip);
    } else {
        m_real->setNames(name, tip);
    }
    m_symbol->setToolTip(tip);
}

}  // namespace lab::ui
