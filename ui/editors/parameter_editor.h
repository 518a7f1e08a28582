#pragma once

#include <QLabel>
#include <QWidget>

#include "core/base/registry.h"

class QSpinBox;

namespace lab::ui {

class FormulaView;
class RealSlider;
class SliderSpin;
class ThemeController;

/// Edits the value of one parameter that describes itself: its name, symbol and unit over a slider with a
/// number, or a number alone where the range is wide.
class ParameterEditor : public QWidget {
    Q_OBJECT

  public:
    /// What `spec` points to must outlive the editor, as the registries do.
    ParameterEditor(const ParameterSpec& spec, ThemeController& theme, QWidget* parent = nullptr);

    [[nodiscard]] const ParameterSpec& spec() const { return m_spec; }
    /// Shows a value without announcing it. Ignored while the person drags.
    void showValue(double value);

  signals:
    void gestureStarted();
    void gestureFinished();
    void valueEdited(double value);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    [[nodiscard]] QWidget* makeField();
    [[nodiscard]] QWidget* makeWholeField();
    void buildLayout(ThemeController& theme);
    void retranslate();

    ParameterSpec m_spec;
    QLabel* m_name;
    FormulaView* m_symbol;
    SliderSpin* m_slider = nullptr;  // one of these three
    QSpinBox* m_spin = nullptr;
    RealSlider* m_real = nullptr;
};

}  // namespace lab::ui
