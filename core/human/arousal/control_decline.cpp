#include "core/human/arousal/control_decline.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/human/normal_law.h"

namespace lab::human {

namespace {

constexpr ControlConstants kControl{};
constexpr ThoughtConstants kThought{};

constexpr std::array<Constant, 3> kControlConstants = {{
    {"E_inf", "E_{\\infty}", LAB_TEXT("Registry", "Control that is left in the end"), "", kControl.floor,
     Evidence::OwnSetting, "Thomson, Besner and Smilek 2015 (in words)",
     LAB_TEXT("Registry", "Control falls on a long task, but never to nothing.")},
    {"tau_dep", "\\tau_{dep}", LAB_TEXT("Registry", "Time constant on task"), LAB_TEXT("Registry", "min"),
     kControl.depletion.count(), Evidence::OwnSetting, "",
     LAB_TEXT("Registry", "Most of the decline in watch-keeping happens in the first half hour.")},
    {"tau_rec", "\\tau_{rec}", LAB_TEXT("Registry", "Time constant in a break"), LAB_TEXT("Registry", "min"),
     kControl.recovery.count(), Evidence::OwnSetting, "",
     LAB_TEXT("Registry", "A break of five minutes gives back most of what was lost.")},
}};

constexpr std::array<Constant, 4> kThoughtConstants = {{
    {"rate", "\\lambda", LAB_TEXT("Registry", "Rate of thoughts"), LAB_TEXT("Registry", "per second"),
     kThought.rate, Evidence::OwnSetting, "McVay and Kane 2010 (in words)",
     LAB_TEXT("Registry", "One thought in 25 seconds, most of them without consequence.")},
    {"med", "", LAB_TEXT("Registry", "Median strength of a thought"), "", kThought.medianStrength,
     Evidence::OwnSetting, "Wammes et al. 2016",
     LAB_TEXT("Registry", "With full control 14 % of the time is off task, as in live lectures.")},
    {"sd", "", LAB_TEXT("Registry", "Spread of the logarithm of strength"), "", kThought.logSd,
     Evidence::OwnSetting, "",
     LAB_TEXT("Registry",
              "With little control about 40 % of the time is off task, as in many laboratory tasks.")},
    {"tau_mw", "\\tau", LAB_TEXT("Registry", "Fading of a thought"), LAB_TEXT("Registry", "s"),
     kThought.decay.count(), Evidence::OwnSetting, "",
     LAB_TEXT("Registry", "Episodes then last about half a minute.")},
}};

}  // namespace

double controlOnTask(double start, Minutes time, const ControlConstants& constants) {
    return constants.floor +
           (start - constants.floor) * std::exp(-(std::max(time, Minutes(0)) / constants.depletion));
}

double controlInBreak(double start, Minutes time, const ControlConstants& constants) {
    return 1 - (1 - start) * std::exp(-(std::max(time, Minutes(0)) / constants.recovery));
}

MindWandering mindWandering(double control, const ThoughtConstants& c) {
    const double level = control > 0.01 ? control : 0.01;
    const double mean = std::log(c.medianStrength);
    const double z = (std::log(c.threshold * level) - mean) / c.logSd;
    MindWandering result;
    result.captureProbability = normalCdf(-z);
    if (result.captureProbability > 0) {
        // ln strength above the threshold is a normal cut off at z.
        const double logStrength = mean + c.logSd * normalDensity(z) / result.captureProbability;
        result.meanDwell = c.decay * std::max(std::log(c.competition / level) + logStrength, 0.0);
    }
    const double load = c.rate * result.captureProbability * result.meanDwell.count();
    result.fraction = load / (1 + load);
    return result;
}

std::span<const Constant> controlConstants() {
    return kControlConstants;
}

std::span<const Constant> thoughtConstants() {
    return kThoughtConstants;
}

}  // namespace lab::human
