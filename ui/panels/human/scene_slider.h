#pragma once

#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/editors/real_slider.h"

namespace lab::ui {

/// One number of the scene in one line: its name, a slider, the number with its unit.
class SceneSlider : public QWidget {
    Q_OBJECT

  public:
    SceneSlider(const RealSteps& steps, int decimals, QWidget* parent = nullptr);

    /// `unit` stands behind the number; empty for a pure number.
    void setTexts(const QString& name, const QString& toolTip, const QString& unit = {});
    /// What the left and the right end mean; stands under the name.
    void setEnds(const QString& low, const QString& high);
    /// Shows a value without announcing it. Ignored while the person drags.
    void showValue(double value) { m_field->showValue(value); }
    [[nodiscard]] RealSlider* field() const { return m_field; }

  signals:
    void gestureStarted();
    void gestureFinished();
    void valueEdited(double value);

  private:
    QLabel* m_name;
    QString m_text;
    RealSlider* m_field;
};

/// Gives their numbers one width, so that the sliders are equally long.
void alignNumbers(const std::vector<SceneSlider*>& sliders);

}  // namespace lab::ui
