#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/panels/panel_services.h"

namespace lab::ui {

class AllocationPicture;
class BreadthMark;
class SceneSlider;
class SegmentedControl;

/// How the competition stands to the leak.
enum class Allocation {
    Selective,  ///< well above it: one winner that stays
    Divided,    ///< below it: graded shares
    Switching,  ///< a little above it: one winner, which gives way when the goal changes
};

/// Selective, divided or switching attention: one choice and one number, the competition beta against the
/// leak k, with what it means in two sentences and a picture.
class AllocationControl : public QWidget {
    Q_OBJECT

  public:
    explicit AllocationControl(const PanelServices& services, QWidget* parent = nullptr);

    /// The state that a competition is in; Switching reaches from the leak to twice the leak.
    [[nodiscard]] static Allocation allocationOf(double breadth, double leak);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void choose(int index);
    void edit(double breadth);
    void showScene();
    /// As high as the longest explanation, so that what stands below does not move with the choice.
    void reserveExplanation();
    [[nodiscard]] QString explanation(double breadth, double leak) const;

    PanelServices m_services;
    SegmentedControl* m_choice;
    SceneSlider* m_breadth;
    BreadthMark* m_mark;
    QLabel* m_explanation;
    AllocationPicture* m_picture;
};

}  // namespace lab::ui
