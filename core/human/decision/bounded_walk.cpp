#include "core/human/decision/bounded_walk.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

#include "core/human/normal_law.h"

namespace lab::human {

BoundedWalk::BoundedWalk(double bound, double noise, int cells)
    : m_noise(noise),
      m_width(2 * bound / cells),
      m_mass(static_cast<std::size_t>(cells), 0.0),
      m_next(m_mass.size(), 0.0) {
    assert(bound > 0 && noise > 0 && "a walk has room and steps");
    assert(cells >= 3 && cells % 2 == 1 && "one cell lies around 0");
    m_mass[m_mass.size() / 2] = 1;
}

BoundedWalk::Absorbed BoundedWalk::step(double drift) {
    constexpr double kReach = 7.5;  // of standard deviations; beyond lies less than 1e-13
    const int cells = static_cast<int>(m_mass.size());
    const double lowest = std::floor((drift - kReach * m_noise) / m_width);
    const double highest = std::ceil((drift + kReach * m_noise) / m_width);
    const int first = static_cast<int>(std::clamp<double>(lowest, 1 - cells, cells));
    const int last = static_cast<int>(std::clamp<double>(highest, first - 1, cells - 1));
    const auto below = [&](int edge) { return normalCdf(((edge - 0.5) * m_width - drift) / m_noise); };

    m_below.clear();
    m_kernel.clear();
    for (int edge = first; edge <= last + 1; ++edge) {
        m_below.push_back(below(edge));
    }
    for (std::size_t i = 0; i + 1 < m_below.size(); ++i) {
        m_kernel.push_back(m_below[i + 1] - m_below[i]);
    }
    std::ranges::fill(m_next, 0.0);
    Absorbed absorbed;
    for (int from = 0; from < cells; ++from) {
        const double mass = m_mass[static_cast<std::size_t>(from)];
        if (mass < 1e-18) {
            continue;
        }
        const int low = std::clamp(-from, first, last + 1);
        const int high = std::clamp(cells - from, first, last + 1);
        if (high > low) {
            const double* kernel = m_kernel.data() + (low - first);
            double* next = m_next.data() + (from + low);
            for (int i = 0; i < high - low; ++i) {
                next[i] += mass * kernel[i];
            }
        }
        absorbed.lower += mass * m_below[static_cast<std::size_t>(low - first)];
        absorbed.upper += mass * (1 - m_below[static_cast<std::size_t>(high - first)]);
    }
    m_mass.swap(m_next);
    return absorbed;
}

double BoundedWalk::remaining() const {
    return std::accumulate(m_mass.begin(), m_mass.end(), 0.0);
}

}  // namespace lab::human
