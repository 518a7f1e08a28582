#pragma once

#include "core/human/human_model.h"

namespace lab::human {

/// All human models, in the order in which they are offered.
[[nodiscard]] std::span<const HumanModel> humanModels();

/// The model of that id. Errors: UnknownName.
[[nodiscard]] Result<const HumanModel*> findHumanModel(std::string_view id);

/// Seeds and trials that computeHuman() takes.
inline constexpr int kMostTrials = 1000000;

/// The curves and summaries of a model; parameters that are not given have their defaults. The same input
/// gives the same numbers. Errors: UnknownName and OutOfRange, as checkParameters(); OutOfRange [place:
/// "trials"].
[[nodiscard]] Result<HumanResult> computeHuman(const HumanModel& model, const ParameterValues& values,
                                               std::uint64_t seed = 1, int trials = 1000);

}  // namespace lab::human
