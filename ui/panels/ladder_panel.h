#pragma once

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QTableView>
#include <QToolButton>
#include <QWidget>
#include <optional>
#include <vector>

#include "ui/models/ladder_table_model.h"
#include "ui/panels/ladder_rungs.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/view_refresh.h"

class QScrollArea;

namespace lab::ui {

/// How the weight of the pinned cell comes about, rung by rung, in numbers.
class LadderPanel : public QWidget {
    Q_OBJECT

  public:
    explicit LadderPanel(const PanelServices& services, QWidget* parent = nullptr);

    /// All rungs and components as text with tabs.
    [[nodiscard]] QString toText() const;

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildLayout();
    void connectSignals();
    void retranslate();
    void showLadder();
    void fitSizes();
    void fitRungs();
    void showRungs(const std::vector<LadderRung>& rungs);
    [[nodiscard]] QString titleOf(const attention::CellLadder& ladder) const;

    PanelServices m_services;
    QLabel* m_title;
    QToolButton* m_copy;
    QLabel* m_empty;
    QScrollArea* m_rungArea;
    QWidget* m_rungRow;
    std::vector<QLabel*> m_rungNames;
    std::vector<QLabel*> m_rungValues;
    QComboBox* m_content;
    QTableView* m_table;
    LadderTableModel m_model;
    std::optional<attention::CellLadder> m_ladder;
    ViewRefresh m_refresh;
};

}  // namespace lab::ui
