#include "core/human/switching/memory_for_goals.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "core/base/registry.h"

namespace lab::human {

namespace {

constexpr GoalMemoryConstants kDefault{};
constexpr Seconds kYoungest{1e-3};
constexpr Seconds kLongest{3600};

constexpr std::array<Constant, 3> kConstants = {{
    {"d", "d", LAB_TEXT("Registry", "Decay of memory"), "", kDefault.decay, Evidence::Verified,
     "ACT-R default; Altmann and Trafton 2002", ""},
    {"F_s", "F", LAB_TEXT("Registry", "Latency factor"), LAB_TEXT("Registry", "s"), kDefault.latency.count(),
     Evidence::OwnSetting, "", LAB_TEXT("Registry", "ACT-R's usual order of magnitude.")},
    {"T0_s", "T_{0}", LAB_TEXT("Registry", "Time to turn back"), LAB_TEXT("Registry", "s"),
     kDefault.reorientation.count(), Evidence::OwnSetting, "",
     LAB_TEXT("Registry",
              "Looking back and finding the place takes about a second before anything is remembered.")},
}};

}  // namespace

double goalActivation(std::span<const Seconds> references, Seconds now,
                      const GoalMemoryConstants& constants) {
    double sum = 0;
    for (const Seconds reference : references) {
        sum += std::pow(std::max(now - reference, kYoungest).count(), -constants.decay);
    }
    return sum > 0 ? std::log(sum) : -std::numeric_limits<double>::infinity();
}

Seconds retrievalTime(double activation, const GoalMemoryConstants& constants, double priming) {
    return std::min(constants.latency * std::exp(-(activation + priming)), kLongest);
}

Seconds resumptionLag(double activation, const GoalMemoryConstants& constants, double priming) {
    return constants.reorientation + retrievalTime(activation, constants, priming);
}

Milliseconds responseAfterResuming(int k, Milliseconds settled, Milliseconds extra) {
    return settled + extra * std::exp(-std::max(k - 1, 0) / 3.0);
}

std::span<const Constant> goalMemoryConstants() {
    return kConstants;
}

}  // namespace lab::human
