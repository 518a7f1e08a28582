#include "core/human/sleep/microlapse.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/registry.h"

namespace lab::human {

namespace {

constexpr MicrolapseConstants kDefault{};
constexpr double kGapAndFeedbackSeconds = 7;
constexpr double kTestSeconds = 600;
constexpr double kMostLapses = 60;

constexpr std::string_view kStarts = "start values from an AFRL script citing Walsh et al. 2017";
#define LAB_CALIBRATED                                                                                    \
    LAB_TEXT("Registry",                                                                                  \
             "Calibrated so that a rested person has about one lapse in ten minutes and a night without " \
             "sleep about twelve.")

constexpr std::array<Constant, 10> kConstants = {{
    {"IU", "U", LAB_TEXT("Registry", "Initial utility"), "", kDefault.utility, Evidence::OwnSetting, kStarts,
     LAB_CALIBRATED},
    {"UT0", "UT_{0}", LAB_TEXT("Registry", "Utility threshold"), "", kDefault.threshold, Evidence::OwnSetting,
     kStarts, LAB_CALIBRATED},
    {"FPbm", "FP_{bm}", LAB_TEXT("Registry", "Fall of utility with each lapse of B"), "",
     kDefault.utilityPerLapse, Evidence::OwnSetting, kStarts, LAB_CALIBRATED},
    {"UTbm", "UT_{bm}", LAB_TEXT("Registry", "Fall of the threshold with each lapse of B"), "",
     kDefault.thresholdPerLapse, Evidence::OwnSetting, kStarts, LAB_CALIBRATED},
    {"FPdec", "FP_{dec}", LAB_TEXT("Registry", "Utility kept after a microlapse"), "", kDefault.decrement,
     Evidence::OwnSetting, kStarts, LAB_CALIBRATED},
    {"egs", "s", LAB_TEXT("Registry", "Noise of utility"), "", kDefault.noise, Evidence::OwnSetting, kStarts,
     LAB_CALIBRATED},
    {"FPmc", "FP_{mc}", LAB_TEXT("Registry", "Exponent of minutes on task, utility"), "",
     kDefault.utilityOnTask, Evidence::OwnSetting, kStarts, LAB_CALIBRATED},
    {"UTmc", "UT_{mc}", LAB_TEXT("Registry", "Exponent of minutes on task, threshold"), "",
     kDefault.thresholdOnTask, Evidence::OwnSetting, kStarts, LAB_CALIBRATED},
    {"dat", "", LAB_TEXT("Registry", "One try of a production"), LAB_TEXT("Registry", "ms"),
     kDefault.cycle.count(), Evidence::Verified, kStarts, ""},
    {"fixed", "", LAB_TEXT("Registry", "Encoding and motor time"), LAB_TEXT("Registry", "ms"),
     kDefault.fixed.count(), Evidence::OwnSetting, "",
     LAB_TEXT("Registry", "80 ms to encode and 60 ms to press: the fastest response is 220 ms.")},
}};
#undef LAB_CALIBRATED

/// How many cycles end before `longest`.
std::size_t cyclesBefore(Milliseconds longest, const MicrolapseConstants& c) {
    const double cycles = (longest - c.fixed - 2 * c.cycle) / c.cycle;
    return cycles > 0 ? static_cast<std::size_t>(std::ceil(cycles - 1e-9)) : 0;
}

/// The time below which a share of the responses lies, between the middles of the steps.
Milliseconds quantile(const VigilanceTestRt& distribution, double share) {
    double below = 0;
    double previous = 0;
    for (std::size_t i = 0; i < distribution.rt.size(); ++i) {
        const double middle = below + distribution.mass[i] / 2;
        if (middle >= share) {
            if (i == 0) {
                return distribution.rt[0];
            }
            const double part = (share - previous) / (middle - previous);
            return distribution.rt[i - 1] + part * (distribution.rt[i] - distribution.rt[i - 1]);
        }
        previous = middle;
        below += distribution.mass[i];
    }
    return distribution.rt.empty() ? Milliseconds(0) : distribution.rt.back();
}

}  // namespace

std::vector<double> microlapsePmf(const Fatigue& fatigue, const MicrolapseConstants& c) {
    const double b = std::clamp(std::isfinite(fatigue.lapses) ? fatigue.lapses : 0.0, 0.0, kMostLapses);
    const double minutes = fatigue.onTask.count() > 0 ? fatigue.onTask.count() : 0;
    double utility =
        c.utility * std::max(0.0, 1 - c.utilityPerLapse * b) * std::pow(1 + minutes, c.utilityOnTask);
    const double threshold =
        c.threshold * (1 - c.thresholdPerLapse * b) * std::pow(1 + minutes, c.thresholdOnTask);
    std::vector<double> pmf(cyclesBefore(c.longest, c));
    double waiting = 1;
    for (double& mass : pmf) {
        const double fires = 1 / (1 + std::exp(-(utility - threshold) / c.noise));
        mass = waiting * fires;
        waiting *= 1 - fires;
        utility *= c.decrement;
    }
    return pmf;
}

VigilanceTestRt vigilanceTestRt(const Fatigue& fatigue, const MicrolapseConstants& constants) {
    const std::vector<double> one = microlapsePmf(fatigue, constants);
    VigilanceTestRt result;
    result.mass.assign(one.size(), 0.0);
    double responded = 0;
    for (std::size_t k = 0; k < one.size(); ++k) {
        for (std::size_t j = 0; j + k < one.size(); ++j) {
            result.mass[k + j] += one[k] * one[j];
        }
    }
    for (std::size_t k = 0; k < one.size(); ++k) {
        result.rt.push_back(static_cast<double>(k + 2) * constants.cycle + constants.fixed);
        responded += result.mass[k];
    }
    result.sleepAttack = std::max(0.0, 1 - responded);
    return result;
}

VigilanceTestSummary summarise(const VigilanceTestRt& distribution, const MicrolapseConstants& constants) {
    VigilanceTestSummary summary;
    summary.median = quantile(distribution, 0.5);
    summary.fastestDecile = quantile(distribution, 0.1);
    summary.mean = distribution.sleepAttack * constants.longest;
    summary.inverseRt = distribution.sleepAttack / Seconds(constants.longest).count();
    summary.lapseShare = distribution.sleepAttack;
    for (std::size_t i = 0; i < distribution.rt.size(); ++i) {
        summary.mean += distribution.mass[i] * distribution.rt[i];
        summary.inverseRt += distribution.mass[i] / Seconds(distribution.rt[i]).count();
        summary.lapseShare += distribution.rt[i] >= constants.lapse ? distribution.mass[i] : 0;
    }
    summary.stimuli = kTestSeconds / (kGapAndFeedbackSeconds + Seconds(summary.mean).count());
    summary.lapses = summary.stimuli * summary.lapseShare;
    summary.sleepAttacks = summary.stimuli * distribution.sleepAttack;
    return summary;
}

VigilanceTestSummary vigilanceTest(const Fatigue& fatigue, const MicrolapseConstants& constants) {
    return summarise(vigilanceTestRt(fatigue, constants), constants);
}

VigilanceTestSummary vigilanceTest(double lapses, Minutes from, Minutes to,
                                   const MicrolapseConstants& constants) {
    VigilanceTestRt mixed;
    int minutes = 0;
    for (Minutes middle = from + Minutes(0.5); middle < to; middle += Minutes(1)) {
        const VigilanceTestRt one = vigilanceTestRt({lapses, middle}, constants);
        mixed.rt = one.rt;
        mixed.mass.resize(one.mass.size());
        for (std::size_t i = 0; i < one.mass.size(); ++i) {
            mixed.mass[i] += one.mass[i];
        }
        mixed.sleepAttack += one.sleepAttack;
        ++minutes;
    }
    if (minutes == 0) {
        return vigilanceTest({lapses, from}, constants);
    }
    for (double& mass : mixed.mass) {
        mass /= minutes;
    }
    mixed.sleepAttack /= minutes;
    return summarise(mixed, constants);
}

std::span<const Constant> microlapseConstants() {
    return kConstants;
}

}  // namespace lab::human
