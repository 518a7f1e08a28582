#include <algorithm>

#include "core/human/arousal/lc_ne.h"
#include "core/human/arousal/lc_table.h"
#include "core/human/models/human_models.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 2> kParameters = {{
    {{"C", "C", LAB_TEXT("Registry", "Coherence"),
      LAB_TEXT("Registry",
               "How much the cells fire together: 0.95 is focused (phasic), 0.55 distractible (tonic)."),
      "", ParameterKind::Real, 0.4, 1, 0.01, 0.95},
     Evidence::Verified,
     "Gilzenrat et al. 2002, as in the PsyNeuLink script"},
    {{"SD", "\\sigma", LAB_TEXT("Registry", "Noise"),
      LAB_TEXT("Registry", "How noisy the units are in the simulated trials."), "", ParameterKind::Real, 0, 1,
      0.01, 0.35},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

constexpr int kOnset = 500;
constexpr int kSteps = 1000;

Curve traceCurve(const std::vector<LcSample>& trace) {
    CurveBuilder curve("trace", {{"t", "units"},
                                 {"h(v)", ""},
                                 {"u", ""},
                                 {"gain", ""},
                                 {"target", ""},
                                 {"distractor", ""},
                                 {"response", ""}});
    for (std::size_t i = 0; i < trace.size(); i += 5) {
        const LcSample& s = trace[i];
        curve.add({s.time, s.release, s.u, s.gain, s.target, s.distractor, s.response});
    }
    return curve.take();
}

Curve performanceCurve() {
    CurveBuilder curve("performance_table", {{"C", ""}, {"hit", ""}, {"false_alarm", ""}});
    for (const LcPerformance& row : lcPerformanceTable()) {
        curve.add({row.coherence, row.hit, row.falseAlarm});
    }
    return curve.take();
}

HumanResult compute(const HumanInput& in) {
    const double coherence = in["C"];
    LcConstants constants;
    constants.noise = in["SD"];
    const std::vector<LcSample> trace = lcTrace(coherence, kSteps, kOnset, constants);
    const auto peak =
        std::max_element(trace.begin() + kOnset, trace.end(),
                         [](const LcSample& a, const LcSample& b) { return a.release < b.release; });
    const auto gainPeak =
        std::max_element(trace.begin() + kOnset, trace.end(),
                         [](const LcSample& a, const LcSample& b) { return a.gain < b.gain; });
    Random random(in.seed);
    const LcDetection detection = lcDetection(coherence, in.trials, random, constants);
    HumanResult result;
    result.curves = {traceCurve(trace), performanceCurve()};
    result.summaries = {{"baseline_hv", "", trace[kOnset].release},
                        {"peak_hv", "", peak->release},
                        {"time_of_peak", "units", peak->time - kOnset * constants.step},
                        {"gain_before", "", trace[kOnset].gain},
                        {"gain_peak", "", gainPeak->gain},
                        {"hit", "", detection.hit},
                        {"false_alarm", "", detection.falseAlarm},
                        {"dprime", "", detection.dprime},
                        {"criterion", "", detection.criterion},
                        {"mean_RT", "units", detection.meanRt}};
    return result;
}

}  // namespace

HumanModel lcNeModel() {
    HumanModel model;
    model.entry = {
        "lc-ne",
        LAB_TEXT("Registry", "Focused and distractible: adaptive gain"),
        "\\tau_{v} v' = -v^{3} + (1 + a) v^{2} - a v - u + 0.3 f_{T}, \\tau_{u} u' = C v + (1 - C) d - u",
        LAB_TEXT("Registry",
                 "Noradrenaline turns the gain of a decision up: in bursts after targets when one is "
                 "focused, all the time when one is wide awake and distractible."),
        "Gilzenrat et al. 2002, Neural Netw. 15, 647; Usher et al. 1999; Aston-Jones and Cohen 2005",
        kSpecs};
    model.parameters = kParameters;
    model.constants = lcConstants();
    model.simulates = true;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
