#pragma once

#include <iosfwd>
#include <span>
#include <string_view>

#include "app/cli/arguments.h"

namespace lab::cli {

/// What a command came to; a wrong call or input is a sentence instead (exit code 2).
enum class Verdict {
    Good,  ///< exit code 0
    Bad,   ///< the input was understood, but the result is bad: exit code 1
};

struct Command {
    CommandLine line;
    std::string_view summary;  ///< one line
    std::string_view details;  ///< the rest of its help
    Answer<Verdict> (*run)(const Arguments& arguments, std::ostream& out);
};

/// Attention from arrays: scores, weights, context.
[[nodiscard]] Command attendCommand();
/// A trained model on a text.
[[nodiscard]] Command modelCommand();
/// One human model: its curves and summary numbers.
[[nodiscard]] Command humanCommand();
/// Reference cases against the program's own calculation.
[[nodiscard]] Command verifyCommand();

}  // namespace lab::cli
