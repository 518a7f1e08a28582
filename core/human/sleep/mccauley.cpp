#include "core/human/sleep/mccauley.h"

#include <array>
#include <cmath>
#include <numbers>

namespace lab::human {

namespace {

constexpr double kAlphaWake = -0.028;
constexpr double kAlphaSleep = -0.26;
constexpr double kBeta = -0.26;
constexpr double kMuWake = 0.33;
constexpr double kMuSleep = -1.5;
constexpr double kEtaWake = 0.0074;
constexpr double kLongestWake = 20.2 / 24.0;
constexpr double kEtaSleep = kLongestWake / (kLongestWake - 1.0) * kEtaWake;
constexpr double kLambda = 0.49;
constexpr double kXi = 1.09;
constexpr double kPhase = 21.2;

constexpr std::string_view kModule = "McCauley et al. 2013; AFRL ACT-R fatigue module";

constexpr std::array<Constant, 11> kConstants = {{
    {"alpha_w", "\\alpha_{w}", LAB_TEXT("Registry", "Pull towards the slow process, awake"),
     LAB_TEXT("Registry", "per hour"), kAlphaWake, Evidence::Verified, kModule, ""},
    {"alpha_s", "\\alpha_{s}", LAB_TEXT("Registry", "Pull towards the slow process, asleep"),
     LAB_TEXT("Registry", "per hour"), kAlphaSleep, Evidence::Verified, kModule, ""},
    {"beta", "\\beta", LAB_TEXT("Registry", "Weight of the slow process"), "", kBeta, Evidence::Verified,
     kModule, ""},
    {"mu_w", "\\mu_{w}", LAB_TEXT("Registry", "Offset of the body clock, awake"), "", kMuWake,
     Evidence::Verified, kModule, ""},
    {"mu_s", "\\mu_{s}", LAB_TEXT("Registry", "Offset of the body clock, asleep"), "", kMuSleep,
     Evidence::Verified, kModule, ""},
    {"eta_w", "\\eta_{w}", LAB_TEXT("Registry", "Growth of the slow process, awake"),
     LAB_TEXT("Registry", "per hour"), kEtaWake, Evidence::Verified, kModule, ""},
    {"eta_s", "\\eta_{s}", LAB_TEXT("Registry", "Recovery of the slow process, asleep"),
     LAB_TEXT("Registry", "per hour"), kEtaSleep, Evidence::Derived, "A/(A-1) eta_w with A = 20.2/24", ""},
    {"lambda", "\\lambda", LAB_TEXT("Registry", "Rate at which the body clock is felt"),
     LAB_TEXT("Registry", "per hour"), kLambda, Evidence::Verified, kModule, ""},
    {"xi", "\\xi", LAB_TEXT("Registry", "Weight of the body clock, awake"), LAB_TEXT("Registry", "per hour"),
     kXi, Evidence::Verified, kModule, ""},
    {"phi", "\\varphi", LAB_TEXT("Registry", "Phase of the body clock"), LAB_TEXT("Registry", "h"), kPhase,
     Evidence::Verified, kModule, ""},
    {"dt", "\\Delta t", LAB_TEXT("Registry", "Euler step"), LAB_TEXT("Registry", "min"), 1,
     Evidence::OwnSetting, "",
     LAB_TEXT("Registry", "Short enough that a finer step changes lapses by less than 0.05.")},
}};

McCauleyState step(const McCauleyState& state, double clock, double hours, bool isInBed) {
    const double turn = 2.0 * std::numbers::pi / 24.0;
    const double c = std::sin(turn * (clock - kPhase));
    const auto [p, u, kappa] = state;
    if (isInBed) {
        return {p + hours * (kAlphaSleep * (p + kBeta * u) + kAlphaSleep * kBeta / kEtaSleep +
                             kappa * (kMuSleep + c)),
                u + hours * (1.0 + kEtaSleep * u), kappa - hours * kLambda * kappa};
    }
    return {p + hours * (kAlphaWake * (p + kBeta * u) + kXi * kappa * (c + kMuWake)),
            u + hours * kEtaWake * u, kappa + hours * kLambda * kappa * (1.0 - kappa)};
}

}  // namespace

McCauleyState advanceMcCauley(McCauleyState state, Hours from, Hours to,
                              std::span<const SleepPeriod> schedule) {
    constexpr double kStep = 1.0 / 60.0;
    // Bed times are whole minutes after `from` only up to rounding; a millisecond decides nothing else.
    constexpr Hours kRounding{1.0 / 3.6e6};
    const double span = (to - from).count();
    if (!(span > 0) || !std::isfinite(span)) {
        return state;
    }
    const auto whole = static_cast<long>(std::floor(span / kStep + 1e-9));
    for (long i = 0; i < whole; ++i) {
        const double clock = from.count() + static_cast<double>(i) * kStep;
        state = step(state, clock, kStep, isAsleep(schedule, Hours(clock) + kRounding));
    }
    const double done = from.count() + static_cast<double>(whole) * kStep;
    const double rest = to.count() - done;
    if (rest > 1e-9) {
        state = step(state, done, rest, isAsleep(schedule, Hours(done) + kRounding));
    }
    return state;
}

std::span<const Constant> mcCauleyConstants() {
    return kConstants;
}

}  // namespace lab::human
