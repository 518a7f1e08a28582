#include "core/transformer/shipped/character_sides.h"

#include "core/transformer/models/run_support.h"

namespace lab::transformer {

Result<std::vector<int>> CharacterSides::read(const std::string& text, Index longest) const {
    Result<std::vector<int>> ids = vocabulary.characters(text);
    if (!ids) {
        return ids;
    }
    if (ids->empty()) {
        return failure({ErrorCode::EmptyInput, {}, "tokens", {}, {}});
    }
    if (static_cast<Index>(ids->size()) >= longest) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "text",
                        "at most " + std::to_string(longest - 1) + " characters",
                        std::to_string(ids->size())});
    }
    ids->push_back(end);
    return ids;
}

void CharacterSides::finish(const std::vector<int>& source, const std::vector<int>& target,
                            ModelOutput& output) const {
    output.source = {source, vocabulary.tokens(source)};
    output.target = {target, vocabulary.tokens(target)};
    for (Index row = 0; row < output.logits.rows(); ++row) {
        output.predictions.push_back(vocabulary.token(likeliest(output.logits.row(row))));
    }
    for (std::size_t i = 1; i < target.size(); ++i) {
        output.written += output.target.tokens[i];
    }
    if (!output.predictions.empty() && output.predictions.back() != vocabulary.token(end)) {
        output.written += output.predictions.back();
    }
}

Result<CharacterSides> openCharacterSides(ModelParts& parts, std::string_view startKey) {
    const Index size = parts.config.whole("vocab_size", 3, 100'000);
    const auto start = static_cast<int>(parts.config.whole(startKey, 0, size - 1));
    const auto end = static_cast<int>(parts.config.whole("eos_token_id", 0, size - 1));
    if (parts.config.error()) {
        return failure(*parts.config.error());
    }
    Result<Vocabulary> vocabulary = parts.tokens(size);
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    return CharacterSides{std::move(*vocabulary), start, end};
}

}  // namespace lab::transformer
