#pragma once

#include "ui/editors/log_slider.h"
#include "ui/panels/pictures/lines_view.h"
#include "ui/panels/pictures/picture_panel.h"

namespace lab::ui {

/// The weights as lines between two columns of tokens, thinned by a threshold.
class LinesPanel : public PicturePanel {
    Q_OBJECT

  public:
    explicit LinesPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showResult() override;
    [[nodiscard]] std::optional<Cell> cellOf(int item) const override;
    [[nodiscard]] bool isPinned(int item) const override;
    void workDropped() override { m_linesOf.reset(); }
    void retranslate() override;

  private:
    void showLines(const std::optional<attention::WeightLines>& lines);

    LinesView* m_lines;
    LogSlider* m_threshold;
    ResultPointer m_linesOf;  ///< whose lines are shown or computed
    double m_linesFrom = 0;   ///< with which threshold
};

}  // namespace lab::ui
