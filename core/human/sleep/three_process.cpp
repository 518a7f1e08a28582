#include "core/human/sleep/three_process.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace lab::human {

namespace {

constexpr double kLower = 2.4;
constexpr double kUpper = 14.3;
constexpr double kFall = -0.0353;
constexpr double kBreak = 12.2;
constexpr double kCircadian = 2.5;
constexpr double kCircadianPhase = 16.8;
constexpr double kUltradian = 0.5;
constexpr double kInertia = -5.72;
constexpr double kInertiaFade = -1.51;

constexpr std::string_view kIngre = "Ingre et al. 2014; FIPS package";

constexpr std::array<Constant, 9> kConstants = {{
    {"la", "la", LAB_TEXT("Registry", "Lower limit of S"), "", kLower, Evidence::Verified, kIngre, ""},
    {"ha", "ha", LAB_TEXT("Registry", "Upper limit of S"), "", kUpper, Evidence::Verified, kIngre, ""},
    {"d", "d", LAB_TEXT("Registry", "Fall of S, awake"), LAB_TEXT("Registry", "per hour"), kFall,
     Evidence::Verified, kIngre, ""},
    {"bl", "bl", LAB_TEXT("Registry", "Where the rise of S slows down"), "", kBreak, Evidence::Verified,
     kIngre, ""},
    {"Ca", "C_{a}", LAB_TEXT("Registry", "Amplitude of the body clock"), "", kCircadian, Evidence::Verified,
     kIngre, ""},
    {"p", "p", LAB_TEXT("Registry", "Hour at which the body clock peaks"), LAB_TEXT("Registry", "h"),
     kCircadianPhase, Evidence::Verified, kIngre, ""},
    {"Ua", "U_{a}", LAB_TEXT("Registry", "Amplitude of the 12-hour wave"), "", kUltradian, Evidence::Verified,
     kIngre, ""},
    {"Wc", "W_{c}", LAB_TEXT("Registry", "Sleep inertia at waking"), "", kInertia, Evidence::Verified, kIngre,
     ""},
    {"Wd", "W_{d}", LAB_TEXT("Registry", "Fading of sleep inertia"), LAB_TEXT("Registry", "per hour"),
     kInertiaFade, Evidence::Verified, kIngre, ""},
}};

double hoursOf(Hours time) {
    return time.count() > 0 ? time.count() : 0;
}

double wave(double hours, double period) {
    return std::cos(2 * std::numbers::pi / period * hours);
}

}  // namespace

double homeostaticAwake(double atWaking, Hours awake) {
    return kLower + (atWaking - kLower) * std::exp(kFall * hoursOf(awake));
}

double homeostaticAsleep(double atBedtime, Hours asleep) {
    const double rate = std::log(0.3 / 6.34) / 8;
    const double rise = rate * (kBreak - kUpper);
    const double untilBreak = std::max((kBreak - atBedtime) / rise, 0.0);
    const double t = hoursOf(asleep);
    if (t <= untilBreak) {
        return atBedtime + rise * t;
    }
    const double start = std::max(atBedtime, kBreak);
    return kUpper - (kUpper - start) * std::exp(rate * (t - untilBreak));
}

ThreeProcess threeProcess(double atWaking, Hours awake, Hours clock) {
    const double h = clock.count();
    return {homeostaticAwake(atWaking, awake), kCircadian * wave(h - kCircadianPhase, 24),
            -kUltradian + kUltradian * wave(h - kCircadianPhase - 3, 12),
            kInertia * std::exp(kInertiaFade * hoursOf(awake))};
}

std::span<const Constant> threeProcessConstants() {
    return kConstants;
}

}  // namespace lab::human
