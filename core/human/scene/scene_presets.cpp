#include "core/human/scene/scene_presets.h"

#include <string>

namespace lab::human {

namespace {

using Kind = SceneEventKind;

SceneTask taskOf(std::string_view preset, double importance, Minutes workload, std::string_view name = "") {
    SceneTask task;
    task.name = name;
    task.importance = importance;
    task.workload = workload;
    task.demandPreset = preset;
    return task;
}

SceneEvent at(double seconds, Kind kind, int task = 0) {
    SceneEvent event;
    event.at = Seconds(seconds);
    event.kind = kind;
    event.task = task;
    return event;
}

SceneSettings lectureSettings() {
    SceneSettings settings;
    settings.tasks = {taskOf("lecture", 1, Minutes(45)), taskOf("notes", 0.6, Minutes(15))};
    settings.person.interest = 0.7;
    return settings;
}

std::vector<SceneEvent> lectureEvents() {
    return {at(30, Kind::Decide, 1),     at(40, Kind::Decide, 0), at(70, Kind::Phone),
            at(160, Kind::Phone),        at(165, Kind::Phone),    at(300, Kind::Phone),
            at(420, Kind::DeviantSound), at(600, Kind::Phone)};
}

SceneSettings officeSettings() {
    SceneSettings settings;
    SceneTask report = taskOf("reading", 1, Minutes(40), LAB_TEXT("Registry", "Report"));
    report.load = 2;
    settings.tasks = {report, taskOf("texting", 0.8, Minutes(15), LAB_TEXT("Registry", "Messages"))};
    settings.tasks[1].load = 2;
    settings.chatter = true;
    settings.noise = true;
    settings.person.clockHour = 14;
    settings.person.awake = Hours(7);
    return settings;
}

std::vector<SceneEvent> officeEvents() {
    return {at(25, Kind::PopUp),         at(60, Kind::DeviantSound), at(90, Kind::Decide, 1),
            at(150, Kind::Decide, 0),    at(180, Kind::Phone),       at(240, Kind::DeviantSound),
            at(300, Kind::DeviantSound), at(360, Kind::PopUp),       at(480, Kind::Phone)};
}

SceneSettings drivingSettings() {
    SceneSettings settings;
    settings.breadth = 0.3;
    settings.tasks = {taskOf("driving", 2, Minutes(60)), taskOf("music", 1, Minutes(60))};
    return settings;
}

std::vector<SceneEvent> drivingEvents() {
    return {at(45, Kind::DeviantSound), at(120, Kind::Phone), at(240, Kind::DeviantSound)};
}

SceneSettings examSettings() {
    SceneSettings settings;
    settings.tasks = {taskOf("reading", 1.5, Minutes(50), LAB_TEXT("Registry", "Exam paper"))};
    settings.person.stress = 0.8;
    settings.person.mood = -0.4;
    settings.person.difficulty = 0.7;
    settings.person.sleepHours = {8, 7, 6};
    return settings;
}

std::vector<SceneEvent> examEvents() {
    return {at(20, Kind::Worry), at(120, Kind::DeviantSound), at(240, Kind::Worry)};
}

SceneSettings nightSettings() {
    SceneSettings settings;
    SceneTask revision = taskOf("reading", 3, Minutes(120), LAB_TEXT("Registry", "Revision"));
    revision.deadline = Minutes(10);
    settings.tasks = {revision, taskOf("texting", 0.5, Minutes(20))};
    settings.person.sleepHours = {7, 6, 4};
    settings.person.awake = Hours(17);
    settings.person.clockHour = 23.5;
    settings.person.stress = 0.4;
    return settings;
}

std::vector<SceneEvent> nightEvents() {
    return {at(90, Kind::Phone), at(240, Kind::Worry), at(420, Kind::Phone), at(600, Kind::BreakBegin),
            at(900, Kind::BreakEnd)};
}

SceneSettings watchSettings() {
    SceneSettings settings;
    SceneTask watch = taskOf("", 1, Minutes(120), LAB_TEXT("Registry", "Watching the screen"));
    watch.demands = {1, 0, 0, 0, 1, 0, 0, 0};
    settings.tasks = {watch};
    settings.noise = true;
    settings.person.interest = 0.2;
    return settings;
}

std::vector<SceneEvent> watchEvents() {
    return {at(300, Kind::PopUp), at(900, Kind::PopUp), at(1500, Kind::PopUp)};
}

constexpr std::array<ScenePreset, 6> kPresets = {{
    {"lecture", LAB_TEXT("Registry", "Lecture with a phone"),
     LAB_TEXT("Registry", "Listening and taking notes while a phone buzzes now and then."), lectureSettings,
     lectureEvents},
    {"office", LAB_TEXT("Registry", "Open-plan office"),
     LAB_TEXT("Registry", "A report and messages among talk, sounds and pop-ups."), officeSettings,
     officeEvents},
    {"driving", LAB_TEXT("Registry", "Driving with music"),
     LAB_TEXT("Registry", "Two tasks that share little go on side by side, until a siren or the phone."),
     drivingSettings, drivingEvents},
    {"exam", LAB_TEXT("Registry", "Exam nerves"),
     LAB_TEXT("Registry", "One hard task, and worries that come by themselves."), examSettings, examEvents},
    {"night", LAB_TEXT("Registry", "Night before the exam"),
     LAB_TEXT("Registry", "Revision late in the evening after short nights, with a deadline close by."),
     nightSettings, nightEvents},
    {"watch", LAB_TEXT("Registry", "Monitoring a quiet screen"),
     LAB_TEXT("Registry", "Nothing happens for minutes: what distracts comes from within."), watchSettings,
     watchEvents},
}};

}  // namespace

std::span<const ScenePreset> scenePresets() {
    return kPresets;
}

const ScenePreset* findScenePreset(std::string_view id) {
    for (const ScenePreset& preset : kPresets) {
        if (preset.id == id) {
            return &preset;
        }
    }
    return nullptr;
}

}  // namespace lab::human
