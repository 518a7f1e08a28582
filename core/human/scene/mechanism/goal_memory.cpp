#include "core/human/scene/mechanism/goal_memory.h"

namespace lab::human {

Seconds GoalMemory::resumption(std::int64_t now, Seconds step, const GoalMemoryConstants& constants) const {
    std::array<Seconds, kKept> references{};
    for (std::size_t i = 0; i < m_count; ++i) {
        references[i] = static_cast<double>(m_steps[i]) * step;
    }
    const std::span<const Seconds> kept(references.data(), m_count);
    return resumptionLag(goalActivation(kept, static_cast<double>(now) * step, constants), constants);
}

}  // namespace lab::human
