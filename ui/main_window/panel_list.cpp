#include "ui/main_window/panel_list.h"

#include <QCoreApplication>

#include "ui/panels/heads_panel.h"
#include "ui/panels/ladder_panel.h"
#include "ui/panels/overrides_panel.h"
#include "ui/panels/parameters_panel.h"
#include "ui/panels/sequence_panel.h"

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
    static const std::vector<PanelEntry> panels = {
        {"sequence", Qt::LeftDockWidgetArea, [] { return Title::tr("Sequence"); }, make<SequencePanel>},
        {"parameters", Qt::LeftDockWidgetArea, [] { return Title::tr("Parameters"); }, make<ParametersPanel>},
        {"ladder", Qt::BottomDockWidgetArea, [] { return Title::tr("Ladder of the pinned cell"); },
         make<LadderPanel>},
        {"heads", Qt::BottomDockWidgetArea, [] { return Title::tr("All heads (layer.head)"); },
         make<HeadsPanel>},
        {"overrides", Qt::BottomDockWidgetArea, [] { return Title::tr("Overridden numbers"); },
         make<OverridesPanel>, true, true},
    };
    return panels;
}

}  // namespace lab::ui
