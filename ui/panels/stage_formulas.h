#pragma once

#include <QString>

namespace lab::engine {
struct ComputeResult;
}

namespace lab::ui {

/// Whether the chosen normalizer gives rows that sum to 1, and whether those of the result do, but for what
/// single precision may be off.
[[nodiscard]] bool rowsMustSumToOne(const engine::ComputeResult& result);
[[nodiscard]] bool rowsSumToOne(const engine::ComputeResult& result);

/// How the scores of a result came about, in a few characters: "Q Kᵀ ÷ √64", "Additive (Bahdanau)".
[[nodiscard]] QString scoresFormula(const engine::ComputeResult& result);

/// How its weights came about: "softmax over keys, rows sum to 1".
[[nodiscard]] QString weightsFormula(const engine::ComputeResult& result);

}  // namespace lab::ui
