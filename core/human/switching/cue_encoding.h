#pragma once

#include <optional>

#include "core/human/units.h"

namespace lab::human {

/// Time course of a transition in cued task switching: RT(CTI) = base + mu e^(-CTI / mu).
/// Source: Logan and Bundesen 2003, J. Exp. Psychol. Hum. Percept. Perform. 29, 575; the function is as
/// remembered from it.
struct CueEncoding {
    Milliseconds base{};
    Milliseconds mu{};  ///< mean time to encode the cue
    bool operator==(const CueEncoding&) const = default;
};

/// RT at a cue-target interval; a CTI below 0 counts as 0, mu of 0 gives the base.
[[nodiscard]] Milliseconds cuedRt(const CueEncoding& encoding, Milliseconds cueTargetInterval);

/// The curve through two observed response times, by bisection over mu between 1 ms and 10 s. Nothing if no
/// mu gives their difference, or if the intervals are not in order.
[[nodiscard]] std::optional<CueEncoding> cueEncodingThrough(Milliseconds shortInterval,
                                                            Milliseconds rtAtShort, Milliseconds longInterval,
                                                            Milliseconds rtAtLong);

/// The three transitions of cued switching.
struct CueEncodings {
    CueEncoding cueRepeat;   ///< same cue, same task
    CueEncoding cueSwitch;   ///< other cue, same task
    CueEncoding taskSwitch;  ///< other task
};
/// Solved from open medians of 144 people at CTI 100 and 900 ms (Eisenberg et al. 2019).
[[nodiscard]] CueEncodings publishedCueEncodings();

/// Cost left after preparing: r + (c0 - r) e^(-RSI / tau). The defaults are from memory of Rogers and Monsell
/// 1995, J. Exp. Psychol. Gen. 124, 207 (alternating runs).
struct AlternatingRunsCost {
    Milliseconds residual{115};
    Milliseconds unprepared{290};
    Milliseconds tau{420};
};
[[nodiscard]] Milliseconds alternatingRunsCost(Milliseconds responseStimulusInterval,
                                               const AlternatingRunsCost& cost = {});

}  // namespace lab::human
