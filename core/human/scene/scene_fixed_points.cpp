#include "core/human/scene/scene_fixed_points.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::human {

namespace {

constexpr double kDt = 0.005;  ///< s

PlanePoint shares(double goalWeight, double distractorWeight) {
    const double sum = goalWeight + distractorWeight;
    return sum > 0 ? PlanePoint{goalWeight / sum, distractorWeight / sum} : PlanePoint{};
}

/// Where both lines k y_1 + beta y_2 = p_1 and beta y_1 + k y_2 = p_2 meet; nothing where they are parallel.
std::optional<PlanePoint> crossing(PlanePoint p, const Competition& competition) {
    const double k = competition.leak;
    const double b = competition.breadth;
    const double determinant = k * k - b * b;
    if (determinant == 0) {
        return std::nullopt;
    }
    return PlanePoint{(k * p.goal - b * p.distractor) / determinant,
                      (k * p.distractor - b * p.goal) / determinant};
}

/// One step of 5 ms.
PlanePoint stepped(PlanePoint y, PlanePoint p, const Competition& competition) {
    const double gain = kDt / competition.time.count();
    const double k = competition.leak;
    const double b = competition.breadth;
    return {std::max(0.0, y.goal + gain * (p.goal - k * y.goal - b * y.distractor)),
            std::max(0.0, y.distractor + gain * (p.distractor - k * y.distractor - b * y.goal))};
}

/// The line p = own y_own + other y_other within the square, with y_own = 0 where it would be below.
void addNullcline(double p, double leak, double breadth, double extent, bool isGoal,
                  std::vector<PlanePoint>& line) {
    const auto add = [&](double own, double other) {
        line.push_back(isGoal ? PlanePoint{own, other} : PlanePoint{other, own});
    };
    const double start = p / leak;
    add(std::min(start, extent), start > extent && breadth > 0 ? (p - leak * extent) / breadth : 0);
    const double zero = breadth > 0 ? p / breadth : extent;
    if (zero < extent) {
        add(0, zero);
        add(0, extent);
    } else {
        add((p - breadth * extent) / leak, extent);
    }
}

/// The moment at which a distractor gets ahead of the goal.
struct Crossing {
    int step = 0;
    PlanePoint y;
    double weight = 0;  ///< of the distractor, then
};

/// From rest on the goal; none where it never gets ahead.
std::optional<Crossing> untilCapture(double goalWeight, double peak, Seconds decay,
                                     const Competition& competition) {
    if (!(peak > 0) || !(decay.count() > 0)) {
        return std::nullopt;
    }
    const double least = goalWeight * std::max(1.0, competition.breadth / competition.leak);
    const double fade = std::exp(-kDt / decay.count());
    Crossing now{0, {goalWeight > 0 ? 1 / competition.leak : 0, 0}, peak};
    while (now.y.distractor <= now.y.goal) {
        if (now.weight <= least && (now.y.distractor == 0 || now.weight <= goalWeight)) {
            return std::nullopt;  // it only loses ground from here
        }
        now.y = stepped(now.y, shares(goalWeight, now.weight), competition);
        now.weight *= fade;
        ++now.step;
    }
    return now;
}

}  // namespace

std::vector<FixedPoint> fixedPoints(double goalWeight, double distractorWeight,
                                    const Competition& competition) {
    const PlanePoint p = shares(goalWeight, distractorWeight);
    if (p.goal <= 0 && p.distractor <= 0) {
        return {{{0, 0}, FixedPointKind::Nothing, true}};
    }
    const double ratio = competition.breadth / competition.leak;
    std::vector<FixedPoint> points;
    if (p.goal > 0 && p.distractor <= ratio * p.goal) {
        points.push_back({{p.goal / competition.leak, 0}, FixedPointKind::Goal, true});
    }
    if (p.distractor > 0 && p.goal <= ratio * p.distractor) {
        points.push_back({{0, p.distractor / competition.leak}, FixedPointKind::Distractor, true});
    }
    const std::optional<PlanePoint> inside = crossing(p, competition);
    if (inside && inside->goal > 0 && inside->distractor > 0) {
        const bool isStable = competition.breadth < competition.leak;
        points.push_back({*inside, isStable ? FixedPointKind::Shared : FixedPointKind::Saddle, isStable});
    }
    return points;
}

Nullclines nullclines(double goalWeight, double distractorWeight, const Competition& competition,
                      double extent) {
    const PlanePoint p = shares(goalWeight, distractorWeight);
    Nullclines lines;
    addNullcline(p.goal, competition.leak, competition.breadth, extent, true, lines.goal);
    addNullcline(p.distractor, competition.leak, competition.breadth, extent, false, lines.distractor);
    for (const FixedPoint& point : fixedPoints(goalWeight, distractorWeight, competition)) {
        if (point.kind == FixedPointKind::Saddle) {
            const double ahead = point.at.goal - point.at.distractor;
            lines.separatrix = {{std::max(0.0, ahead), std::max(0.0, -ahead)},
                                {std::min(extent, extent + ahead), std::min(extent, extent - ahead)}};
        }
    }
    return lines;
}

FixedPointKind basinOf(PlanePoint start, double goalWeight, double distractorWeight,
                       const Competition& competition) {
    const std::vector<FixedPoint> points = fixedPoints(goalWeight, distractorWeight, competition);
    const FixedPoint& last = points.back();
    if (last.kind != FixedPointKind::Saddle) {
        // beta = k and equal weights: a line of resting points; whoever is ahead stays ahead.
        return points.size() > 1 && start.goal < start.distractor ? last.kind : points.front().kind;
    }
    const double ahead = start.goal - start.distractor - (last.at.goal - last.at.distractor);
    if (ahead == 0) {
        return FixedPointKind::Saddle;
    }
    return ahead > 0 ? FixedPointKind::Goal : FixedPointKind::Distractor;
}

std::optional<Seconds> captureLatency(double goalWeight, double peak, Seconds decay,
                                      const Competition& competition) {
    const std::optional<Crossing> found = untilCapture(goalWeight, peak, decay, competition);
    return found ? std::optional(Seconds(found->step * kDt)) : std::nullopt;
}

CapturePrediction predictCapture(double goalWeight, double peak, Seconds decay,
                                 const Competition& competition) {
    std::optional<Crossing> run = untilCapture(goalWeight, peak, decay, competition);
    CapturePrediction found;
    if (!run) {
        return found;
    }
    found.isCaptured = true;
    found.latency = Seconds(run->step * kDt);
    found.release = found.adiabaticRelease = Seconds(std::numeric_limits<double>::infinity());
    if (!(goalWeight > 0) || !std::isfinite(decay.count())) {
        return found;
    }
    const double ratio = competition.breadth / competition.leak;
    found.adiabaticRelease = decay * std::max(0.0, std::log(ratio * peak / goalWeight));
    const double fade = std::exp(-kDt / decay.count());
    while (run->y.distractor > run->y.goal) {
        run->y = stepped(run->y, shares(goalWeight, run->weight), competition);
        run->weight *= fade;
        ++run->step;
    }
    found.release = Seconds(run->step * kDt);
    return found;
}

std::optional<double> captureThreshold(Seconds decay, const Competition& competition) {
    if (competition.breadth <= competition.leak) {
        return std::nullopt;
    }
    double low = competition.breadth / competition.leak;
    double high = 2 * low;
    while (!untilCapture(1, high, decay, competition) && high < 1e12) {
        high *= 2;
    }
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (untilCapture(1, middle, decay, competition) ? high : low) = middle;
    }
    return high;
}

}  // namespace lab::human
