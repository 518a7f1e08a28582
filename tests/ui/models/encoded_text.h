#pragma once

#include "core/transformer/random_source.h"

namespace lab::ui {

/// A sequence as the window gets it, without weights to load.
inline std::shared_ptr<const transformer::EncodedSequence> encodedText(const std::string& text,
                                                                       int limit = 0) {
    const transformer::RandomSource source;
    return source.encode(source.tokenize(text), {}, limit, nullptr, {});
}

/// A sequence of given tokens: known or not, and how many were used.
class ToldSequence final : public transformer::EncodedSequence {
  public:
    ToldSequence(std::vector<transformer::TokenFact> tokens, Index used)
        : EncodedSequence(std::move(tokens), used) {}
    [[nodiscard]] transformer::HeadVectors head(LayerIndex, HeadIndex, int) const override { return {}; }
};

}  // namespace lab::ui
