#include "app/cli/choice_text.h"

#include <algorithm>

#include "app/cli/sentence.h"
#include "core/attention/masks/mask_registry.h"

namespace lab::cli {

namespace {

tl::unexpected<std::string> wrong(const std::string& option, const std::string& found,
                                  const std::string& expected) {
    return tl::unexpected("attend: " + option + " should be " + expected + " but is \"" + found + "\".");
}

std::string allIds(const std::vector<const FamilyEntry*>& entries) {
    std::string ids;
    for (const FamilyEntry* entry : entries) {
        ids.append(ids.empty() ? "" : ", ").append(entry->id);
    }
    return ids;
}

}  // namespace

std::string usage(const FamilyEntry& entry) {
    std::string text(entry.id);
    for (const ParameterSpec& parameter : entry.parameters) {
        text.append(&parameter == &entry.parameters.front() ? ":" : ",").append(parameter.id);
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

Answer<Choice> readChoice(const std::string& option, const std::string& text,
                          const std::vector<const FamilyEntry*>& entries) {
    const std::size_t colon = text.find(':');
    const std::string id = text.substr(0, colon);
    const auto found = std::ranges::find(entries, id, &FamilyEntry::id);
    if (found == entries.end()) {
        const std::string more = option == "--mask" ? ", or several joined by +," : "";
        return wrong(option, text, "one of " + allIds(entries) + more);
    }
    const FamilyEntry& entry = **found;
    Choice choice{id, {}};
    const auto values =
        colon == std::string::npos ? std::vector<std::string>() : splitAt(text.substr(colon + 1), ',');
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::size_t equals = values[i].find('=');
        const bool isNamed = equals != std::string::npos;
        const auto number = parseNumber(isNamed ? values[i].substr(equals + 1) : values[i]);
        if (!number || (!isNamed && i >= entry.parameters.size())) {
            return wrong(option, text, usage(entry) + " with numbers");
        }
        choice.values[isNamed ? values[i].substr(0, equals) : std::string(entry.parameters[i].id)] = *number;
    }
    if (const Result<void> checked = checkParameters(entry, choice.values); !checked) {
        return tl::unexpected("attend: " + option + " " + text + ": " + sentence(checked.error()));
    }
    return choice;
}

Answer<std::vector<Choice>> readMasks(const std::string& text) {
    std::vector<Choice> choices;
    for (const std::string& piece : splitAt(text, '+')) {
        const Answer<Choice> choice = readChoice("--mask", piece, entriesOf(attention::maskPatterns()));
        if (!choice) {
            return tl::unexpected(choice.error());
        }
        choices.push_back(*choice);
    }
    return choices;
}

}  // namespace lab::cli
