#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/transformer/blocks/intervention.h"
#include "core/transformer/models/run_control.h"
#include "core/transformer/vector_source.h"

namespace lab::transformer {

class UnigramTokenizer;
class UseLiteNetwork;

/// Everything that the network gives for one text.
struct UseLiteOutput {
    std::vector<int> ids;                         ///< of all tokens; the network sees the first 128
    std::vector<std::vector<MatrixF>> attention;  ///< [layer][head] of [n, n], rows are queries
    RowVectorF embedding;                         ///< [512], length 1; empty for the empty text
};

/// Universal Sentence Encoder Lite: a trained encoder of 2 layers x 4 heads. It has no next-token output.
/// Source: Cer et al. 2018, "Universal Sentence Encoder".
class UseLite final : public VectorSource {
  public:
    static constexpr int kTokenLimit = 128;

    /// Opens `folder` with model.safetensors and vocab.json. Errors: those of reading the two files,
    /// MissingArray, WrongShape, WrongType.
    [[nodiscard]] static Result<std::shared_ptr<const UseLite>> open(const std::filesystem::path& folder);

    ~UseLite() override;

    /// Runs the network on `text`, all heads and the sentence embedding. The empty text gives an empty
    /// output.
    [[nodiscard]] UseLiteOutput run(const std::string& text) const;
    /// The same with heads' weights changed; they must fit (asserted by intervene()). None if `control.stop`
    /// ended it.
    [[nodiscard]] std::optional<UseLiteOutput> run(const std::string& text,
                                                   const Interventions& interventions,
                                                   const RunControl& control) const;

    [[nodiscard]] const SourceInfo& info() const override { return m_info; }
    [[nodiscard]] int headCount(const SourceSettings& settings) const override;
    /// Pieces with U+2581 for a space. An unknown piece is the normalised text that it stands for.
    [[nodiscard]] std::vector<std::string> tokenize(std::string_view text) const override;
    [[nodiscard]] std::vector<std::string> tokenizePiece(std::string_view text,
                                                         bool startsWord) const override;
    [[nodiscard]] std::string join(const std::vector<std::string>& tokens) const override;
    [[nodiscard]] double unknownShare(const std::vector<TokenFact>& tokens) const override;
    [[nodiscard]] std::shared_ptr<const EncodedSequence> encode(const std::vector<std::string>& tokens,
                                                                const SourceSettings& settings, int limit,
                                                                ParallelRunner* runner,
                                                                const std::stop_token& stop) const override;

  private:
    UseLite(std::unique_ptr<const UnigramTokenizer> tokenizer, std::shared_ptr<const UseLiteNetwork> network);

    SourceInfo m_info;
    std::unique_ptr<const UnigramTokenizer> m_tokenizer;
    std::shared_ptr<const UseLiteNetwork> m_network;  ///< shared with the sequences that it encoded
};

}  // namespace lab::transformer
