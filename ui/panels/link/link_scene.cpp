#include "ui/panels/link/link_scene.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/human/scene/scene_presets.h"
#include "core/human/scene/scene_run.h"
#include "ui/models/display_names.h"
#include "ui/panels/link/link_row.h"

namespace lab::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LinkScene)
};

QString taskName(const human::SceneTask& task) {
    const human::DemandPreset* preset = human::findDemandPreset(task.demandPreset);
    return !task.name.empty()  ? registryText(task.name)
           : preset != nullptr ? registryText(preset->name)
                               : QString::fromStdString(task.demandPreset);
}

}  // namespace

LinkContent sceneStartRow(const human::SceneSettings& settings, double temperature) {
    human::SceneRun run(settings);
    run.advanceTo(human::kSceneStep);
    QStringList names;
    std::vector<double> weights;
    for (const human::ChannelEntry& channel : human::sceneChannels()) {
        const auto index = human::indexOf(channel.channel);
        if (!human::isTask(channel.channel)) {
            names << registryText(channel.name);
        } else if (index < settings.tasks.size()) {
            names << taskName(settings.tasks[index]);
        } else {
            continue;
        }
        weights.push_back(run.state().weight[index]);
    }
    return weightsRow(Text::tr("The scene at its start"), names, weights, temperature);
}

}  // namespace lab::ui
