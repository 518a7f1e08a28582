#pragma once

#include <QLabel>
#include <QPushButton>
#include <vector>

#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class AssumptionRow;

/// The drawer of what the scene takes for granted: each element and whose it is, and each constant of our own
/// with its reason, its value to change and the way back. Its rows are made when it is first opened.
class AssumptionsGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit AssumptionsGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    /// The text keeps its height while the rows below it are still being made.
    void fitElements();
    void buildLayout();
    void retranslate();
    void makeSomeRows();
    [[nodiscard]] AssumptionRow* makeRow(std::size_t place);
    void showScene();
    void edit(std::size_t place, double value);
    void reset(std::size_t place);
    void resetAll();

    PanelServices m_services;
    QLabel* m_elements;
    QPushButton* m_resetAll;
    std::vector<AssumptionRow*> m_rows;
};

}  // namespace lab::ui
