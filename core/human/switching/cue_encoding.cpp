#include "core/human/switching/cue_encoding.h"

#include <algorithm>
#include <cmath>

namespace lab::human {

namespace {

/// What is left of encoding a cue after this time, and 0 for a cue that takes none.
Milliseconds leftToEncode(Milliseconds mu, Milliseconds interval) {
    return mu.count() > 0 ? mu * std::exp(-(std::max(interval, Milliseconds(0)) / mu)) : Milliseconds(0);
}

}  // namespace

Milliseconds cuedRt(const CueEncoding& encoding, Milliseconds cueTargetInterval) {
    return encoding.base + leftToEncode(encoding.mu, cueTargetInterval);
}

std::optional<CueEncoding> cueEncodingThrough(Milliseconds shortInterval, Milliseconds rtAtShort,
                                              Milliseconds longInterval, Milliseconds rtAtLong) {
    const auto gain = [&](Milliseconds mu) {
        return leftToEncode(mu, shortInterval) - leftToEncode(mu, longInterval);
    };
    const Milliseconds wanted = rtAtShort - rtAtLong;
    Milliseconds low{1};
    Milliseconds high{10000};
    const bool isBracketed = shortInterval < longInterval && gain(low) <= wanted && wanted <= gain(high);
    if (!isBracketed) {
        return std::nullopt;
    }
    for (int i = 0; i < 100; ++i) {
        const Milliseconds middle = (low + high) / 2;
        (gain(middle) < wanted ? low : high) = middle;
    }
    return CueEncoding{rtAtLong - leftToEncode(low, longInterval), low};
}

CueEncodings publishedCueEncodings() {
    const auto through = [](double rtAt100, double rtAt900) {
        return cueEncodingThrough(Milliseconds(100), Milliseconds(rtAt100), Milliseconds(900),
                                  Milliseconds(rtAt900))
            .value_or(CueEncoding());
    };
    return {through(747.6, 594.7), through(798.8, 612.7), through(848.45, 632.85)};
}

Milliseconds alternatingRunsCost(Milliseconds responseStimulusInterval, const AlternatingRunsCost& cost) {
    const double fade = std::exp(-(std::max(responseStimulusInterval, Milliseconds(0)) / cost.tau));
    return cost.residual + (cost.unprepared - cost.residual) * fade;
}

}  // namespace lab::human
