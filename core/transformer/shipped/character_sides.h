#pragma once

#include <vector>

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// How a model that writes characters reads its source and begins and ends what it writes.
struct CharacterSides {
    Vocabulary vocabulary;
    int start = 1;  ///< what the decoder reads first
    int end = 2;    ///< after it nothing more is written

    /// Characters, then the end token, at most `longest` in all. Errors: UnknownName [place: "character"];
    /// EmptyInput [place: "tokens"]; OutOfRange [place: "text"].
    [[nodiscard]] Result<std::vector<int>> read(const std::string& text, Index longest) const;
    /// Fills sides, predictions and the text written of an output whose logits [n_t, vocabulary] are there:
    /// what the decoder read after its start, and after that the last prediction unless it is the end.
    void finish(const std::vector<int>& source, const std::vector<int>& target, ModelOutput& output) const;
};

/// Reads vocab_size, `startKey` and eos_token_id of the configuration. Errors: those of config and
/// vocabulary.
[[nodiscard]] Result<CharacterSides> openCharacterSides(ModelParts& parts, std::string_view startKey);

}  // namespace lab::transformer
