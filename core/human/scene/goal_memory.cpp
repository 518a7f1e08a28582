#include "core/human/scene/goal_memory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::human {

double GoalMemory::retrievalFactor(std::int64_t now, Seconds step, double decay) const {
    double sum = 0;
    for (std::size_t i = 0; i < m_count; ++i) {
        const auto age = static_cast<double>(std::max<std::int64_t>(1, now - m_steps[i])) * step.count();
        sum += std::pow(age, -decay);
    }
    return sum > 0 ? 1 / sum : std::numeric_limits<double>::infinity();
}

}  // namespace lab::human
