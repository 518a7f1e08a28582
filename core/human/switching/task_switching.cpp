#include "core/human/switching/task_switching.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "core/human/decision/bounded_walk.h"

namespace lab::human {

namespace {

constexpr TaskSwitchConstants kDefault{};
constexpr int kCells = 201;                  // as in the fit of the constants
constexpr double kLongestPreparation = 1e5;  // ms

constexpr std::string_view kFitted =
    "fitted to open medians of 144 people (Eisenberg et al. 2019); structure Musslick et al. 2018";
#define LAB_FITTED                                                                                       \
    LAB_TEXT("Registry",                                                                                 \
             "Fitted so that switch costs of 101 and 38 ms at preparation times of 100 and 900 ms come " \
             "about.")

constexpr std::array<Constant, 2> kConstants = {{
    {"auto", "w", LAB_TEXT("Registry", "Automatic route"), "", kDefault.automatic, Evidence::OwnSetting,
     kFitted, LAB_FITTED},
    {"s", "s", LAB_TEXT("Registry", "Noise of the decision"), LAB_TEXT("Registry", "per √ms"), kDefault.noise,
     Evidence::OwnSetting, kFitted, LAB_FITTED},
}};
#undef LAB_FITTED

/// First passages with the sets as they are at the stimulus, moving on from there; congruent and incongruent.
using Decision = std::array<FirstPassage, 2>;

FirstPassage decide(TaskSets sets, double sameResponse, const TaskSwitchConstants& c) {
    BoundedWalk walk(c.bound, c.noise, kCells);
    FirstPassage times;
    const long steps = std::lround(std::clamp(c.window.count(), 1.0, 20000.0));
    for (long t = 0; t < steps; ++t) {
        sets = advanceTaskSets(sets, c.sets);
        const double drift = c.drift * (taskSetOutput(sets.relevant, c.sets) +
                                        taskSetOutput(sets.irrelevant, c.sets) * sameResponse +
                                        c.automatic * (1 + sameResponse));
        const BoundedWalk::Absorbed absorbed = walk.step(drift);
        times.upper.push_back(absorbed.upper);
        times.lower.push_back(absorbed.lower);
    }
    return times;
}

Decision decideBoth(const TaskSets& sets, const TaskSwitchConstants& constants) {
    return {decide(sets, 1, constants), decide(sets, -1, constants)};
}

void addScaled(std::vector<double>& sum, const std::vector<double>& part, double factor) {
    sum.resize(std::max(sum.size(), part.size()), 0.0);
    for (std::size_t i = 0; i < part.size(); ++i) {
        sum[i] += factor * part[i];
    }
}

Decision mix(const Decision& one, const Decision& other, double shareOfOne) {
    Decision mixed;
    for (std::size_t i = 0; i < mixed.size(); ++i) {
        addScaled(mixed[i].upper, one[i].upper, shareOfOne);
        addScaled(mixed[i].upper, other[i].upper, 1 - shareOfOne);
        addScaled(mixed[i].lower, one[i].lower, shareOfOne);
        addScaled(mixed[i].lower, other[i].lower, 1 - shareOfOne);
    }
    return mixed;
}

double total(const std::vector<double>& masses) {
    return std::accumulate(masses.begin(), masses.end(), 0.0);
}

/// Mean correct RT with the non-decision time; 0 if nothing is correct.
Milliseconds meanOf(const std::vector<double>& correct, const TaskSwitchConstants& c) {
    double sum = 0;
    for (std::size_t i = 0; i < correct.size(); ++i) {
        sum += static_cast<double>(i + 1) * correct[i];
    }
    const double all = total(correct);
    return all > 0 ? c.nonDecision + Milliseconds(sum / all) : Milliseconds(0);
}

/// Of the responses that are given in the window.
double errorShare(const FirstPassage& times) {
    const double wrong = total(times.lower);
    const double all = wrong + total(times.upper);
    return all > 0 ? wrong / all : 0;
}

Milliseconds decisionQuantile(const std::vector<double>& correct, double share) {
    const double wanted = std::clamp(share, 0.0, 1.0) * total(correct);
    double below = 0;
    for (std::size_t i = 0; i < correct.size(); ++i) {
        if (correct[i] > 0 && below + correct[i] >= wanted) {
            return Milliseconds(static_cast<double>(i) + (wanted - below) / correct[i]);
        }
        below += correct[i];
    }
    return Milliseconds(0);
}

TaskTrials trialsOf(const Decision& decision, const TaskSwitchConstants& c) {
    TaskTrials trials;
    trials.correct = {decision[0].upper, decision[1].upper};
    const Milliseconds congruent = meanOf(decision[0].upper, c);
    const Milliseconds incongruent = meanOf(decision[1].upper, c);
    trials.meanRt = (congruent + incongruent) / 2;
    trials.congruency = incongruent - congruent;
    trials.errors = (errorShare(decision[0]) + errorShare(decision[1])) / 2;
    trials.errorCongruency = errorShare(decision[1]) - errorShare(decision[0]);
    return trials;
}

}  // namespace

TaskTrials repeatTrials(const TaskSwitchConstants& constants) {
    return trialsOf(decideBoth(settledTaskSets(constants.sets), constants), constants);
}

std::vector<TaskTrials> switchTrials(std::span<const Milliseconds> cueTargetIntervals,
                                     const TaskSwitchConstants& constants) {
    const TaskSets settled = settledTaskSets(constants.sets);
    const TaskSets before{settled.irrelevant, settled.relevant};
    const double engages = std::clamp(constants.engages, 0.0, 1.0);
    const Decision unprepared = decideBoth(before, constants);
    std::vector<TaskTrials> all;
    for (const Milliseconds interval : cueTargetIntervals) {
        TaskSets prepared = before;
        const long steps = std::lround(std::clamp(interval.count(), 0.0, kLongestPreparation));
        for (long t = 0; t < steps; ++t) {
            prepared = advanceTaskSets(prepared, constants.sets);
        }
        const Decision engaged = steps == 0 ? unprepared : decideBoth(prepared, constants);
        all.push_back(trialsOf(mix(engaged, unprepared, engages), constants));
    }
    return all;
}

TaskTrials switchTrials(Milliseconds cueTargetInterval, const TaskSwitchConstants& constants) {
    return switchTrials(std::span(&cueTargetInterval, 1), constants).front();
}

Milliseconds correctQuantile(const TaskTrials& trials, double share, const TaskSwitchConstants& constants) {
    return constants.nonDecision +
           (decisionQuantile(trials.correct[0], share) + decisionQuantile(trials.correct[1], share)) / 2;
}

std::span<const Constant> taskSwitchConstants() {
    return kConstants;
}

}  // namespace lab::human
