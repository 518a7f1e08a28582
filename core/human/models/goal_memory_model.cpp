#include "core/human/models/human_models.h"
#include "core/human/switching/memory_for_goals.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 6> kParameters = {{
    {{"interruption_s", "t", LAB_TEXT("Registry", "Interruption"),
      LAB_TEXT("Registry", "How long the task was left."), LAB_TEXT("Registry", "s"), ParameterKind::Real, 1,
      3600, 1, 58, true},
     Evidence::OwnSetting,
     ""},
    {{"rehearsal_s", "", LAB_TEXT("Registry", "Rehearsal"),
      LAB_TEXT("Registry", "The goal is called to mind every so many seconds."), LAB_TEXT("Registry", "s"),
      ParameterKind::Real, 1, 600, 1, 5},
     Evidence::OwnSetting,
     ""},
    {{"references", "n", LAB_TEXT("Registry", "References before"),
      LAB_TEXT("Registry", "How often the goal was used before, every half second."), "",
      ParameterKind::Whole, 1, 200, 1, 8},
     Evidence::OwnSetting,
     ""},
    {{"d", "d", LAB_TEXT("Registry", "Decay of memory"),
      LAB_TEXT("Registry", "How fast a goal fades when it is not used."), "", ParameterKind::Real, 0.1, 1,
      0.05, 0.5},
     Evidence::Verified,
     "ACT-R default; Altmann and Trafton 2002"},
    {{"F_s", "F", LAB_TEXT("Registry", "Latency factor"),
      LAB_TEXT("Registry", "Retrieval time at an activation of 0."), LAB_TEXT("Registry", "s"),
      ParameterKind::Real, 0.1, 5, 0.1, 1},
     Evidence::OwnSetting,
     ""},
    {{"T0_s", "T_{0}", LAB_TEXT("Registry", "Time to turn back"),
      LAB_TEXT("Registry", "What resuming takes beside remembering."), LAB_TEXT("Registry", "s"),
      ParameterKind::Real, 0, 5, 0.1, 1},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

constexpr Seconds kSpacing{0.5};

struct Resumption {
    double activation;
    double rehearsed;
};

/// The last reference is half a second before the interruption, which begins at 0.
Resumption resume(const HumanInput& in, Seconds interruption, const GoalMemoryConstants& constants) {
    std::vector<Seconds> references;
    for (int i = in.whole("references"); i >= 1; --i) {
        references.push_back(-i * kSpacing);
    }
    Resumption result{goalActivation(references, interruption, constants), 0};
    const Seconds every(in["rehearsal_s"]);
    for (Seconds time = every; time < interruption; time += every) {
        references.push_back(time);
    }
    result.rehearsed = goalActivation(references, interruption, constants);
    return result;
}

HumanResult compute(const HumanInput& in) {
    const GoalMemoryConstants constants{in["d"], Seconds(in["F_s"]), Seconds(in["T0_s"])};
    const auto milliseconds = [](Seconds time) { return Milliseconds(time).count(); };
    CurveBuilder curve("resumption", {{"interruption_s", "s"},
                                      {"activation", ""},
                                      {"retrieval_ms", "ms"},
                                      {"activation_with_rehearsal", ""},
                                      {"retrieval_ms_rehearsed", "ms"}});
    for (const double time : {1.0, 3.0, 5.0, 8.0, 13.0, 30.0, 58.0, 120.0, 300.0}) {
        const Resumption r = resume(in, Seconds(time), constants);
        curve.add({time, r.activation, milliseconds(retrievalTime(r.activation, constants)), r.rehearsed,
                   milliseconds(retrievalTime(r.rehearsed, constants))});
    }
    const Resumption here = resume(in, Seconds(in["interruption_s"]), constants);
    return {{curve.take()},
            {{"activation", "", here.activation},
             {"retrieval_ms", "ms", milliseconds(retrievalTime(here.activation, constants))},
             {"retrieval_ms_rehearsed", "ms", milliseconds(retrievalTime(here.rehearsed, constants))},
             {"resumption_lag_ms", "ms", milliseconds(resumptionLag(here.activation, constants))}}};
}

}  // namespace

HumanModel goalMemoryModel() {
    HumanModel model;
    model.entry = {
        "memory-for-goals",
        LAB_TEXT("Registry", "Memory for goals"),
        "A = \\ln \\sum_{i} (t - t_{i})^{-d}, T = T_{0} + F e^{-A}",
        LAB_TEXT("Registry",
                 "A goal that is not used fades; the longer the interruption, the longer it takes to "
                 "find back, unless it is rehearsed."),
        "Altmann and Trafton 2002, Cogn. Sci. 26, 39",
        kSpecs};
    model.parameters = kParameters;
    model.constants = goalMemoryConstants();
    model.compute = compute;
    return model;
}

}  // namespace lab::human
