#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace lab::cli {

/// A value, or one sentence for the person at the keyboard.
template <typename T>
using Answer = tl::expected<T, std::string>;

/// One `--name VALUE` of a command.
struct Option {
    std::string_view name;         ///< "--input"
    std::string_view placeholder;  ///< "FILE"; empty for a flag, which takes no value
    std::string_view help;
    bool required = false;
    bool repeatable = false;  ///< given again, its values are joined by commas

    [[nodiscard]] bool isFlag() const { return placeholder.empty(); }
};

/// What a command is called with; the parser and the help are both made from it.
struct CommandLine {
    std::string_view command;
    std::string_view
        positional;  ///< placeholder of its one positional argument, or empty; "[NAME]" may be left out
    std::vector<Option> options;
};

/// The values that were given.
struct Arguments {
    std::string positional;
    std::map<std::string, std::string, std::less<>> options;  ///< by name, "--input"

    [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
    /// An option that was required.
    [[nodiscard]] const std::string& at(std::string_view name) const;
};

/// Sorts the words after the command into options (`--name value` or `--name=value`) and the positional
/// argument.
[[nodiscard]] Answer<Arguments> parseArguments(const CommandLine& line, std::span<const std::string> words);

/// The whole text as a finite number.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

}  // namespace lab::cli
