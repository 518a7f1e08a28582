#include "app/cli/attend_settings.h"

#include <algorithm>
#include <array>

namespace lab::cli {

namespace {

constexpr std::array<std::string_view, 2> kScores = {"dot", "scaled-dot"};
constexpr std::array<std::string_view, 1> kNormalizers = {"softmax"};

struct MaskRow {
    std::string_view name;
    std::optional<attention::CausalAlignment> causal;
};
constexpr std::array<MaskRow, 3> kMasks = {{{"none", std::nullopt},
                                            {"causal", attention::CausalAlignment::BottomRight},
                                            {"causal-top-left", attention::CausalAlignment::TopLeft}}};

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

}  // namespace

Answer<AttendSettings> readAttendSettings(const Arguments& arguments) {
    AttendSettings settings;
    const std::string score = arguments.find("--score").value_or("scaled-dot");
    if (std::ranges::find(kScores, score) == kScores.end()) {
        return unknown("--score", score, listNames(kScores, kItself));
    }
    const std::string scale = arguments.find("--scale").value_or(score == "dot" ? "none" : "inv-sqrt-dk");
    const Answer<std::optional<double>> scaleRead = readScale(scale);
    if (!scaleRead) {
        return tl::unexpected(scaleRead.error());
    }
    settings.scale = *scaleRead;

    const std::string mask = arguments.find("--mask").value_or("none");
    const auto maskRow = std::ranges::find(kMasks, std::string_view(mask), &MaskRow::name);
    if (maskRow == kMasks.end()) {
        return unknown("--mask", mask, listNames(kMasks, [](const MaskRow& row) { return row.name; }));
    }
    settings.causal = maskRow->causal;

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
