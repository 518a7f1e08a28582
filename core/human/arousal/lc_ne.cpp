#include "core/human/arousal/lc_ne.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/human/normal_law.h"

namespace lab::human {

namespace {

constexpr LcConstants kDefault{};
constexpr double kDetectionU = 0.15;  // between its resting values at low and high coherence
constexpr std::string_view kScript = "Gilzenrat et al. 2002, as in the PsyNeuLink script";

constexpr std::array<Constant, 10> kConstants = {{
    {"dt", "\\Delta t", LAB_TEXT("Registry", "Euler step"), "", kDefault.step, Evidence::Verified, kScript,
     ""},
    {"tau_v", "\\tau_{v}", LAB_TEXT("Registry", "Time constant of the fast variable"), "", kDefault.tauV,
     Evidence::Verified, kScript, ""},
    {"tau_u", "\\tau_{u}", LAB_TEXT("Registry", "Time constant of the slow variable"), "", kDefault.tauU,
     Evidence::Verified, kScript, ""},
    {"a", "a", LAB_TEXT("Registry", "Shape of the cubic"), "", kDefault.a, Evidence::Verified, kScript, ""},
    {"d", "d", LAB_TEXT("Registry", "Release at rest"), "", kDefault.d, Evidence::Verified, kScript, ""},
    {"G", "G", LAB_TEXT("Registry", "Gain without release"), "", kDefault.baseGain, Evidence::Verified,
     kScript, ""},
    {"k", "k", LAB_TEXT("Registry", "Gain per unit of release"), "", kDefault.gainPerU, Evidence::Verified,
     kScript, ""},
    {"lcw", "", LAB_TEXT("Registry", "From the target's unit to the locus coeruleus"), "",
     kDefault.targetToLc, Evidence::Verified, kScript, ""},
    {"resp_w", "", LAB_TEXT("Registry", "From the target's unit to the response"), "",
     kDefault.targetToResponse, Evidence::Verified, kScript, ""},
    {"threshold", "", LAB_TEXT("Registry", "Activity that counts as a response"), "", kDefault.threshold,
     Evidence::OwnSetting, "",
     LAB_TEXT("Registry", "High enough that noise alone rarely responds, low enough that targets do.")},
}};

double logistic(double gain, double x, double bias) {
    return 1 / (1 + std::exp(bias - gain * x));
}

LcSample sampleOf(const LcState& state, double time, double coherence, const LcConstants& c) {
    const double gain = lcGain(state, c);
    return {time,
            lcRelease(state, coherence, c),
            state.u,
            gain,
            logistic(gain, state.targetInput, 0),
            logistic(gain, state.distractorInput, 0),
            logistic(gain, state.responseInput, c.responseBias)};
}

/// Steps until the response after the stimulus, or 0 if there is none in time.
int stepsToResponse(const LcInput& input, double coherence, Random& random, const LcConstants& c) {
    LcState state;
    state.u = kDetectionU;
    for (int i = 0; i < c.stepsBefore; ++i) {
        advanceLc(state, {}, coherence, &random, c);
    }
    for (int i = 1; i <= c.stepsAfter; ++i) {
        advanceLc(state, input, coherence, &random, c);
        if (state.response > c.threshold) {
            return i;
        }
    }
    return 0;
}

/// A rate kept half a trial away from never and always, so that its z is finite.
double zOfRate(double rate, int trials) {
    const double edge = 0.5 / trials;
    return normalQuantile(std::clamp(rate, edge, 1 - edge));
}

}  // namespace

double lcRelease(const LcState& state, double coherence, const LcConstants& constants) {
    return coherence * state.v + (1 - coherence) * constants.d;
}

double lcGain(const LcState& state, const LcConstants& constants) {
    return constants.baseGain + constants.gainPerU * state.u;
}

LcState lcStart(double coherence, const LcConstants& constants) {
    // Phasic 0.07 and 0.14, tonic 0.2 and 0.2 at coherences 0.95 and 0.55, and between them along a line.
    const double t = (0.95 - coherence) / 0.4;
    LcState state;
    const double release = 0.07 + 0.13 * t;
    state.v = coherence > 0 ? (release - (1 - coherence) * constants.d) / coherence : 0;
    state.u = 0.14 + 0.06 * t;
    return state;
}

void advanceLc(LcState& state, const LcInput& input, double coherence, Random* random, const LcConstants& c) {
    const double gain = lcGain(state, c);
    state.target = logistic(gain, state.targetInput, 0);
    state.distractor = logistic(gain, state.distractorInput, 0);
    state.response = logistic(gain, state.responseInput, c.responseBias);
    const auto noise = [&] {
        return random != nullptr ? c.noise * std::sqrt(c.step) * random->normal() : 0.0;
    };
    const auto decide = [&](double& x, double own, double other, double ownInput, double otherInput) {
        x += c.step * (-x + own - other + ownInput + c.crossTalk * otherInput) + noise();
    };
    decide(state.targetInput, state.target, state.distractor, input.target, input.distractor);
    decide(state.distractorInput, state.distractor, state.target, input.distractor, input.target);
    state.responseInput += c.step * (-state.responseInput + c.responseSelf * state.response +
                                     c.targetToResponse * state.target) +
                           noise();
    const double v = state.v;
    const double release = lcRelease(state, coherence, c);
    state.v +=
        c.step / c.tauV * (-v * v * v + (1 + c.a) * v * v - c.a * v - state.u + c.targetToLc * state.target);
    state.u += c.step / c.tauU * (release - state.u);
}

std::vector<LcSample> lcTrace(double coherence, int steps, int onset, const LcConstants& constants) {
    LcState state = lcStart(coherence, constants);
    std::vector<LcSample> samples = {sampleOf(state, 0, coherence, constants)};
    for (int i = 0; i < steps; ++i) {
        advanceLc(state, {i >= onset ? 1.0 : 0.0, 0.0}, coherence, nullptr, constants);
        samples.push_back(sampleOf(state, (i + 1) * constants.step, coherence, constants));
    }
    return samples;
}

LcDetection lcDetection(double coherence, int trials, Random& random, const LcConstants& constants) {
    LcDetection result;
    const int n = std::max(trials, 1);
    double hits = 0;
    double falseAlarms = 0;
    double time = 0;
    for (int trial = 0; trial < n; ++trial) {
        if (const int steps = stepsToResponse({1, 0}, coherence, random, constants); steps > 0) {
            hits += 1;
            time += steps * constants.step;
        }
        falseAlarms += stepsToResponse({0, 1}, coherence, random, constants) > 0 ? 1 : 0;
    }
    result.hit = hits / n;
    result.falseAlarm = falseAlarms / n;
    const double zHit = zOfRate(result.hit, n);
    const double zFalseAlarm = zOfRate(result.falseAlarm, n);
    result.dprime = zHit - zFalseAlarm;
    result.criterion = -(zHit + zFalseAlarm) / 2;
    result.meanRt = hits > 0 ? time / hits : 0;
    return result;
}

std::span<const Constant> lcConstants() {
    return kConstants;
}

}  // namespace lab::human
