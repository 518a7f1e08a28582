#pragma once

#include <array>
#include <cstdint>

#include "core/human/switching/memory_for_goals.h"

namespace lab::human {

/// When a task was last in mind: the references of base-level activation A = ln sum_i (t - t_i)^-d, the
/// latest 200 of them, as steps of the scene. Source: Altmann and Trafton 2002.
class GoalMemory {
  public:
    static constexpr std::size_t kKept = 200;

    void addReference(std::int64_t step) {
        m_steps[m_next] = static_cast<std::uint32_t>(step);
        m_next = static_cast<std::uint16_t>((m_next + 1) % kKept);
        m_count = static_cast<std::uint16_t>(m_count < kKept ? m_count + 1 : kKept);
    }
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /// T_0 + F e^-A at the step `now`; see resumptionLag().
    [[nodiscard]] Seconds resumption(std::int64_t now, Seconds step,
                                     const GoalMemoryConstants& constants) const;

    bool operator==(const GoalMemory&) const = default;

  private:
    std::array<std::uint32_t, kKept> m_steps{};
    std::uint16_t m_next = 0;
    std::uint16_t m_count = 0;
};

}  // namespace lab::human
