#include "ui/main_window/panel_list.h"

#include <QCoreApplication>

#include "ui/panels/budget/budget_panel.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/cost_panel.h"
#include "ui/panels/heads_panel.h"
#include "ui/panels/human/human_panel.h"
#include "ui/panels/key_sequence_panel.h"
#include "ui/panels/ladder_panel.h"
#include "ui/panels/link/link_panel.h"
#include "ui/panels/measures_panel.h"
#include "ui/panels/model/both_sides_panel.h"
#include "ui/panels/model/output_panel.h"
#include "ui/panels/overrides_panel.h"
#include "ui/panels/parameters_panel.h"
#include "ui/panels/pictures/lines_panel.h"
#include "ui/panels/pictures/plane_panel.h"
#include "ui/panels/pictures/row_bars_panel.h"
#include "ui/panels/pictures/shaded_text_panel.h"
#include "ui/panels/proof_panel.h"
#include "ui/panels/sequence_panel.h"
#include "ui/panels/sweep_panel.h"

namespace lab::ui {

namespace {

struct Title {
    Q_DECLARE_TR_FUNCTIONS(PanelTitle)
};

template <typename Panel>
QWidget* make(const PanelServices& services, QWidget* parent) {
    return new Panel(services, parent);
}

}  // namespace

const std::vector<PanelEntry>& panelList() {
    constexpr Qt::DockWidgetArea bottom = Qt::BottomDockWidgetArea;
    static const std::vector<PanelEntry> panels = {
        {"sequence", Qt::LeftDockWidgetArea, [] { return Title::tr("Sequence"); }, make<SequencePanel>},
        {"parameters", Qt::LeftDockWidgetArea, [] { return Title::tr("Parameters"); }, make<ParametersPanel>},
        {"ladder", bottom, [] { return Title::tr("Ladder of the pinned cell"); }, make<LadderPanel>},
        {"heads", bottom, [] { return Title::tr("All heads (layer.head)"); }, make<HeadsPanel>},
        {"human", Qt::RightDockWidgetArea, [] { return Title::tr("Human attention"); }, make<HumanPanel>},
        {"output", bottom, [] { return Title::tr("Output of the model"); }, make<OutputPanel>, false},
        {"bothSides", bottom, [] { return Title::tr("Both sides"); }, make<BothSidesPanel>, false, true},
        {"rowBars", bottom, [] { return Title::tr("Row bars"); }, make<RowBarsPanel>, false},
        {"shadedText", bottom, [] { return Title::tr("Text shaded by attention"); }, make<ShadedTextPanel>,
         false},
        {"lines", bottom, [] { return Title::tr("Lines"); }, make<LinesPanel>, false},
        {"plane", bottom, [] { return Title::tr("Q and K in the plane"); }, make<PlanePanel>, false},
        {"measures", bottom, [] { return Title::tr("Measures"); }, make<MeasuresPanel>, false},
        {"compare", bottom, [] { return Title::tr("Compare A and B"); }, make<ComparePanel>, false},
        {"link", bottom, [] { return Title::tr("Link to human attention"); }, make<LinkPanel>, false, false,
         true},
        {"budget", bottom, [] { return Title::tr("Attention as a budget"); }, make<BudgetPanel>, false, false,
         true},
        {"sweep", bottom, [] { return Title::tr("Sweep"); }, make<SweepPanel>, false},
        {"proof", bottom, [] { return Title::tr("Proof"); }, make<ProofPanel>, false},
        {"cost", Qt::RightDockWidgetArea, [] { return Title::tr("Cost"); }, make<CostPanel>, false},
        {"keys", Qt::LeftDockWidgetArea, [] { return Title::tr("Keys and values"); }, make<KeySequencePanel>,
         false},
        {"overrides", bottom, [] { return Title::tr("Overridden numbers"); }, make<OverridesPanel>, false,
         true},
    };
    return panels;
}

}  // namespace lab::ui
