#pragma once

#include <span>
#include <vector>

#include "core/base/random.h"
#include "core/human/evidence.h"

namespace lab::human {

/// Adaptive gain: a locus coeruleus (v, u) sets the gain of a decision between a target and a distractor, and
/// is excited by the target's unit. All without a unit; time in units of the model.
struct LcConstants {
    double step = 0.02;  ///< dt
    double tauV = 0.05;
    double tauU = 5;
    double a = 0.5;              ///< shape of the cubic
    double d = 0.5;              ///< what h mixes v with
    double baseGain = 0.5;       ///< G
    double gainPerU = 3;         ///< k
    double targetToLc = 0.3;     ///< from the target's unit to the LC
    double crossTalk = 1.0 / 3;  ///< of an input to the other unit
    double targetToResponse = 1.84;
    double responseSelf = 2;
    double responseBias = 2;  ///< of the response unit alone; target and distractor have none
    double noise = 0.35;      ///< sigma, in detection; 0 in the noise-free trace
    double threshold = 0.7;   ///< f_R that counts as a response
    int stepsBefore = 300;    ///< that the system settles before the stimulus
    int stepsAfter = 250;     ///< in which a response may come
    bool operator==(const LcConstants&) const = default;
};

struct LcInput {
    double target = 0;
    double distractor = 0;
};

/// The state after some steps.
struct LcState {
    double v = 0;
    double u = 0;
    double targetInput = 0;      ///< X_T
    double distractorInput = 0;  ///< X_D
    double responseInput = 0;    ///< R
    // Outputs with the gain read before the step.
    double target = 0.5;
    double distractor = 0.5;
    double response = 0;
};

/// h(v) = C v + (1 - C) d, what the LC releases.
[[nodiscard]] double lcRelease(const LcState& state, double coherence, const LcConstants& constants = {});
/// G + k u.
[[nodiscard]] double lcGain(const LcState& state, const LcConstants& constants = {});

/// Where a noise-free trial starts: h = 0.07 and u = 0.14 at C = 0.95, h = u = 0.2 at C = 0.55 (as in the
/// script), along a line for other C; the decision at 0.
[[nodiscard]] LcState lcStart(double coherence, const LcConstants& constants = {});

/// One Euler step, in this order: gain from u, outputs f = 1 / (1 + e^(bias - gain x)), X and R, then v and
/// u, each from what the other was.
///   tau_v v' = -v^3 + (1 + a) v^2 - a v - u + 0.3 f_T,   tau_u u' = h(v) - u,
///   X_i' = -X_i + f_i - f_j + I_i + I_j / 3 + sigma xi,   R' = -R + 2 f_R + 1.84 f_T + sigma xi.
/// `random` may be null: no noise. Source: Gilzenrat et al. 2002, Neural Netw. 15, 647; Usher et al. 1999.
void advanceLc(LcState& state, const LcInput& input, double coherence, Random* random,
               const LcConstants& constants = {});

/// One moment of a trial.
struct LcSample {
    double time = 0;
    double release = 0;  ///< h(v)
    double u = 0;
    double gain = 0;
    double target = 0;
    double distractor = 0;
    double response = 0;
};
/// A noise-free trial of `steps` steps with the target from step `onset` on; one sample before the first step
/// and one after each.
[[nodiscard]] std::vector<LcSample> lcTrace(double coherence, int steps, int onset,
                                            const LcConstants& constants = {});

/// What many trials with noise come to.
struct LcDetection {
    double hit = 0;
    double falseAlarm = 0;
    double dprime = 0;     ///< z(hit) - z(false alarm), rates kept 1/(2n) away from 0 and 1
    double criterion = 0;  ///< -(z(hit) + z(false alarm)) / 2
    double meanRt = 0;     ///< of hits, in units of time after the stimulus; 0 without hits
};
/// `trials` of each kind, each starting from v = 0 and u = 0.15 and settling before the stimulus.
[[nodiscard]] LcDetection lcDetection(double coherence, int trials, Random& random,
                                      const LcConstants& constants = {});

[[nodiscard]] std::span<const Constant> lcConstants();

}  // namespace lab::human
