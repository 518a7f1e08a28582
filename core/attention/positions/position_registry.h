#pragma once

#include <span>

#include "core/base/registry.h"

namespace lab::attention {

/// Where a mechanism enters the calculation.
enum class PositionKind {
    None,
    AddsToEmbeddings,     ///< addToEmbeddings(), before the projections
    TurnsQueriesAndKeys,  ///< after the projections, before the scores
    AddsBias,             ///< to the scaled scores
    RelativeVectors,      ///< to keys and values, a vector for each offset
};

/// Which mechanism it is; the functions of this folder are chosen by it.
enum class PositionMethod {
    None,
    Sinusoidal,
    SinusoidalHalves,
    Rotary,
    RotaryHalf,
    Alibi,
    AlibiCausal,
    Shaw,
    T5,
    T5Causal,
};

/// A way in which attention learns where a token stands. Masks are chosen apart.
struct Position {
    FamilyEntry entry;
    PositionKind kind = PositionKind::None;
    PositionMethod method = PositionMethod::None;
};

/// All mechanisms; the first is "none".
[[nodiscard]] std::span<const Position> positions();

/// The mechanism of that id, or nullptr.
[[nodiscard]] const Position* findPosition(std::string_view id);

}  // namespace lab::attention
