#pragma once

#include <span>
#include <vector>

#include "core/human/evidence.h"
#include "core/human/units.h"

namespace lab::human {

/// Constants of the microlapse model; the defaults are this program's calibration.
struct MicrolapseConstants {
    double utility = 5.2875;            ///< IU, initial utility of a production
    double threshold = 5.0836;          ///< UT_0, utility threshold
    double utilityPerLapse = 0.0213;    ///< FP_bm, fall of utility with B
    double thresholdPerLapse = 0.0186;  ///< UT_bm, fall of the threshold with B
    double decrement = 0.9927;          ///< FP_dec, utility kept after a microlapse
    double noise = 0.2467;              ///< s, logistic noise of utility
    double utilityOnTask = -0.012;      ///< FP_mc, exponent of minutes on task
    double thresholdOnTask = -0.009;    ///< UT_mc, exponent of minutes on task
    Milliseconds cycle{40};             ///< one try of a production
    Milliseconds fixed{140};            ///< encoding 80 ms and motor 60 ms
    Milliseconds longest{30000};        ///< later responses count as a sleep attack of this length
    Milliseconds lapse{500};            ///< responses from here on are lapses
    bool operator==(const MicrolapseConstants&) const = default;
};

/// How tired: B, the lapses of a biomathematical model, and time on task.
struct Fatigue {
    double lapses = 3.841432;
    Minutes onTask{0};
};

/// P(a production fires after exactly k microlapses), k = 0, 1, ... :
///   P(k) = p_k prod_{j<k} (1 - p_j),  p_k = 1 / (1 + exp(-(IU FP FP_dec^k - UT) / s)),
///   FP = (1 - FP_bm B) (1 + m)^FP_mc,  UT = UT_0 (1 - UT_bm B) (1 + m)^UT_mc.
/// As many entries as fit before `longest`; what is missing to 1 is the chance of not firing at all. m below
/// 0 counts as 0, B is kept within 0 to 60. Source: Gunzelmann, Walsh, Veksler et al., structure as in the
/// AFRL ACT-R fatigue module.
[[nodiscard]] std::vector<double> microlapsePmf(const Fatigue& fatigue,
                                                const MicrolapseConstants& constants = {});

/// The exact distribution of response times of a vigilance test: two productions in series,
/// RT = (2 + k1 + k2) cycle + fixed.
struct VigilanceTestRt {
    std::vector<Milliseconds> rt;  ///< the possible times below `longest`, a cycle apart
    std::vector<double> mass;      ///< their probabilities; with sleepAttack they sum to 1
    double sleepAttack = 0;        ///< P(no response before `longest`)
};
[[nodiscard]] VigilanceTestRt vigilanceTestRt(const Fatigue& fatigue,
                                              const MicrolapseConstants& constants = {});

/// What a psychomotor vigilance test of 10 minutes would show.
struct VigilanceTestSummary {
    Milliseconds median{};         ///< interpolated between steps of cdf - mass / 2
    Milliseconds mean{};           ///< a sleep attack counts as `longest`
    Milliseconds fastestDecile{};  ///< the 10th percentile, interpolated likewise
    double inverseRt = 0;          ///< mean of 1 / RT, 1/s
    double lapseShare = 0;         ///< P(RT >= lapse), sleep attacks among them
    double stimuli = 0;  ///< in 10 minutes: one every 7 s (a gap of 6 s, feedback of 1 s) plus the mean RT
    double lapses = 0;   ///< in 10 minutes
    double sleepAttacks = 0;  ///< in 10 minutes
};
[[nodiscard]] VigilanceTestSummary summarise(const VigilanceTestRt& distribution,
                                             const MicrolapseConstants& constants = {});
[[nodiscard]] VigilanceTestSummary vigilanceTest(const Fatigue& fatigue,
                                                 const MicrolapseConstants& constants = {});
/// The mean over the minutes from `from` up to `to`, each taken at its middle.
[[nodiscard]] VigilanceTestSummary vigilanceTest(double lapses, Minutes from, Minutes to,
                                                 const MicrolapseConstants& constants = {});

[[nodiscard]] std::span<const Constant> microlapseConstants();

}  // namespace lab::human
