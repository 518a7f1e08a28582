#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <optional>

#include "core/human/scene/scene_assumptions.h"

namespace lab::ui {

class ParameterEditor;
class ThemeController;

/// How far a number can be relied on, as it is read.
[[nodiscard]] QString evidenceText(human::Evidence evidence);

/// One constant of the scene: its value to edit, why it has it, how far it can be relied on, and the way
/// back.
class AssumptionRow : public QWidget {
    Q_OBJECT

  public:
    AssumptionRow(const human::SceneAssumption& assumption, ThemeController& theme,
                  QWidget* parent = nullptr);

    [[nodiscard]] const human::SceneAssumption& assumption() const { return m_assumption; }
    void showValue(double value);

  signals:
    void gestureStarted();
    void gestureFinished();
    void valueEdited(double value);
    void resetRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void retranslate();

    const human::SceneAssumption& m_assumption;
    std::optional<double> m_shown;
    ParameterEditor* m_editor;
    QLabel* m_reason;
    QToolButton* m_reset;
};

}  // namespace lab::ui
