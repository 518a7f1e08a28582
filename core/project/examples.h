#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/project/project.h"

namespace lab::project {

/// A ready-made project and the view that it opens with.
struct Example {
    std::string_view id;  ///< also Project::title; the window names it in the user's language
    Project project;
    View view;
};

/// All examples that ship with the program, in the order in which they are offered. The first is what a new
/// window opens on. Only the worked example has numbers of its own; every other one is computed from a
/// source.
[[nodiscard]] std::vector<Example> examples();

/// The example of a shipped model, which has its id; none for another one.
[[nodiscard]] std::optional<Example> modelExample(std::string_view id);

/// The worked example: one query, two keys, d_k = 1, unscaled scores 1 and 0.5, so that the weights are
/// e / (e + e^0.5) = 0.62246 and e^0.5 / (e + e^0.5) = 0.37754.
[[nodiscard]] NumberTable workedExampleNumbers();

}  // namespace lab::project
