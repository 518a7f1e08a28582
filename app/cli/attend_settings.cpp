#include "app/cli/attend_settings.h"

#include <algorithm>
#include <utility>

#include "app/cli/choice_text.h"
#include "app/cli/sentence.h"

namespace lab::cli {

namespace {

tl::unexpected<std::string> unknown(std::string_view option, const std::string& found,
                                    const std::string& known) {
    return tl::unexpected(std::string("attend: ")
                              .append(option)
                              .append(" should be one of ")
                              .append(known)
                              .append(" but is \"") +
                          found + "\".");
}

Answer<std::optional<double>> readScale(const std::string& text) {
    if (text == "inv-sqrt-dk") {
        return std::optional<double>();
    }
    if (text == "none") {
        return std::optional(1.0);
    }
    if (const auto number = parseNumber(text)) {
        return number;
    }
    return unknown("--scale", text, "inv-sqrt-dk, none or a finite number");
}

/// --set: parameters of the score function or of the normalizer, "name=value,name=value".
Answer<void> readSet(const std::string& text, AttendSettings& settings) {
    const auto has = [](const FamilyEntry& entry, const std::string& name) {
        return std::ranges::find(entry.parameters, name, &ParameterSpec::id) != entry.parameters.end();
    };
    for (const std::string& piece : splitAt(text, ',')) {
        const std::size_t equals = piece.find('=');
        const auto number =
            equals == std::string::npos ? std::nullopt : parseNumber(piece.substr(equals + 1));
        if (!number) {
            return unknown("--set", piece, "NAME=NUMBER, several joined by commas");
        }
        const std::string name = piece.substr(0, equals);
        const bool isNormalizers = has(settings.normalizer->entry, name) && !has(settings.score->entry, name);
        (isNormalizers ? settings.normalizerValues : settings.scoreValues)[name] = *number;
    }
    if (settings.score->entry.parameters.empty() && !settings.scoreValues.empty()) {
        return tl::unexpected("attend: --score " + std::string(settings.score->entry.id) +
                              " has no parameters for --set.");
    }
    for (const auto& [entry, values] : {std::pair(settings.score->entry, settings.scoreValues),
                                        std::pair(settings.normalizer->entry, settings.normalizerValues)}) {
        if (const Result<void> checked = checkParameters(entry, values); !checked) {
            return tl::unexpected("attend: --set: " + sentence(checked.error()));
        }
    }
    return {};
}

/// --normalizer
Answer<void> readNormalizer(const Arguments& arguments, AttendSettings& settings) {
    const Answer<Choice> choice =
        readChoice("--normalizer", arguments.find("--normalizer").value_or("softmax"),
                   entriesOf(attention::normalizers()));
    if (!choice) {
        return tl::unexpected(choice.error());
    }
    settings.normalizer = findRow(attention::normalizers(), choice->id);
    settings.normalizerValues = choice->values;
    return {};
}

/// --score and --scale.
Answer<void> readScore(const Arguments& arguments, AttendSettings& settings) {
    const std::string score = arguments.find("--score").value_or("scaled-dot");
    settings.score = findRow(attention::scoreFunctions(), score);
    if (settings.score == nullptr) {
        return unknown("--score", score, idsOf(attention::scoreFunctions()));
    }
    const std::string own = settings.score->isScaled ? "inv-sqrt-dk" : "none";
    const Answer<std::optional<double>> scale = readScale(arguments.find("--scale").value_or(own));
    if (!scale) {
        return tl::unexpected(scale.error());
    }
    settings.scale = *scale;
    return {};
}

}  // namespace

Answer<AttendSettings> readAttendSettings(const Arguments& arguments) {
    AttendSettings settings;
    if (const Answer<void> read = readScore(arguments, settings); !read) {
        return tl::unexpected(read.error());
    }
    const Answer<std::vector<Choice>> masks = readMasks(arguments.find("--mask").value_or("none"));
    if (!masks) {
        return tl::unexpected(masks.error());
    }
    settings.masks = *masks;

    if (const Answer<void> read = readNormalizer(arguments, settings); !read) {
        return tl::unexpected(read.error());
    }
    if (const auto set = arguments.find("--set")) {
        if (const Answer<void> read = readSet(*set, settings); !read) {
            return tl::unexpected(read.error());
        }
    }
    const std::string temperature = arguments.find("--temperature").value_or("1");
    const auto number = parseNumber(temperature);
    if (!number || *number <= 0) {
        return tl::unexpected("attend: --temperature should be a finite number above 0 but is \"" +
                              temperature + "\".");
    }
    settings.temperature = *number;
    return settings;
}

}  // namespace lab::cli
