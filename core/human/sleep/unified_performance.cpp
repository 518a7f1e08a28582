#include "core/human/sleep/unified_performance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lab::human {

namespace {

constexpr double kUpper = 24.12;
constexpr double kTauWake = 40;
constexpr double kTauSleep = 1;
constexpr double kTauDebt = 97.44;
constexpr double kKappa = 4.13;
constexpr double kPhase = 2.02;
constexpr std::array<double, 5> kHarmonics = {0.97, 0.22, 0.07, 0.03, 0.0001};

constexpr std::string_view kFips = "Ramakrishnan et al. 2016; FIPS package";

constexpr std::array<Constant, 6> kConstants = {{
    {"U", "U", LAB_TEXT("Registry", "Upper limit of sleep pressure"), LAB_TEXT("Registry", "lapses / 10 min"),
     kUpper, Evidence::Verified, kFips, ""},
    {"tau_w", "\\tau_{w}", LAB_TEXT("Registry", "Time constant awake"), LAB_TEXT("Registry", "h"), kTauWake,
     Evidence::Verified, kFips, ""},
    {"tau_s", "\\tau_{s}", LAB_TEXT("Registry", "Time constant asleep"), LAB_TEXT("Registry", "h"), kTauSleep,
     Evidence::Verified, kFips, ""},
    {"tau_la", "\\tau_{LA}", LAB_TEXT("Registry", "Time constant of sleep debt"), LAB_TEXT("Registry", "h"),
     kTauDebt, Evidence::Verified, kFips, ""},
    {"kappa", "\\kappa", LAB_TEXT("Registry", "Amplitude of the body clock"),
     LAB_TEXT("Registry", "lapses / 10 min"), kKappa, Evidence::Verified, kFips, ""},
    {"phi", "\\varphi", LAB_TEXT("Registry", "Phase of the body clock"), LAB_TEXT("Registry", "h"), kPhase,
     Evidence::Verified, kFips, ""},
}};

/// Not below 0, and 0 for NaN.
double hoursOf(Hours time) {
    return time.count() > 0 ? time.count() : 0;
}

}  // namespace

UnifiedState unifiedAwake(UnifiedState state, Hours time) {
    const double t = hoursOf(time);
    const double fade = std::exp(-t / kTauDebt);
    return {kUpper - (kUpper - state.pressure) * std::exp(-t / kTauWake),
            state.debt * fade + kUpper * (1.0 - fade)};
}

UnifiedState unifiedAsleep(UnifiedState state, Hours time) {
    const double t = hoursOf(time);
    const double fast = std::exp(-t / kTauSleep);
    const double slow = std::exp(-t / kTauDebt);
    const double reach = (state.debt + 2.0 * kUpper) * kTauDebt / (kTauDebt - kTauSleep);
    return {state.pressure * fast - 2.0 * kUpper * (1.0 - fast) + reach * (slow - fast),
            state.debt * slow - 2.0 * kUpper * (1.0 - slow)};
}

double unifiedCircadian(Hours clock) {
    const double angle = 2.0 * std::numbers::pi / 24.0 * (clock.count() + kPhase);
    double sum = 0;
    for (std::size_t k = 0; k < kHarmonics.size(); ++k) {
        sum += kHarmonics[k] * std::sin(static_cast<double>(k + 1) * angle);
    }
    return sum;
}

double unifiedLapses(const UnifiedState& state, Hours clock) {
    return state.pressure + kKappa * unifiedCircadian(clock);
}

double unifiedLapses(std::span<const SleepPeriod> schedule, Hours now, Hours restedWake) {
    UnifiedState state;
    Hours time = restedWake;
    for (const SleepPeriod& period : schedule) {
        const Hours bed = std::clamp(period.bed, time, std::max(now, time));
        const Hours wake = std::clamp(period.wake, bed, std::max(now, bed));
        state = unifiedAsleep(unifiedAwake(state, bed - time), wake - bed);
        time = wake;
    }
    return unifiedLapses(unifiedAwake(state, now - time), now);
}

std::span<const Constant> unifiedConstants() {
    return kConstants;
}

}  // namespace lab::human
