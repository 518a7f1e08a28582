#pragma once

#include <optional>
#include <vector>

#include "core/human/units.h"

namespace lab::human {

/// A competition of two: the goal and a distractor, tau dy_1 = p_1 - k y_1 - beta y_2 and so for 2, y >= 0.
struct Competition {
    double leak = 1;     ///< k > 0
    double breadth = 3;  ///< beta >= 0
    Seconds time{0.25};  ///< tau
};

struct PlanePoint {
    double goal = 0;
    double distractor = 0;
    bool operator==(const PlanePoint&) const = default;
};

enum class FixedPointKind {
    Goal,        ///< only the goal is active
    Distractor,  ///< only the distractor is
    Shared,      ///< both are
    Saddle,      ///< both are, but neither stays so: on the border between two basins
    Nothing,     ///< no weights: both fall to 0
};

struct FixedPoint {
    PlanePoint at;
    FixedPointKind kind{};
    bool isStable = true;
};

/// Where the competition comes to rest: (p_g / k, 0), (0, p_d / k) and, inside,
/// y_1 = (k p_1 - beta p_2) / (k^2 - beta^2) (stable where beta < k). `goalWeight` and `distractorWeight` are
/// w; p is their share. Source: Usher and McClelland 2001, with a threshold-linear output.
[[nodiscard]] std::vector<FixedPoint> fixedPoints(double goalWeight, double distractorWeight,
                                                  const Competition& competition);

/// The two curves on which one of the two stands still, as lines of points within [0, extent]^2.
struct Nullclines {
    std::vector<PlanePoint> goal;        ///< dy_g/dt = 0
    std::vector<PlanePoint> distractor;  ///< dy_d/dt = 0
    /// The border between the two basins: y_g - y_d = const, the line through the saddle along (1, 1); empty
    /// where one state wins from everywhere.
    std::vector<PlanePoint> separatrix;
};
[[nodiscard]] Nullclines nullclines(double goalWeight, double distractorWeight,
                                    const Competition& competition, double extent = 1);

/// Which state a start ends in while the weights stay: Goal, Distractor, Shared or Nothing; Saddle on the
/// border itself.
[[nodiscard]] FixedPointKind basinOf(PlanePoint start, double goalWeight, double distractorWeight,
                                     const Competition& competition);

/// What an event w_d(t) = a e^{-t / tau_d} does to attention at rest on a goal of constant weight.
struct CapturePrediction {
    bool isCaptured = false;
    Seconds latency{0};           ///< from the event until the distractor is ahead
    Seconds release{0};           ///< from the event until the goal is ahead again; infinite without a goal
    Seconds adiabaticRelease{0};  ///< tau_d ln(beta a / (k w_g)), as if the competition were instant
};
/// Runs the competition of two in steps of 5 ms. Without capture all times are 0.
[[nodiscard]] CapturePrediction predictCapture(double goalWeight, double peak, Seconds decay,
                                               const Competition& competition);

/// The latency alone, which is quicker: the time from the event until the distractor is ahead, if it ever is.
[[nodiscard]] std::optional<Seconds> captureLatency(double goalWeight, double peak, Seconds decay,
                                                    const Competition& competition);

/// The least ratio a / w_g that captures, found by halving; beta / k where events last for ever. None where
/// beta <= k: attention is shared and nothing captures it whole.
[[nodiscard]] std::optional<double> captureThreshold(Seconds decay, const Competition& competition);

}  // namespace lab::human
