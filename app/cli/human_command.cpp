#include <charconv>
#include <cmath>
#include <ostream>

#include "app/cli/commands.h"
#include "app/cli/human_json.h"
#include "app/cli/sentence.h"
#include "core/files/atomic_write.h"
#include "core/human/human_registry.h"

namespace lab::cli {

namespace {

using human::HumanModel;

/// "name=value,name=value".
Answer<ParameterValues> readValues(std::string_view text) {
    ParameterValues values;
    while (!text.empty()) {
        const std::string_view one = text.substr(0, text.find(','));
        text.remove_prefix(std::min(text.size(), one.size() + 1));
        const std::size_t equals = one.find('=');
        const std::string name(one.substr(0, equals));
        if (equals == std::string_view::npos || name.empty()) {
            return tl::unexpected("human: --set should be name=value but is \"" + std::string(one) + "\".");
        }
        const std::optional<double> value = parseNumber(one.substr(equals + 1));
        if (!value) {
            return tl::unexpected("human: " + name + " should be a number but is \"" +
                                  std::string(one.substr(equals + 1)) + "\".");
        }
        values[name] = *value;
    }
    return values;
}

/// The option as a whole number from `least` to `largest`, or the fallback.
Answer<std::uint64_t> readWhole(const Arguments& arguments, std::string_view name, std::uint64_t least,
                                std::uint64_t largest, std::uint64_t fallback) {
    const std::optional<std::string> text = arguments.find(name);
    if (!text) {
        return fallback;
    }
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text->data(), text->data() + text->size(), value);
    const bool isWhole = problem == std::errc() && end == text->data() + text->size();
    if (!isWhole || value < least || value > largest) {
        return tl::unexpected("human: " + std::string(name) + " should be a whole number from " +
                              std::to_string(least) + " to " + std::to_string(largest) + " but is \"" +
                              *text + "\".");
    }
    return value;
}

/// Into the file, or onto standard output where no file was given.
Answer<Verdict> deliver(const Arguments& arguments, const formats::Json& json, std::ostream& out) {
    const std::string text = formats::jsonText(json) + "\n";
    const std::optional<std::string> file = arguments.find("--output");
    if (!file) {
        out << text;
        return Verdict::Good;
    }
    if (const Result<void> written = files::atomicWrite(*file, text); !written) {
        return tl::unexpected(sentence(written.error()));
    }
    return Verdict::Good;
}

Answer<Verdict> runHuman(const Arguments& arguments, std::ostream& out) {
    if (arguments.find("--list")) {
        return deliver(arguments, humanListJson(human::humanModels()), out);
    }
    if (arguments.positional.empty() || !arguments.find("--output")) {
        return tl::unexpected(std::string("human: ") +
                              (arguments.positional.empty() ? "MODEL" : "--output FILE") +
                              " is missing; human --list lists the models.");
    }
    const Result<const HumanModel*> model = human::findHumanModel(arguments.positional);
    if (!model) {
        return tl::unexpected(sentence(model.error()));
    }
    const Answer<ParameterValues> values = readValues(arguments.find("--set").value_or(""));
    if (!values) {
        return tl::unexpected(values.error());
    }
    const Answer<std::uint64_t> seed = readWhole(arguments, "--seed", 0, UINT64_MAX, 1);
    if (!seed) {
        return tl::unexpected(seed.error());
    }
    const Answer<std::uint64_t> trials = readWhole(arguments, "--trials", 1, human::kMostTrials, 1000);
    if (!trials) {
        return tl::unexpected(trials.error());
    }
    const int count = static_cast<int>(*trials);
    const Result<human::HumanResult> result = human::computeHuman(**model, *values, *seed, count);
    if (!result) {
        return tl::unexpected(sentence(result.error()));
    }
    return deliver(arguments, humanResultJson({(*model)->entry, *values, *seed, count}, *result), out);
}

}  // namespace

Command humanCommand() {
    return {
        {"human",
         "[MODEL]",
         {{"--list", "", "list all models with their parameters as JSON, and stop"},
          {"--set", "NAME=VALUE", "set a parameter; may be given again", false, true},
          {"--seed", "S", "seed of the simulated trials, 1 where nothing is said"},
          {"--trials", "N", "simulated trials, 1000 where nothing is said"},
          {"--output", "FILE", "the .json to write"}}},
        "compute a human model: its curves and summary numbers",
        "--list writes for every model its id, formula and source, and for every parameter and constant the\n"
        "unit, range, default, where it comes from and how far it can be relied on: verified in the source,\n"
        "derived, from memory, or an own setting. It goes to standard output, or to FILE.\n"
        "\n"
        "With a MODEL, FILE gets\n"
        "  model, seed, trials, parameters   what was computed, defaults included\n"
        "  summaries                         one number a name\n"
        "  curves                            for each curve its columns, all of one length\n"
        "  units                             the unit of each of them; empty for a pure number\n"
        "The same seed gives the same file.\n",
        runHuman};
}

}  // namespace lab::cli
