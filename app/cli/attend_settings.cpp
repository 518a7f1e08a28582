#include "app/cli/attend_settings.h"

#include <algorithm>
#include <array>

#include "app/cli/mask_text.h"
#include "app/cli/sentence.h"

namespace lab::cli {

namespace {

constexpr std::array<std::string_view, 1> kNormalizers = {"softmax"};

template <typename Rows, typename Name>
std::string listNames(const Rows& rows, Name name) {
    std::string names;
    for (const auto& row : rows) {
        names.append(names.empty() ? "" : ", ").append(name(row));
    }
    return names;
}

tl::unexpected<std::string> unknown(std::string_view option, const std::string& found,
                                    const std::string& known) {
    return tl::unexpected(std::string("attend: ")
                              .append(option)
                              .append(" should be one of ")
                              .append(known)
                              .append(" but is \"") +
                          found + "\".");
}

constexpr auto kItself = [](std::string_view name) { return name; };

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

/// Parameters of a score function from "name=value,name=value".
Answer<ParameterValues> readScoreValues(const attention::ScoreFunction& function, const std::string& text) {
    ParameterValues values;
    for (const std::string& piece : splitAt(text, ',')) {
        const std::size_t equals = piece.find('=');
        const auto number =
            equals == std::string::npos ? std::nullopt : parseNumber(piece.substr(equals + 1));
        if (!number) {
            return unknown("--set", piece, "NAME=NUMBER, several joined by commas");
        }
        values[piece.substr(0, equals)] = *number;
    }
    if (const Result<void> checked = checkParameters(function.entry, values); !checked) {
        if (checked.error().code == ErrorCode::UnknownName && function.entry.parameters.empty()) {
            return tl::unexpected("attend: --score " + std::string(function.entry.id) +
                                  " has no parameters for --set.");
        }
        return tl::unexpected("attend: --set: " + sentence(checked.error()));
    }
    return values;
}

/// --score, --set and --scale.
Answer<void> readScore(const Arguments& arguments, AttendSettings& settings) {
    const std::string score = arguments.find("--score").value_or("scaled-dot");
    settings.score = findRow(attention::scoreFunctions(), score);
    if (settings.score == nullptr) {
        return unknown("--score", score, idsOf(attention::scoreFunctions()));
    }
    if (const auto set = arguments.find("--set")) {
        const Answer<ParameterValues> values = readScoreValues(*settings.score, *set);
        if (!values) {
            return tl::unexpected(values.error());
        }
        settings.scoreValues = *values;
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

    const std::string normalizer = arguments.find("--normalizer").value_or("softmax");
    if (std::ranges::find(kNormalizers, normalizer) == kNormalizers.end()) {
        return unknown("--normalizer", normalizer, listNames(kNormalizers, kItself));
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
