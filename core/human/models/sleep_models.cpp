#include <algorithm>

#include "core/human/models/human_models.h"
#include "core/human/sleep/mccauley.h"
#include "core/human/sleep/three_process.h"
#include "core/human/sleep/unified_performance.h"

namespace lab::human {

namespace {

#define LAB_WAKE                                                                                   \
    "wake", "", LAB_TEXT("Registry", "Time of getting up"), LAB_TEXT("Registry", "On the clock."), \
        LAB_TEXT("Registry", "h"), ParameterKind::Real, 0, 23.75, 0.25
#define LAB_AWAKE                                                                           \
    "awake", "t", LAB_TEXT("Registry", "Hours awake"),                                      \
        LAB_TEXT("Registry", "Since getting up the last time."), LAB_TEXT("Registry", "h"), \
        ParameterKind::Real, 0, 88, 1, 16
#define LAB_NIGHTS                                                                                         \
    "nights", "", LAB_TEXT("Registry", "Nights"),                                                          \
        LAB_TEXT("Registry", "How many nights of that length came last."), LAB_TEXT("Registry", "nights"), \
        ParameterKind::Whole, 0, 14, 1, 0
#define LAB_IN_BED                                                                                       \
    "in_bed", "", LAB_TEXT("Registry", "Time in bed"), LAB_TEXT("Registry", "In each of those nights."), \
        LAB_TEXT("Registry", "h"), ParameterKind::Real, 0, 12, 0.5, 8

constexpr std::array<HumanParameter, 3> kThreeProcessParameters = {{
    {{LAB_WAKE, 7}, Evidence::OwnSetting, ""},
    {{LAB_AWAKE}, Evidence::OwnSetting, ""},
    {{"S_w", "S_{w}", LAB_TEXT("Registry", "S on waking"),
      LAB_TEXT("Registry", "How rested: about 14 after eight hours of sleep."), "", ParameterKind::Real, 2.4,
      14.3, 0.1, 14},
     Evidence::Verified,
     "typical value, Ingre et al. 2014"},
}};
constexpr std::array<HumanParameter, 4> kUnifiedParameters = {{{{LAB_WAKE, 7}, Evidence::OwnSetting, ""},
                                                               {{LAB_AWAKE}, Evidence::OwnSetting, ""},
                                                               {{LAB_NIGHTS}, Evidence::OwnSetting, ""},
                                                               {{LAB_IN_BED}, Evidence::OwnSetting, ""}}};
constexpr std::array<HumanParameter, 4> kMcCauleyParameters = {{{{LAB_WAKE, 7.5}, Evidence::OwnSetting, ""},
                                                                {{LAB_AWAKE}, Evidence::OwnSetting, ""},
                                                                {{LAB_NIGHTS}, Evidence::OwnSetting, ""},
                                                                {{LAB_IN_BED}, Evidence::OwnSetting, ""}}};
#undef LAB_WAKE
#undef LAB_AWAKE
#undef LAB_NIGHTS
#undef LAB_IN_BED
constexpr auto kThreeProcessSpecs = specsOf(kThreeProcessParameters);
constexpr auto kUnifiedSpecs = specsOf(kUnifiedParameters);
constexpr auto kMcCauleySpecs = specsOf(kMcCauleyParameters);

HumanResult computeThreeProcess(const HumanInput& in) {
    CurveBuilder curve("tpm", {{"clock", "h"},
                               {"hours_awake", "h"},
                               {"S", ""},
                               {"C", ""},
                               {"U", ""},
                               {"W", ""},
                               {"alertness_SCUW", ""},
                               {"KSS", "KSS"}});
    const auto at = [&](double awake) {
        return threeProcess(in["S_w"], Hours(awake), Hours(in["wake"] + awake));
    };
    for (const double awake : gridOf(0, 36, 1)) {
        const ThreeProcess p = at(awake);
        curve.add({in["wake"] + awake, awake, p.homeostatic, p.circadian, p.ultradian, p.inertia,
                   p.alertness(), p.sleepiness()});
    }
    const ThreeProcess here = at(in["awake"]);
    return {{curve.take()}, {{"KSS", "KSS", here.sleepiness()}, {"alertness_SCUW", "", here.alertness()}}};
}

/// Rested at `wake` on day 0, then the nights; the last one ends on the day of which the hours awake count.
using LapsesAt = double (*)(std::span<const SleepPeriod> schedule, Hours now, Hours restedWake);

HumanResult computeLapses(const HumanInput& in, LapsesAt lapsesAt) {
    constexpr double kFirst = 9;  // of the hours of the day over which a day's mean is taken
    constexpr double kLast = 21;
    const Hours wake(in["wake"]);
    const int nights = in.whole("nights");
    const SleepSchedule schedule = regularNights(nights, Hours(in["in_bed"]), wake);
    CurveBuilder hours("by_hours_awake", {{"hours_awake", "h"}, {"clock", "h"}, {"lapses", "lapses/10 min"}});
    const Hours last = wake + Hours(24.0 * nights);
    for (const double awake : gridOf(0, 62, 1)) {
        const Hours now = last + Hours(awake);
        hours.add({awake, now.count(), lapsesAt(schedule, now, wake)});
    }
    CurveBuilder days("daily_mean", {{"day", ""}, {"lapses", "lapses/10 min"}});
    for (int day = 0; day <= nights; ++day) {
        double sum = 0;
        for (const double hour : gridOf(kFirst, kLast, 1)) {
            const Hours now = std::max(Hours(24.0 * day + hour), wake);
            sum += lapsesAt(schedule, now, wake);
        }
        days.add({static_cast<double>(day), sum / (kLast - kFirst + 1)});
    }
    return {{hours.take(), days.take()},
            {{"lapses", "lapses/10 min", lapsesAt(schedule, last + Hours(in["awake"]), wake)}}};
}

HumanResult computeUnified(const HumanInput& in) {
    return computeLapses(in, [](std::span<const SleepPeriod> schedule, Hours now, Hours wake) {
        return unifiedLapses(schedule, now, wake);
    });
}

HumanResult computeMcCauley(const HumanInput& in) {
    return computeLapses(in, mcCauleyLapses);
}

}  // namespace

HumanModel threeProcessModel() {
    HumanModel model;
    model.entry = {
        "sleep-tpm",
        LAB_TEXT("Registry", "Three-process model of alertness"),
        "KSS = 10.6 - 0.6 (S + C + U + W)",
        LAB_TEXT("Registry",
                 "Sleepiness from time awake, the body clock, a 12-hour wave and the inertia after "
                 "waking."),
        "Ingre et al. 2014, PLoS ONE 9:e108679",
        kThreeProcessSpecs};
    model.parameters = kThreeProcessParameters;
    model.constants = threeProcessConstants();
    model.compute = computeThreeProcess;
    return model;
}

HumanModel unifiedModel() {
    HumanModel model;
    model.entry = {
        "sleep-ump",
        LAB_TEXT("Registry", "Unified model of performance"),
        "lapses = S(t) + \\kappa C(h)",
        LAB_TEXT("Registry",
                 "Lapses of a vigilance test from time awake, the body clock and the debt of many short "
                 "nights."),
        "Rajdev et al. 2013, J. Theor. Biol. 331, 66; Ramakrishnan et al. 2016, Sleep 39, 249",
        kUnifiedSpecs};
    model.parameters = kUnifiedParameters;
    model.constants = unifiedConstants();
    model.compute = computeUnified;
    return model;
}

HumanModel mcCauleyModel() {
    HumanModel model;
    model.entry = {
        "sleep-mccauley",
        LAB_TEXT("Registry", "McCauley's model of sleep loss"),
        "p' = \\alpha (p + \\beta u) + \\xi \\kappa (c + \\mu)",
        LAB_TEXT("Registry",
                 "Lapses as a state that follows sleep, the body clock and a slow memory of lost sleep; "
                 "it drives the scene."),
        "McCauley et al. 2013, Sleep 36, 1987",
        kMcCauleySpecs};
    model.parameters = kMcCauleyParameters;
    model.constants = mcCauleyConstants();
    model.compute = computeMcCauley;
    return model;
}

}  // namespace lab::human
