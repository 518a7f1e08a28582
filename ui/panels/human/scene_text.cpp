#include "ui/panels/human/scene_text.h"

#include <QCoreApplication>
#include <cmath>

#include "core/human/scene/scene_presets.h"
#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

using human::SceneEntry;
using human::SceneEntryKind;
using human::SceneNotice;
using human::Seconds;

struct SceneWords {
    Q_DECLARE_TR_FUNCTIONS(SceneText)
};

/// One decimal more than matters to a reader.
QString ratioText(double ratio) {
    return readableNumber(ratio, ratio < 10 ? 2 : 3);
}

/// What the rule predicted when it happened.
QString predictionText(const SceneEntry& entry) {
    if (entry.predictsCapture) {
        //: %1 and %2 are ratios of weights; %3 a time such as "9.1 s"
        return SceneWords::tr(
                   "%1 times the weight of what attention was on, more than %2: predicted to capture for %3")
            .arg(ratioText(entry.ratio), ratioText(entry.threshold), durationText(entry.predictedDwell));
    }
    if (entry.ratio > entry.threshold) {
        //: %1 and %2 are ratios of weights
        return SceneWords::tr(
                   "%1 times the weight of what attention was on, more than %2, but no capture is predicted: "
                   "it is too short, or attention is on it or on a distractor already")
            .arg(ratioText(entry.ratio), ratioText(entry.threshold));
    }
    //: %1 and %2 are ratios of weights
    return SceneWords::tr(
               "%1 times the weight of what attention was on, not more than %2: predicted not to capture")
        .arg(ratioText(entry.ratio), ratioText(entry.threshold));
}

QString reachedText(const SceneEntry& entry) {
    //: %1 and %2 are ratios of weights
    return SceneWords::tr("%1 times the weight of what attention was on; it takes %2")
        .arg(ratioText(entry.ratio), ratioText(entry.threshold));
}

EntryText eventText(const SceneEntry& entry, const QString& name) {
    if (entry.isVoluntary) {
        //: %1 a task
        return {SceneWords::tr("You decide to turn to %1 (voluntary)").arg(name), predictionText(entry), {}};
    }
    return {name, predictionText(entry), {}};
}

EntryText switchText(const SceneEntry& entry, const QString& name, const QString& from) {
    const QString what = entry.isVoluntary
                             ? SceneWords::tr("From %1 to %2: voluntary").arg(from, name)
                             : SceneWords::tr("From %1 to %2: by the weights alone").arg(from, name);
    return {what, reachedText(entry), {}};
}

EntryText returnText(const SceneEntry& entry, const QString& name, const QString& from) {
    //: %1 a task, %2 what attention was on before
    return {SceneWords::tr("Back to %1 from %2").arg(name, from),
            SceneWords::tr("released after %1").arg(durationText(entry.dwell)),
            SceneWords::tr("%1 lost until work went on").arg(durationText(entry.lost))};
}

}  // namespace

QString clockText(Seconds time) {
    const double seconds = std::max(0.0, time.count());
    const auto tenths = static_cast<qint64>(std::floor(seconds * 10 + 1e-6));
    const qint64 minutes = tenths / 600;
    const QString rest =
        QStringLiteral("%1.%2").arg(tenths / 10 % 60, 2, 10, QLatin1Char('0')).arg(tenths % 10);
    return minutes < 60 ? QStringLiteral("%1:%2").arg(minutes).arg(rest)
                        : QStringLiteral("%1:%2:%3")
                              .arg(minutes / 60)
                              .arg(minutes % 60, 2, 10, QLatin1Char('0'))
                              .arg(rest);
}

QString durationText(Seconds time) {
    const double seconds = time.count();
    if (seconds < 119.95) {
        return SceneWords::tr("%1 s", "seconds").arg(QString::number(seconds, 'f', 1));
    }
    return SceneWords::tr("%1 min", "minutes").arg(QString::number(seconds / 60, 'f', 1));
}

QString taskName(const human::SceneTask& task) {
    if (!task.name.empty()) {
        return registryText(task.name);
    }
    for (const human::DemandPreset& preset : human::demandPresets()) {
        if (preset.id == task.demandPreset) {
            return registryText(preset.name);
        }
    }
    return SceneWords::tr("Task");
}

QString channelName(human::SceneChannel channel, const human::SceneSettings& settings) {
    const std::size_t index = human::indexOf(channel);
    if (human::isTask(channel) && index < settings.tasks.size()) {
        return taskName(settings.tasks[index]);
    }
    return registryText(human::sceneChannels()[index].name);
}

EntryText entryText(const SceneEntry& entry, const human::SceneSettings& settings) {
    const QString name = channelName(entry.channel, settings);
    const QString from = channelName(entry.from, settings);
    switch (entry.kind) {
        case SceneEntryKind::Event:
            return eventText(entry, name);
        case SceneEntryKind::Capture:
            //: %1 a distraction, %2 a task
            return {SceneWords::tr("%1 captures attention from %2 (involuntary)").arg(name, from),
                    reachedText(entry),
                    {}};
        case SceneEntryKind::Switch:
            return switchText(entry, name, from);
        case SceneEntryKind::Return:
            return returnText(entry, name, from);
        case SceneEntryKind::Resisted:
            return {SceneWords::tr("%1 fades without capturing attention").arg(name),
                    SceneWords::tr("it stayed too weak, or too short"), SceneWords::tr("nothing lost")};
        case SceneEntryKind::DecisionLost:
            return {SceneWords::tr("The decision for %1 is over").arg(name),
                    SceneWords::tr("it did not outweigh what held attention"),
                    {}};
        case SceneEntryKind::Finished:
            return {SceneWords::tr("%1 is done").arg(name), {}, {}};
        case SceneEntryKind::BreakBegin:
            return {SceneWords::tr("A break begins"),
                    SceneWords::tr("control recovers; nothing gets through"),
                    {}};
        case SceneEntryKind::BreakEnd:
            return {SceneWords::tr("The break is over"), {}, {}};
        case SceneEntryKind::Change:
            return {SceneWords::tr("Settings are changed"), SceneWords::tr("they hold from now on"), {}};
    }
    return {};
}

QString entrySentence(const SceneEntry& entry, const human::SceneSettings& settings) {
    const EntryText text = entryText(entry, settings);
    QStringList parts{text.what};
    for (const QString& part : {text.why, text.cost}) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    //: %1 a time such as "0:25.0", %2 what happened, why and what it cost
    return SceneWords::tr("%1  %2").arg(clockText(entry.at),
                                        parts.join(SceneWords::tr("; ", "between what, why and cost")));
}

QString noticeSentence(SceneNotice notice) {
    switch (notice) {
        case SceneNotice::NoTasks:
            return SceneWords::tr("There is no task. Add one, or choose a scene above.");
        case SceneNotice::NoImportance:
            return SceneWords::tr(
                "No task has any importance, so nothing is attended to. Raise the importance of one.");
        case SceneNotice::AllDone:
            return SceneWords::tr("Every task is done. Add one, give one more work, or start again.");
        case SceneNotice::DeadlinePassed:
            return SceneWords::tr(
                "A deadline has passed with work left. That task is now as pressing as it gets.");
        case SceneNotice::EqualTasks:
            return SceneWords::tr("Two tasks weigh the same: the one that has attention keeps it.");
        case SceneNotice::EventFlood:
            return SceneWords::tr("More than 20 events in a second: they act as one.");
        case SceneNotice::OnBreak:
            return SceneWords::tr("A break: control recovers, and no work is done. End it with “Break”.");
    }
    return {};
}

}  // namespace lab::ui
