#include <algorithm>

#include "core/human/arousal/control_decline.h"
#include "core/human/models/human_models.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 5> kParameters = {{
    {{"E_inf", "E_{\\infty}", LAB_TEXT("Registry", "Control that is left in the end"),
      LAB_TEXT("Registry", "Where control settles on a long task."), "", ParameterKind::Real, 0.05, 1, 0.05,
      0.6},
     Evidence::OwnSetting,
     "Thomson, Besner and Smilek 2015 (in words)"},
    {{"tau_dep", "\\tau_{dep}", LAB_TEXT("Registry", "Time constant on task"),
      LAB_TEXT("Registry", "How slowly control falls on a task."), LAB_TEXT("Registry", "min"),
      ParameterKind::Real, 1, 120, 1, 20},
     Evidence::OwnSetting,
     ""},
    {{"tau_rec", "\\tau_{rec}", LAB_TEXT("Registry", "Time constant in a break"),
      LAB_TEXT("Registry", "How slowly control comes back."), LAB_TEXT("Registry", "min"),
      ParameterKind::Real, 1, 60, 1, 5},
     Evidence::OwnSetting,
     ""},
    {{"break_at", "", LAB_TEXT("Registry", "Start of the break"),
      LAB_TEXT("Registry", "When a break of five minutes begins."), LAB_TEXT("Registry", "min"),
      ParameterKind::Real, 0, 45, 1, 25},
     Evidence::OwnSetting,
     ""},
    {{"E", "E", LAB_TEXT("Registry", "Control"),
      LAB_TEXT("Registry", "How strongly the goal is held; 1 is fresh."), "", ParameterKind::Real, 0.05, 1,
      0.05, 1},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

constexpr Minutes kBreak{5};

double withBreak(Minutes time, Minutes start, const ControlConstants& constants) {
    const double before = controlOnTask(1, std::min(time, start), constants);
    if (time <= start) {
        return before;
    }
    const double after = controlInBreak(before, std::min(time - start, kBreak), constants);
    return time <= start + kBreak ? after : controlOnTask(after, time - start - kBreak, constants);
}

HumanResult compute(const HumanInput& in) {
    const ControlConstants constants{in["E_inf"], Minutes(in["tau_dep"]), Minutes(in["tau_rec"])};
    CurveBuilder lesson("class_50min", {{"minute", "min"},
                                        {"E_no_break", ""},
                                        {"MW_fraction_no_break", ""},
                                        {"E_with_break", ""},
                                        {"MW_fraction_with_break", ""}});
    for (const double minute : gridOf(0, 50, 1)) {
        const double on = controlOnTask(1, Minutes(minute), constants);
        const double rested = withBreak(Minutes(minute), Minutes(in["break_at"]), constants);
        lesson.add({minute, on, mindWandering(on).fraction, rested, mindWandering(rested).fraction});
    }
    CurveBuilder wandering("mind_wandering",
                           {{"E", ""}, {"p_capture", ""}, {"mean_dwell_s", "s"}, {"fraction", ""}});
    for (const double level : gridOf(0.2, 1, 0.05)) {
        const MindWandering mind = mindWandering(level);
        wandering.add({level, mind.captureProbability, mind.meanDwell.count(), mind.fraction});
    }
    const MindWandering here = mindWandering(in["E"]);
    return {{lesson.take(), wandering.take()},
            {{"p_capture", "", here.captureProbability},
             {"mean_dwell_s", "s", here.meanDwell.count()},
             {"fraction", "", here.fraction}}};
}

}  // namespace

HumanModel controlModel() {
    HumanModel model;
    model.entry = {
        "control",
        LAB_TEXT("Registry", "Control and mind wandering"),
        "E' = -\\frac{E - E_{\\infty}}{\\tau_{dep}}, f = \\frac{\\lambda p d}{1 + \\lambda p d}",
        LAB_TEXT("Registry",
                 "Control falls on a task and recovers in a break; the less there is, the more thoughts "
                 "carry attention away."),
        "Thomson, Besner and Smilek 2015; McVay and Kane 2010 (both in words)",
        kSpecs};
    model.parameters = kParameters;
    model.constants = thoughtConstants();
    model.compute = compute;
    return model;
}

}  // namespace lab::human
