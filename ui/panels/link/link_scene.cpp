#include "ui/panels/link/link_scene.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/human/scene/scene_channel.h"
#include "ui/panels/human/scene_text.h"
#include "ui/panels/link/link_row.h"

namespace lab::ui {

namespace {

struct LinkSceneText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LinkScene)
};

}  // namespace

LinkContent sceneRow(const human::SceneRun& run, double temperature) {
    const human::SceneSettings& settings = run.settings();
    human::ChannelValues now = run.state().weight;
    if (run.time() < human::kSceneStep) {  // before its first step the scene has no weights yet
        human::SceneRun first(settings);
        first.advanceTo(human::kSceneStep);
        now = first.state().weight;
    }
    QStringList names;
    std::vector<double> weights;
    for (const human::ChannelEntry& channel : human::sceneChannels()) {
        const auto index = human::indexOf(channel.channel);
        if (human::isTask(channel.channel) && index >= settings.tasks.size()) {
            continue;
        }
        names << channelName(channel.channel, settings);
        weights.push_back(now[index]);
    }
    return weightsRow(LinkSceneText::tr("The scene now"), names, weights, temperature);
}

}  // namespace lab::ui
