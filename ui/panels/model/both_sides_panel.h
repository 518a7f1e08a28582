#pragma once

#include <QComboBox>
#include <QToolButton>

#include "ui/panels/model/both_sides_view.h"
#include "ui/panels/pictures/picture_panel.h"

namespace lab::ui {

/// What a model looks at while it answers or writes: the picture or sound that it is given, which is chosen
/// here, with the weights of one query drawn on it.
class BothSidesPanel : public PicturePanel {
    Q_OBJECT

  public:
    explicit BothSidesPanel(const PanelServices& services, QWidget* parent = nullptr);

  signals:
    /// There is something to look at where there was nothing.
    void inputAppeared();

  protected:
    void showResult() override;
    [[nodiscard]] std::optional<Cell> cellOf(int item) const override;
    void retranslate() override;

  private:
    void noticeInput();
    void showExamples();
    void choose(int index);
    void load();
    void showNothing();

    BothSidesView* m_view;
    QComboBox* m_examples;
    QToolButton* m_load;
    QString m_examplesOf;  ///< id of the model whose examples are listed
    bool m_hasInput = false;
};

}  // namespace lab::ui
