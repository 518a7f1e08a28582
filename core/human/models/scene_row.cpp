#include <algorithm>

#include "core/human/models/human_models.h"
#include "core/human/scene/scene_fixed_points.h"
#include "core/human/scene/scene_presets.h"
#include "core/human/scene/scene_run.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 7> kParameters = {{
    {{"preset", "", LAB_TEXT("Registry", "Scene to begin with"),
      LAB_TEXT(
          "Registry",
          "0 a text alone; 1 a lecture with a phone, 2 an open-plan office, 3 driving with music, 4 exam "
          "nerves, 5 the night before the exam, 6 a quiet screen."),
      "", ParameterKind::Whole, 0, 6, 1, 1},
     Evidence::OwnSetting,
     ""},
    {{"minutes", "T", LAB_TEXT("Registry", "Length"), LAB_TEXT("Registry", "How long the scene runs."),
      LAB_TEXT("Registry", "min"), ParameterKind::Real, 0.1, 480, 1, 15},
     Evidence::OwnSetting,
     ""},
    {{"breadth", "\\beta", LAB_TEXT("Registry", "Breadth of attention"),
      LAB_TEXT("Registry", "Competition: below the leak of 1 attention is shared, above it one wins."), "",
      ParameterKind::Real, 0, 4, 0.1, 3},
     Evidence::OwnSetting,
     "Usher and McClelland 2001"},
    {{"stress", "\\sigma", LAB_TEXT("Registry", "Stress"),
      LAB_TEXT("Registry", "Weakens goals, strengthens distractors and brings worries."), "",
      ParameterKind::Real, 0, 1, 0.1, 0},
     Evidence::OwnSetting,
     "Moran 2016; Shi, Sharpe and Abbott 2019 (direction)"},
    {{"mood", "m", LAB_TEXT("Registry", "Mood"),
      LAB_TEXT("Registry", "Low mood brings more wandering thoughts."), "", ParameterKind::Real, -1, 1, 0.1,
      0},
     Evidence::OwnSetting,
     ""},
    {{"interest", "u", LAB_TEXT("Registry", "Interest"),
      LAB_TEXT("Registry", "With progress it keeps the focused mode up."), "", ParameterKind::Real, 0, 1, 0.1,
      0.8},
     Evidence::OwnSetting,
     "Aston-Jones and Cohen 2005 (direction)"},
    {{"awake", "t_{w}", LAB_TEXT("Registry", "Time awake"),
      LAB_TEXT("Registry", "Hours since waking, at the start."), LAB_TEXT("Registry", "h"),
      ParameterKind::Real, 0, 72, 1, 3},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

/// The preset; parameters that were given stand in the place of its own values.
SceneSettings settingsOf(const HumanInput& in, const ScenePreset* preset) {
    SceneSettings settings = preset != nullptr ? preset->settings() : SceneSettings{};
    const auto replace = [&](std::string_view id, double& value) {
        if (in.values.contains(id)) {
            value = in[id];
        }
    };
    replace("breadth", settings.breadth);
    replace("stress", settings.person.stress);
    replace("mood", settings.person.mood);
    replace("interest", settings.person.interest);
    double awake = settings.person.awake.count();
    replace("awake", awake);
    settings.person.awake = Hours(awake);
    settings.seed = in.seed;
    return settings;
}

std::vector<std::pair<std::string, std::string>> traceColumns() {
    std::vector<std::pair<std::string, std::string>> columns = {{"t_s", "s"}};
    for (const ChannelEntry& channel : sceneChannels()) {
        columns.emplace_back(std::string("share_").append(channel.id), "");
    }
    for (const char* id : {"focus", "E", "lapses_B", "rho", "C_LC", "used"}) {
        columns.emplace_back(id, "");
    }
    return columns;
}

std::vector<double> traceRow(const SceneState& state) {
    std::vector<double> row = {state.time.count()};
    row.insert(row.end(), state.share.begin(), state.share.begin() + kSceneChannels);
    for (const double value :
         {focusIndex(state), state.control, state.lapses, state.rho, state.coherence, state.split.used}) {
        row.push_back(value);
    }
    return row;
}

std::vector<Summary> summariesOf(const SceneState& state) {
    const CapacitySplit& total = state.total;
    std::vector<Summary> summaries = {
        {"used_s", "s", total.used},         {"conflict_s", "s", total.conflict},
        {"gate_s", "s", total.gate},         {"external_s", "s", total.external},
        {"internal_s", "s", total.internal}, {"lapse_s", "s", total.lapse},
        {"idle_s", "s", total.idle},         {"captured_s", "s", state.capturedTime}};
    for (std::size_t i = 0; i < kSceneTasks; ++i) {
        summaries.push_back({"progress_task-" + std::to_string(i + 1), "", state.progress[i]});
    }
    return summaries;
}

HumanResult compute(const HumanInput& in) {
    const int number = in.whole("preset");
    const ScenePreset* preset = number > 0 ? &scenePresets()[static_cast<std::size_t>(number - 1)] : nullptr;
    SceneRun run(settingsOf(in, preset));
    for (const SceneEvent& event : preset != nullptr ? preset->events() : std::vector<SceneEvent>{}) {
        run.addEvent(event);
    }
    CurveBuilder trace("trace", traceColumns());
    const Seconds end = Minutes(in["minutes"]);
    for (Seconds t(1); t < end; t += Seconds(1)) {
        run.advanceTo(t);
        trace.add(traceRow(run.state()));
    }
    run.advanceTo(end);
    trace.add(traceRow(run.state()));
    CurveBuilder threshold("capture_threshold", {{"tau_d_s", "s"}, {"ratio", ""}});
    const Competition competition{run.model().constants.leak, run.settings().breadth,
                                  Seconds(run.model().constants.competitionTime)};
    for (const double decay : {1.0, 2.0, 4.0, 10.0, 30.0, 100.0}) {
        if (const std::optional<double> ratio = captureThreshold(Seconds(decay), competition)) {
            threshold.add({decay, *ratio});
        }
    }
    return {{trace.take(), threshold.take()}, summariesOf(run.state())};
}

/// Those of sceneAssumptions(), as constants.
std::span<const Constant> constantsOfScene() {
    static const std::vector<Constant> kConstants = [] {
        std::vector<Constant> constants;
        for (const SceneAssumption& row : sceneAssumptions()) {
            constants.push_back(row.constant);
        }
        return constants;
    }();
    return kConstants;
}

}  // namespace

HumanModel sceneModel() {
    HumanModel model;
    model.entry = {"scene",
                   LAB_TEXT("Registry", "Scene of attention"),
                   "\\tau y_{x}' = p_{x} - k y_{x} - \\beta \\sum_{z \\neq x} y_{z}, p_{x} = "
                   "\\frac{w_{x}}{\\sum_{z} w_{z}}",
                   LAB_TEXT("Registry",
                            "Tasks, distractors and thoughts compete for one capacity; published models are "
                            "wired together here, which has not been validated in classrooms."),
                   "Usher and McClelland 2001, equation 4; Bundesen 1990; the wiring is this program's own",
                   kSpecs};
    model.parameters = kParameters;
    model.constants = constantsOfScene();
    model.simulates = true;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
