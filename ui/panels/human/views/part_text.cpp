#include "ui/panels/human/views/part_text.h"

#include <QCoreApplication>

namespace lab::ui {

namespace {

struct PartText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::PartText)
};

}  // namespace

QString partName(PartKind kind) {
    switch (kind) {
        case PartKind::Used:
            return PartText::tr("used", "capacity");
        case PartKind::Conflict:
            return PartText::tr("conflict", "capacity or time lost");
        case PartKind::Switching:
            return PartText::tr("switching, resuming", "capacity or time lost");
        case PartKind::Captured:
            return PartText::tr("captured", "capacity or time lost");
        case PartKind::CapturedOutside:
            return PartText::tr("captured, outside", "capacity or time lost");
        case PartKind::CapturedWithin:
            return PartText::tr("captured, within", "capacity or time lost");
        case PartKind::Lapse:
            return PartText::tr("lapses", "capacity or time lost");
        case PartKind::Idle:
            return PartText::tr("idle", "capacity or time lost");
    }
    return {};
}

QString partMeaning(PartKind kind) {
    switch (kind) {
        case PartKind::Used:
            return PartText::tr("becomes progress on the tasks");
        case PartKind::Conflict:
            return PartText::tr("lost where two things want the same resource");
        case PartKind::Switching:
            return PartText::tr("on a task, but still turning to it or finding back into it");
        case PartKind::Captured:
            return PartText::tr("held by a distractor");
        case PartKind::CapturedOutside:
            return PartText::tr("held by something in the surroundings");
        case PartKind::CapturedWithin:
            return PartText::tr("held by a worry or a wandering thought");
        case PartKind::Lapse:
            return PartText::tr("not there, for sleepiness");
        case PartKind::Idle:
            return PartText::tr("nothing to attend to, or a break");
    }
    return {};
}

}  // namespace lab::ui
