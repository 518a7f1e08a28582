#include "core/human/models/human_models.h"
#include "core/human/switching/cue_encoding.h"

namespace lab::human {

namespace {

constexpr std::string_view kMedians = "solved from open medians of 144 people (Eisenberg et al. 2019)";

constexpr std::array<HumanParameter, 4> kParameters = {{
    {{"CTI", "CTI", LAB_TEXT("Registry", "Preparation time"),
      LAB_TEXT("Registry", "The time from the cue to the stimulus."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 0, 3000, 10, 100},
     Evidence::OwnSetting,
     ""},
    {{"r", "r", LAB_TEXT("Registry", "Residual cost"),
      LAB_TEXT("Registry", "What is left of the cost of alternating runs after long preparation."),
      LAB_TEXT("Registry", "ms"), ParameterKind::Real, 0, 500, 5, 115},
     Evidence::FromMemory,
     "Rogers and Monsell 1995"},
    {{"c0", "c_{0}", LAB_TEXT("Registry", "Cost without preparation"),
      LAB_TEXT("Registry", "The cost of alternating runs when the next stimulus comes at once."),
      LAB_TEXT("Registry", "ms"), ParameterKind::Real, 0, 1000, 5, 290},
     Evidence::FromMemory,
     "Rogers and Monsell 1995"},
    {{"tau", "\\tau", LAB_TEXT("Registry", "Time constant of preparation"),
      LAB_TEXT("Registry", "How fast preparation lowers the cost of alternating runs."),
      LAB_TEXT("Registry", "ms"), ParameterKind::Real, 50, 2000, 10, 420},
     Evidence::FromMemory,
     "Rogers and Monsell 1995"},
}};
constexpr auto kSpecs = specsOf(kParameters);

constexpr std::array<Constant, 6> kConstants = {{
    {"cue_repeat_mu", "\\mu_{1}", LAB_TEXT("Registry", "Encoding a repeated cue"), LAB_TEXT("Registry", "ms"),
     240.39719411997308, Evidence::Derived, kMedians, ""},
    {"cue_repeat_base", "", LAB_TEXT("Registry", "Base, repeated cue"), LAB_TEXT("Registry", "ms"),
     589.0112619771644, Evidence::Derived, kMedians, ""},
    {"cue_switch_mu", "\\mu_{2}", LAB_TEXT("Registry", "Encoding another cue of the same task"),
     LAB_TEXT("Registry", "ms"), 281.85234848621764, Evidence::Derived, kMedians, ""},
    {"cue_switch_base", "", LAB_TEXT("Registry", "Base, other cue"), LAB_TEXT("Registry", "ms"),
     601.1322380406565, Evidence::Derived, kMedians, ""},
    {"task_switch_mu", "\\mu_{3}", LAB_TEXT("Registry", "Encoding the cue of another task"),
     LAB_TEXT("Registry", "ms"), 320.9586825747262, Evidence::Derived, kMedians, ""},
    {"task_switch_base", "", LAB_TEXT("Registry", "Base, other task"), LAB_TEXT("Registry", "ms"),
     613.4123257697736, Evidence::Derived, kMedians, ""},
}};

HumanResult compute(const HumanInput& in) {
    const CueEncodings encodings = publishedCueEncodings();
    CurveBuilder costs("predicted_costs", {{"CTI", "ms"},
                                           {"RT_cue_repeat", "ms"},
                                           {"RT_cue_switch", "ms"},
                                           {"RT_task_switch", "ms"},
                                           {"cue_switch", "ms"},
                                           {"task_switch", "ms"}});
    const auto rowAt = [&](double interval) {
        const Milliseconds cti(interval);
        const double repeat = cuedRt(encodings.cueRepeat, cti).count();
        const double cue = cuedRt(encodings.cueSwitch, cti).count();
        const double task = cuedRt(encodings.taskSwitch, cti).count();
        return std::array{interval, repeat, cue, task, cue - repeat, task - repeat};
    };
    for (const double interval : gridOf(0, 1500, 50)) {
        costs.add(rowAt(interval));
    }
    CurveBuilder runs("alternating_runs", {{"RSI", "ms"}, {"cost", "ms"}});
    const AlternatingRunsCost cost{Milliseconds(in["r"]), Milliseconds(in["c0"]), Milliseconds(in["tau"])};
    for (const double interval : gridOf(0, 1500, 50)) {
        runs.add({interval, alternatingRunsCost(Milliseconds(interval), cost).count()});
    }
    const auto here = rowAt(in["CTI"]);
    return {{costs.take(), runs.take()},
            {{"cue_repeat_mu", "ms", encodings.cueRepeat.mu.count()},
             {"cue_switch_mu", "ms", encodings.cueSwitch.mu.count()},
             {"task_switch_mu", "ms", encodings.taskSwitch.mu.count()},
             {"cue_switch", "ms", here[4]},
             {"task_switch", "ms", here[5]}}};
}

}  // namespace

HumanModel cueEncodingModel() {
    HumanModel model;
    model.entry = {
        "cue-encoding",
        LAB_TEXT("Registry", "Cue encoding in task switching"),
        "RT = base + \\mu e^{-CTI / \\mu}",
        LAB_TEXT("Registry",
                 "Part of the cost of a switch is the time to understand a new cue, which can be spent "
                 "before the stimulus comes."),
        "Logan and Bundesen 2003, J. Exp. Psychol. Hum. Percept. Perform. 29, 575",
        kSpecs};
    model.parameters = kParameters;
    model.constants = kConstants;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
