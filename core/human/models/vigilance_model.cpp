#include "core/human/arousal/vigilance.h"
#include "core/human/models/human_models.h"

namespace lab::human {

namespace {

constexpr VigilanceConstants kDefault{};
constexpr std::string_view kClock = "tuned to the clock test, Mackworth 1948 from memory";

constexpr std::array<HumanParameter, 7> kParameters = {{
    {{"dprime", "d'", LAB_TEXT("Registry", "Sensitivity"),
      LAB_TEXT("Registry", "How far the signal stands out from the noise."), "", ParameterKind::Real, 0, 6,
      0.1, kDefault.sensitivity},
     Evidence::OwnSetting,
     kClock},
    {{"c0", "c_{0}", LAB_TEXT("Registry", "Criterion at the start"),
      LAB_TEXT("Registry", "How sure one has to be to report a signal."), "", ParameterKind::Real, -3, 5, 0.1,
      kDefault.criterion},
     Evidence::OwnSetting,
     kClock},
    {{"dc", "\\Delta c", LAB_TEXT("Registry", "Rise of the criterion"),
      LAB_TEXT("Registry", "How much more cautious one becomes on watch."), "", ParameterKind::Real, -2, 4,
      0.1, kDefault.criterionRise},
     Evidence::OwnSetting,
     kClock},
    {{"lapse0", "\\lambda_{0}", LAB_TEXT("Registry", "Lapses at the start"),
      LAB_TEXT("Registry", "The share of moments at which nobody is watching."), "", ParameterKind::Real, 0,
      0.5, 0.01, kDefault.lapse},
     Evidence::OwnSetting,
     kClock},
    {{"dlapse", "\\Delta \\lambda", LAB_TEXT("Registry", "Rise of lapses"),
      LAB_TEXT("Registry", "How much that share grows on watch."), "", ParameterKind::Real, 0, 0.5, 0.01,
      kDefault.lapseRise},
     Evidence::OwnSetting,
     kClock},
    {{"tau_min", "\\tau", LAB_TEXT("Registry", "Time constant on watch"),
      LAB_TEXT("Registry", "How soon the decline is over."), LAB_TEXT("Registry", "min"), ParameterKind::Real,
      1, 120, 1, kDefault.tau.count()},
     Evidence::OwnSetting,
     kClock},
    {{"ddprime", "\\Delta d'", LAB_TEXT("Registry", "Loss of sensitivity"),
      LAB_TEXT("Registry", "0 by default; for fast events that have to be held in memory."), "",
      ParameterKind::Real, 0, 3, 0.1, 0},
     Evidence::Verified,
     "Parasuraman 1979; See et al. 1995"},
}};
constexpr auto kSpecs = specsOf(kParameters);

HumanResult compute(const HumanInput& in) {
    const VigilanceConstants constants{
        in["dprime"], in["c0"], in["dc"], in["lapse0"], in["dlapse"], Minutes(in["tau_min"]), in["ddprime"]};
    CurveBuilder minutes("by_minute", {{"minute", "min"}, {"hit_rate", ""}, {"false_alarm_rate", ""}});
    for (const double minute : gridOf(0, 120, 1)) {
        const DetectionRates rates = detectionRates(Minutes(minute), constants);
        minutes.add({minute, rates.hit, rates.falseAlarm});
    }
    CurveBuilder halves("by_half_hour", {{"half_hour", ""}, {"hit_rate", ""}, {"false_alarm_rate", ""}});
    HumanResult result;
    for (int half = 1; half <= 4; ++half) {
        const DetectionRates rates =
            meanDetectionRates(Minutes(30.0 * (half - 1)), Minutes(30.0 * half), constants);
        halves.add({static_cast<double>(half), rates.hit, rates.falseAlarm});
        result.summaries.push_back({"half_hour_hits_" + std::to_string(half), "", rates.hit});
        result.summaries.push_back({"half_hour_false_alarms_" + std::to_string(half), "", rates.falseAlarm});
    }
    result.curves = {minutes.take(), halves.take()};
    return result;
}

}  // namespace

HumanModel vigilanceModel() {
    HumanModel model;
    model.entry = {
        "vigilance",
        LAB_TEXT("Registry", "Watching for rare events"),
        "hit = (1 - \\lambda_{t}) \\Phi(d' - c_{t}), c_{t} = c_{0} + \\Delta c (1 - e^{-t / \\tau})",
        LAB_TEXT("Registry",
                 "On watch the criterion rises and moments without attention grow; that alone lowers "
                 "hits and false alarms, with no loss of sensitivity."),
        "Mackworth 1948; See et al. 1995; signal detection with lapses",
        kSpecs};
    model.parameters = kParameters;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
