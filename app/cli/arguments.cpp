#include "app/cli/arguments.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cmath>

namespace lab::cli {

namespace {

std::string knownOptions(const CommandLine& line) {
    std::string names;
    for (const Option& option : line.options) {
        names.append(names.empty() ? "" : ", ").append(option.name);
    }
    return names;
}

tl::unexpected<std::string> wrongCall(const CommandLine& line, std::string_view problem) {
    return tl::unexpected(std::string(line.command).append(": ").append(problem).append("."));
}

}  // namespace

std::optional<std::string> Arguments::find(std::string_view name) const {
    const auto found = options.find(name);
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

const std::string& Arguments::at(std::string_view name) const {
    const auto found = options.find(name);
    assert(found != options.end() && "only for required options");
    return found->second;
}

Answer<Arguments> parseArguments(const CommandLine& line, std::span<const std::string> words) {
    Arguments arguments;
    bool hasPositional = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!word.starts_with("-") || word == "-") {
            if (line.positional.empty() || hasPositional) {
                return wrongCall(line, "\"" + word + "\" is one argument too many");
            }
            arguments.positional = word;
            hasPositional = true;
            continue;
        }
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        const auto option = std::ranges::find(line.options, name, &Option::name);
        if (option == line.options.end()) {
            return wrongCall(line, "there is no option " + name + "; known are " + knownOptions(line));
        }
        const bool isAgain = arguments.options.contains(name);
        if (isAgain && !option->repeatable) {
            return wrongCall(line, name + " is given twice");
        }
        if (option->isFlag()) {
            if (equals != std::string::npos) {
                return wrongCall(line, name + " takes no value");
            }
            arguments.options[name];
            continue;
        }
        if (equals == std::string::npos && i + 1 == words.size()) {
            return wrongCall(line, name + " needs a value");
        }
        const std::string value = equals == std::string::npos ? words[++i] : word.substr(equals + 1);
        arguments.options[name].append(isAgain ? "," : "").append(value);
    }
    if (!line.positional.empty() && !line.positional.starts_with("[") &&
        (!hasPositional || arguments.positional.empty())) {
        return wrongCall(line, std::string(line.positional) + " is missing");
    }
    for (const Option& option : line.options) {
        if (option.required && !arguments.options.contains(option.name)) {
            return wrongCall(line,
                             std::string(option.name).append(" ").append(option.placeholder) + " is missing");
        }
    }
    return arguments;
}

std::optional<double> parseNumber(std::string_view text) {
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = problem == std::errc() && end == text.data() + text.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

}  // namespace lab::cli
