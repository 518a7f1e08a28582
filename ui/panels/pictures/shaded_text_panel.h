#pragma once

#include <QComboBox>

#include "ui/panels/pictures/picture_panel.h"
#include "ui/panels/pictures/shaded_text_view.h"

namespace lab::ui {

/// The text of the keys, shaded by what one query gives to each or by what each receives on average.
class ShadedTextPanel : public PicturePanel {
    Q_OBJECT

  public:
    explicit ShadedTextPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showResult() override;
    [[nodiscard]] std::optional<Cell> cellOf(int item) const override;
    [[nodiscard]] std::optional<Cell> cellToPin(int item) const override;
    [[nodiscard]] bool isPinned(int item) const override;
    void workDropped() override { m_meanOf.reset(); }
    void retranslate() override;

  private:
    enum Content { OneQuery, Mean };

    void showMean();
    void showMean(const std::optional<RowVectorD>& mean);
    [[nodiscard]] std::optional<int> outlinedToken() const;

    ShadedTextView* m_text;
    QComboBox* m_content;
    ResultPointer m_meanOf;  ///< whose mean is shown or computed
};

}  // namespace lab::ui
