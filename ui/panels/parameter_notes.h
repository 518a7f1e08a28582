#pragma once

#include <QString>

#include "core/engine/compute_result.h"

namespace lab::ui {

/// What the user should know about a choice beside its numbers: why it plays no part, or what follows from
/// it here. Empty where there is nothing to say. All of it is about the result that is shown.
[[nodiscard]] QString dkNote(const engine::ComputeResult& result);
/// Why score function, scale and temperature play no part.
[[nodiscard]] QString scoreReplacedNote(const engine::ComputeResult& result);
[[nodiscard]] QString scaleNote(const engine::ComputeResult& result);
/// Where the score function's numbers come from: "seeded, not trained", typed, or both.
[[nodiscard]] QString scoreArraysNote(const engine::ComputeResult& result);
/// On one pattern of a mask.
[[nodiscard]] QString patternNote(const Choice& mask, const engine::ComputeResult& result);
/// On all patterns together.
[[nodiscard]] QString maskNote(const engine::ComputeResult& result);
[[nodiscard]] QString positionNote(const engine::ComputeResult& result);
/// Why positions cannot be added to the embeddings; empty where they can.
[[nodiscard]] QString embeddingPositionReason(const project::Project& project);
[[nodiscard]] QString normalizerNote(const engine::ComputeResult& result);
/// Why the number of heads and the width of values cannot be chosen; empty where they can.
[[nodiscard]] QString headsReason(const project::Project& project);
/// Why the seed changes nothing; empty where it does.
[[nodiscard]] QString seedReason(const project::Project& project);

/// True if neither sequence has heads that somebody trained and the numbers are not given.
[[nodiscard]] bool hasSeededHeads(const project::Project& project);

}  // namespace lab::ui
