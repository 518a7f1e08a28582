#include "app/cli/mask_text.h"

#include "app/cli/sentence.h"

namespace lab::cli {

using attention::MaskPattern;
using attention::maskPatterns;

namespace {

tl::unexpected<std::string> wrongMask(const std::string& found, const std::string& expected) {
    return tl::unexpected("attend: --mask should be " + expected + " but is \"" + found + "\".");
}

Answer<Choice> readMask(const std::string& text) {
    const std::size_t colon = text.find(':');
    const MaskPattern* pattern = findRow(maskPatterns(), text.substr(0, colon));
    if (pattern == nullptr) {
        return wrongMask(text, "one of " + idsOf(maskPatterns()) + ", or several joined by +,");
    }
    Choice choice{std::string(pattern->entry.id), {}};
    const std::span<const ParameterSpec> parameters = pattern->entry.parameters;
    const auto values =
        colon == std::string::npos ? std::vector<std::string>() : splitAt(text.substr(colon + 1), ',');
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t equals = values[i].find('=');
        const bool isNamed = equals != std::string::npos;
        const auto number = parseNumber(isNamed ? values[i].substr(equals + 1) : values[i]);
        if (!number || (!isNamed && i >= parameters.size())) {
            return wrongMask(text, usage(*pattern) + " with numbers");
        }
        choice.values[isNamed ? values[i].substr(0, equals) : std::string(parameters[i].id)] = *number;
    }
    if (const Result<void> checked = attention::checkMaskPatterns({&choice, 1}); !checked) {
        return tl::unexpected("attend: --mask " + text + ": " + sentence(checked.error()));
    }
    return choice;
}

}  // namespace

std::string usage(const MaskPattern& pattern) {
    std::string text(pattern.entry.id);
    for (const ParameterSpec& parameter : pattern.entry.parameters) {
        text.append(&parameter == &pattern.entry.parameters.front() ? ":" : ",").append(parameter.id);
    }
    return text;
}

std::vector<std::string> splitAt(const std::string& text, char separator) {
    std::vector<std::string> pieces(1);
    for (const char c : text) {
        if (c == separator) {
            pieces.emplace_back();
        } else {
            pieces.back() += c;
        }
    }
    return pieces;
}

Answer<std::vector<Choice>> readMasks(const std::string& text) {
    std::vector<Choice> choices;
    for (const std::string& piece : splitAt(text, '+')) {
        const Answer<Choice> choice = readMask(piece);
        if (!choice) {
            return tl::unexpected(choice.error());
        }
        choices.push_back(*choice);
    }
    return choices;
}

}  // namespace lab::cli
