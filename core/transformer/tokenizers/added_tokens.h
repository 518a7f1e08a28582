#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/formats/json.h"

namespace lab::transformer {

/// A token that is found in a text as it stands there, before anything is cut: "[MASK]", "<|endoftext|>".
struct AddedToken {
    int id = 0;
    std::string content;
    bool takesSpaceBefore = false;  ///< white space before it belongs to it
    bool takesSpaceAfter = false;
    bool isWholeWord = false;   ///< only where no letter, digit or "_" touches it
    bool isNormalized = false;  ///< found in the normalised text instead
    bool isSpecial = false;
    bool operator==(const AddedToken&) const = default;
};

/// A tokenizer's "added_tokens"; none at all where `tokens` is null. Errors: WrongField, MissingField
/// [place: added_tokens[i].field].
[[nodiscard]] Result<std::vector<AddedToken>> readAddedTokens(const formats::Json& tokens);

/// A stretch of text: an added token, or what lies between two of them.
struct Stretch {
    std::string_view text;
    const AddedToken* token = nullptr;
};

/// The text cut at those of `tokens`; from left to right, the longest where several begin. Views into both.
[[nodiscard]] std::vector<Stretch> cutAtTokens(std::string_view text, const std::vector<AddedToken>& tokens);

}  // namespace lab::transformer
