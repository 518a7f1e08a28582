#pragma once

#include <QCheckBox>

#include "ui/panels/pictures/picture_panel.h"
#include "ui/panels/pictures/row_bars_view.h"

namespace lab::ui {

/// The weights of one query as bars.
class RowBarsPanel : public PicturePanel {
    Q_OBJECT

  public:
    explicit RowBarsPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showResult() override;
    [[nodiscard]] std::optional<Cell> cellOf(int item) const override;
    void retranslate() override;

  private:
    RowBarsView* m_bars;
    QCheckBox* m_sorts;
};

}  // namespace lab::ui
