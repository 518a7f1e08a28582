#include "core/human/sleep/relative_speed.h"

#include <algorithm>
#include <cmath>

#include "core/human/sleep/microlapse.h"

namespace lab::human {

namespace {

constexpr double kSpacing = 1.92;
constexpr std::size_t kKnots = 19;
constexpr std::size_t kRestedKnot = 2;  // 3.84

}  // namespace

RelativeSpeed::RelativeSpeed() {
    for (std::size_t i = 0; i < kKnots; ++i) {
        m_knots.push_back(vigilanceTest({kSpacing * static_cast<double>(i), {}}).inverseRt);
    }
    const double rested = m_knots[kRestedKnot];
    for (double& knot : m_knots) {
        knot /= rested;
    }
}

double RelativeSpeed::operator()(double lapses) const {
    const double last = static_cast<double>(kKnots - 1);
    const double place = std::clamp(std::isnan(lapses) ? 0.0 : lapses / kSpacing, 0.0, last);
    const std::size_t i = std::min(static_cast<std::size_t>(place), kKnots - 2);
    const double t = place - static_cast<double>(i);
    const double a = m_knots[i];
    const double b = m_knots[i + 1];
    // Beyond the ends a parabola goes on.
    const double before = i > 0 ? m_knots[i - 1] : 3 * a - 3 * b + m_knots[i + 2];
    const double after = i + 2 < kKnots ? m_knots[i + 2] : 3 * b - 3 * a + m_knots[i - 1];
    const double slopeA = (b - before) / 2;
    const double slopeB = (after - a) / 2;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * a + (t3 - 2 * t2 + t) * slopeA + (3 * t2 - 2 * t3) * b +
           (t3 - t2) * slopeB;
}

}  // namespace lab::human
