#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace lab::human {

/// What tasks compete for: three stages, of which perception has two senses, each in two codes.
enum class Resource {
    VisualSpatial,
    VisualVerbal,
    AuditorySpatial,
    AuditoryVerbal,
    CognitiveSpatial,
    CognitiveVerbal,
    ResponseSpatial,  ///< hands
    ResponseVerbal,   ///< voice
};
inline constexpr std::size_t kResourceCount = 8;

/// How much a task asks of each resource, 0 (nothing) to 3; in the order of Resource.
using DemandVector = std::array<double, kResourceCount>;

/// "VS", "VV", "AS" ... as in the literature; used as keys.
[[nodiscard]] std::string_view resourceId(Resource resource);

/// How much two tasks disturb each other if both need these resources, 0.2 to 1 (no unit): 0.2 for any pair,
/// +0.2 for each shared dimension (stage, sense, code), +0.1 where cognition meets perception, 0.8 for the
/// same resource and 1 for two voices, which cannot speak at once. Symmetric.
/// Source: rule after Wickens 2002, Theor. Issues Ergon. Sci. 3, 159; single cells are from memory.
[[nodiscard]] double resourceConflict(Resource a, Resource b);

/// chi = sum_ab d_a e_b M_ab / sum_ab d_a e_b, between 0.2 and 1; 0 if one of the tasks demands nothing.
/// Demands below 0 and NaN count as 0. M is resourceConflict().
/// Source: mean conflict of the demanded pairs, this program's own reading of Wickens 2002.
[[nodiscard]] double demandConflict(const DemandVector& one, const DemandVector& other);

/// Demand and conflict components of the multiple-resource score of a pair.
struct InterferenceScore {
    double demand = 0;    ///< sum of both tasks' demands
    double conflict = 0;  ///< sum of M_ab over the pairs of resources that the two tasks use
    [[nodiscard]] double total() const { return demand + conflict; }
};
/// Source: Wickens 2002; Horrey and Wickens 2003.
[[nodiscard]] InterferenceScore interferenceScore(const DemandVector& one, const DemandVector& other);

/// A task whose demands are known by name. All of them are own settings.
struct DemandPreset {
    std::string_view id;
    std::string_view name;  ///< English, LAB_TEXT
    DemandVector demand{};
};
[[nodiscard]] std::span<const DemandPreset> demandPresets();
/// The preset of that id, or nullptr.
[[nodiscard]] const DemandPreset* findDemandPreset(std::string_view id);

}  // namespace lab::human
