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
    [[nodiscard]] const MatrixF& embeddings(LayerIndex) const override { return m_none; }
    [[nodiscard]] transformer::HeadVectors vectors(const transformer::HeadRequest&,
                                                   const MatrixF*) const override {
        return {};
    }
    [[nodiscard]] MatrixF output(LayerIndex, const MatrixF&, int) const override { return {}; }

  private:
    MatrixF m_none;
};

}  // namespace lab::ui
