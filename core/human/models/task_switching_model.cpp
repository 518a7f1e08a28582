#include "core/human/models/human_models.h"
#include "core/human/switching/task_switching.h"

namespace lab::human {

namespace {

constexpr std::string_view kFitted =
    "fitted to open medians of 144 people (Eisenberg et al. 2019); structure Musslick et al. 2018";
constexpr std::string_view kEngage = "fitted likewise; failure to engage De Jong 2000";

constexpr std::array<HumanParameter, 8> kParameters = {{
    {{"g", "g", LAB_TEXT("Registry", "Gain"),
      LAB_TEXT("Registry", "Steeper task sets are more stable against distraction and slower to change."), "",
      ParameterKind::Real, 0.5, 2.5, 0.05, 1.4246},
     Evidence::OwnSetting,
     kFitted},
    {{"comp", "\\beta", LAB_TEXT("Registry", "Competition"),
      LAB_TEXT("Registry", "How much the task sets inhibit each other."), "", ParameterKind::Real, 3, 9, 0.1,
      5.965},
     Evidence::OwnSetting,
     kFitted},
    {{"tau", "\\tau", LAB_TEXT("Registry", "Time constant of a task set"),
      LAB_TEXT("Registry", "How slowly task sets change."), LAB_TEXT("Registry", "ms"), ParameterKind::Real,
      10, 200, 1, 35.1},
     Evidence::OwnSetting,
     kFitted},
    {{"p_eng", "p_{e}", LAB_TEXT("Registry", "Engaging at the cue"),
      LAB_TEXT("Registry", "The share of switches that are prepared before the stimulus comes."), "",
      ParameterKind::Real, 0, 1, 0.01, 0.656},
     Evidence::OwnSetting,
     kEngage},
    {{"scale", "\\kappa", LAB_TEXT("Registry", "Drift"),
      LAB_TEXT("Registry", "How fast evidence for a response grows."), LAB_TEXT("Registry", "per ms"),
      ParameterKind::Real, 0.0001, 0.002, 0.00001, 0.00044},
     Evidence::OwnSetting,
     kFitted},
    {{"b", "b", LAB_TEXT("Registry", "Decision bound"),
      LAB_TEXT("Registry", "How much evidence a response needs: caution."), "", ParameterKind::Real, 0.08,
      0.4, 0.005, 0.1855},
     Evidence::OwnSetting,
     kFitted},
    {{"ter", "T_{er}", LAB_TEXT("Registry", "Non-decision time"),
      LAB_TEXT("Registry", "Seeing and pressing, whatever is decided."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 0, 500, 5, 165},
     Evidence::OwnSetting,
     kFitted},
    {{"CTI", "CTI", LAB_TEXT("Registry", "Preparation time"),
      LAB_TEXT("Registry", "The time from the cue to the stimulus."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 0, 3000, 10, 100},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

TaskSwitchConstants constantsOf(const HumanInput& in) {
    TaskSwitchConstants constants;
    constants.sets.gain = in["g"];
    constants.sets.competition = in["comp"];
    constants.sets.tau = Milliseconds(in["tau"]);
    constants.engages = in["p_eng"];
    constants.drift = in["scale"];
    constants.bound = in["b"];
    constants.nonDecision = Milliseconds(in["ter"]);
    return constants;
}

Curve costCurve(const TaskTrials& repeat, const std::vector<Milliseconds>& intervals,
                const std::vector<TaskTrials>& switches) {
    CurveBuilder curve("switch_curve", {{"CTI", "ms"},
                                        {"RT_repeat", "ms"},
                                        {"RT_switch", "ms"},
                                        {"switch_cost", "ms"},
                                        {"err_repeat", "%"},
                                        {"err_switch", "%"},
                                        {"congruency_repeat", "ms"},
                                        {"congruency_switch", "ms"}});
    for (std::size_t i = 0; i < switches.size(); ++i) {
        const TaskTrials& other = switches[i];
        curve.add({intervals[i].count(), repeat.meanRt.count(), other.meanRt.count(),
                   (other.meanRt - repeat.meanRt).count(), 100 * repeat.errors, 100 * other.errors,
                   repeat.congruency.count(), other.congruency.count()});
    }
    return curve.take();
}

Curve quantileCurve(const TaskTrials& repeat, const TaskTrials& prepared,
                    const TaskSwitchConstants& constants) {
    CurveBuilder curve("quantile_cost", {{"quantile", ""}, {"cost", "ms"}});
    for (const double share : {0.1, 0.3, 0.5, 0.7, 0.9}) {
        curve.add(
            {share, (correctQuantile(prepared, share, constants) - correctQuantile(repeat, share, constants))
                        .count()});
    }
    return curve.take();
}

Curve timeCourse(const TaskSwitchConstants& constants) {
    const TaskSets settled = settledTaskSets(constants.sets);
    TaskSets sets{settled.irrelevant, settled.relevant};
    CurveBuilder curve("lca_switch_timecourse", {{"t_ms", "ms"}, {"relevant", ""}, {"irrelevant", ""}});
    for (int t = 0; t <= 2000; ++t) {
        if (t % 10 == 0 || t == 1) {
            curve.add({static_cast<double>(t), taskSetOutput(sets.relevant, constants.sets),
                       taskSetOutput(sets.irrelevant, constants.sets)});
        }
        sets = advanceTaskSets(sets, constants.sets);
    }
    return curve.take();
}

HumanResult compute(const HumanInput& in) {
    const TaskSwitchConstants constants = constantsOf(in);
    std::vector<Milliseconds> intervals;
    for (const double interval : {0.0, 100.0, 200.0, 300.0, 400.0, 600.0, 900.0, 1200.0, 1600.0}) {
        intervals.emplace_back(interval);
    }
    intervals.emplace_back(in["CTI"]);
    const TaskTrials repeat = repeatTrials(constants);
    std::vector<TaskTrials> switches = switchTrials(intervals, constants);
    const TaskTrials here = switches.back();
    switches.pop_back();
    HumanResult result;
    result.curves = {costCurve(repeat, intervals, switches), quantileCurve(repeat, switches[7], constants),
                     timeCourse(constants)};
    result.summaries = {{"RT_repeat", "ms", repeat.meanRt.count()},
                        {"RT_switch", "ms", here.meanRt.count()},
                        {"switch_cost", "ms", (here.meanRt - repeat.meanRt).count()},
                        {"err_repeat", "%", 100 * repeat.errors},
                        {"err_switch", "%", 100 * here.errors},
                        {"congruency_repeat", "ms", repeat.congruency.count()},
                        {"congruency_switch", "ms", here.congruency.count()}};
    return result;
}

}  // namespace

HumanModel taskSwitchingModel() {
    HumanModel model;
    model.entry = {
        "task-switching",
        LAB_TEXT("Registry", "Task sets and failure to engage"),
        "\\tau x_{i}' = I_{i} - \\lambda x_{i} - \\beta f(x_{j}), f(x) = \\frac{1}{1 + e^{-g x}}",
        LAB_TEXT("Registry",
                 "Two task sets hold each other down and drive a decision; preparing turns them round, "
                 "but people do not always begin at the cue."),
        "Musslick et al. 2018; De Jong 2000; Usher and McClelland 2001",
        kSpecs};
    model.parameters = kParameters;
    model.constants = taskSwitchConstants();
    model.compute = compute;
    return model;
}

}  // namespace lab::human
