#include "core/transformer/use_lite.h"

#include <algorithm>
#include <array>
#include <cassert>

#include "core/files/read_file.h"
#include "core/transformer/token_text.h"
#include "core/transformer/unicode_text.h"
#include "core/transformer/unigram_tokenizer.h"
#include "core/transformer/use_lite_network.h"

namespace lab::transformer {

namespace {

/// Between two looks at the stop token this many tokens are looked up (well below a millisecond).
constexpr std::size_t kTokensBetweenLooks = 2048;

using Activations = std::array<UseLiteNetwork::LayerActivations, UseLiteNetwork::kLayers>;

/// What the network made of a sequence, as far as its last layer's Q, K and V.
class UseLiteSequence final : public EncodedSequence {
  public:
    UseLiteSequence(std::vector<TokenFact> tokens, std::shared_ptr<const UseLiteNetwork> network,
                    Activations activations)
        : EncodedSequence(std::move(tokens), activations[0].qkv.rows()),
          m_network(std::move(network)),
          m_activations(std::move(activations)) {}

    [[nodiscard]] const MatrixF& embeddings(LayerIndex layer) const override {
        return activationsOf(layer).normed;
    }

    [[nodiscard]] HeadVectors vectors(const HeadRequest& request, const MatrixF* embeddings) const override {
        assert(request.head.value >= 0 && request.head.value < UseLiteNetwork::kHeads &&
               "a head of the network");
        const MatrixF& normed = embeddings != nullptr ? *embeddings : activationsOf(request.layer).normed;
        const MatrixF projected = embeddings != nullptr
                                      ? m_network->projectNormed(request.layer.value, normed, nullptr)
                                      : MatrixF();
        const MatrixF& qkv = embeddings != nullptr ? projected : activationsOf(request.layer).qkv;
        const int width = m_network->headWidth(request.layer.value);
        const auto part = [&](Index which, HeadIndex head) {
            return qkv.middleCols((which * UseLiteNetwork::kHeads + head.value) * width, width);
        };
        HeadVectors vectors{.Q = {},
                            .K = {},
                            .V = part(2, request.keyValueHead),
                            .dKLargest = width,
                            .headWidth = width,
                            .isRank = true};
        vectors.dK = request.dK == 0 ? width : std::clamp(request.dK, 1, width);
        if (vectors.dK == width) {
            vectors.Q = part(0, request.head);
            vectors.K = part(1, request.keyValueHead);
        } else {
            attention::RankedVectors cut =
                m_network->scoreForm(request.layer.value, request.head.value).project(normed, vectors.dK);
            vectors.Q = std::move(cut.Q);
            vectors.K = std::move(cut.K);
        }
        return vectors;
    }

    [[nodiscard]] MatrixF output(LayerIndex layer, const MatrixF& concatenated,
                                 int /*heads*/) const override {
        return m_network->output(layer.value, concatenated);
    }

  private:
    [[nodiscard]] const UseLiteNetwork::LayerActivations& activationsOf(LayerIndex layer) const {
        assert(layer.value >= 0 && layer.value < UseLiteNetwork::kLayers && "a layer of the network");
        return m_activations[static_cast<std::size_t>(layer.value)];
    }

    std::shared_ptr<const UseLiteNetwork> m_network;
    Activations m_activations;
};

}  // namespace

Result<std::shared_ptr<const UseLite>> UseLite::open(const std::filesystem::path& folder) {
    const std::filesystem::path vocabulary = folder / "vocab.json";
    const Result<std::string> json = files::readTextFile(vocabulary);
    if (!json) {
        return failure(json.error());
    }
    Result<UnigramTokenizer> tokenizer = UnigramTokenizer::fromJson(*json);
    if (!tokenizer) {
        Error error = tokenizer.error();
        error.file = vocabulary.string();
        return failure(std::move(error));
    }
    Result<std::shared_ptr<const UseLiteNetwork>> network =
        UseLiteNetwork::open(folder / "model.safetensors");
    if (!network) {
        return failure(network.error());
    }
    if (tokenizer->size() > (*network)->tableRows()) {
        return failure({ErrorCode::WrongShape, vocabulary.string(), "pieces",
                        "at most " + std::to_string((*network)->tableRows()),
                        std::to_string(tokenizer->size())});
    }
    return std::shared_ptr<const UseLite>(
        new UseLite(std::make_unique<const UnigramTokenizer>(std::move(*tokenizer)), std::move(*network)));
}

UseLite::UseLite(std::unique_ptr<const UnigramTokenizer> tokenizer,
                 std::shared_ptr<const UseLiteNetwork> network)
    : m_info{.id = "use-lite",
             .name = "Universal Sentence Encoder Lite",
             .trainedBy = "Google",
             .licence = "Apache-2.0",
             .reference = "Cer et al. 2018, Universal Sentence Encoder",
             .layers = UseLiteNetwork::kLayers,
             .heads = UseLiteNetwork::kHeads,
             .tokenLimit = kTokenLimit,
             .hasTrainedHeads = true},
      m_tokenizer(std::move(tokenizer)),
      m_network(std::move(network)) {}

UseLite::~UseLite() = default;

UseLiteOutput UseLite::run(const std::string& text) const {
    return run(text, {}, {}).value_or(UseLiteOutput());
}

std::optional<UseLiteOutput> UseLite::run(const std::string& text, const Interventions& interventions,
                                          const RunControl& control) const {
    UseLiteOutput output;
    for (const UnigramTokenizer::Token& token : m_tokenizer->tokenize(text)) {
        output.ids.push_back(token.id);
    }
    if (output.ids.empty()) {
        return output;
    }
    const std::size_t used = std::min<std::size_t>(output.ids.size(), kTokenLimit);
    MatrixF x = m_network->input(std::span(output.ids).first(used));
    for (int layer = 0; layer < UseLiteNetwork::kLayers; ++layer) {
        const UseLiteNetwork::LayerActivations activations = m_network->project(layer, x, control.runner);
        if (!m_network->advance(layer, activations, x, &output.attention.emplace_back(), control.runner,
                                control.stop, &interventions)) {
            return std::nullopt;
        }
        control.tell(static_cast<double>(layer + 1) / UseLiteNetwork::kLayers);
    }
    output.embedding = m_network->embedding(x);
    return output;
}

int UseLite::headCount(const SourceSettings& /*settings*/) const {
    return m_info.heads;
}

std::vector<std::string> UseLite::tokenize(std::string_view text) const {
    return tokenizePiece(text, true);
}

std::vector<std::string> UseLite::tokenizePiece(std::string_view text, bool startsWord) const {
    std::vector<std::string> tokens;
    if (isBlank(text)) {
        return tokens;
    }
    for (UnigramTokenizer::Token& token : m_tokenizer->tokenize(text, startsWord)) {
        tokens.push_back(std::move(token.text));
    }
    return tokens;
}

std::string UseLite::join(const std::vector<std::string>& tokens) const {
    std::u32string text;
    for (const std::string& token : tokens) {
        text += decodeUtf8(token);
    }
    std::replace(text.begin(), text.end(), kWordMark, U' ');
    // The first mark stands before the text, not for a space of it.
    return encodeUtf8(!text.empty() && text.front() == U' ' ? text.substr(1) : text);
}

double UseLite::unknownShare(const std::vector<TokenFact>& tokens) const {
    return shareOfUnknownCharacters(tokens);
}

std::shared_ptr<const EncodedSequence> UseLite::encode(const std::vector<std::string>& tokens,
                                                       const SourceSettings& /*settings*/, int limit,
                                                       ParallelRunner* runner,
                                                       const std::stop_token& stop) const {
    const std::size_t most = limit > 0 ? static_cast<std::size_t>(std::min(limit, kTokenLimit)) : kTokenLimit;
    std::vector<TokenFact> facts;
    facts.reserve(tokens.size());
    std::vector<int> ids;
    for (const std::string& token : tokens) {
        if (facts.size() % kTokensBetweenLooks == 0 && stop.stop_requested()) {
            return nullptr;
        }
        const int id = m_tokenizer->find(token);
        facts.push_back({token, id != UnigramTokenizer::kUnknown});
        if (ids.size() < most) {
            ids.push_back(id);
        }
    }
    if (stop.stop_requested()) {
        return nullptr;
    }
    MatrixF x = m_network->input(ids);
    Activations activations;
    activations[0] = m_network->project(0, x, runner);
    if (!ids.empty()) {
        // Q, K and V of the last layer are all that its heads need; what follows them is left out.
        if (!m_network->advance(0, activations[0], x, nullptr, runner, stop)) {
            return nullptr;
        }
    } else {
        x.resize(0, m_network->layerWidth(1));
    }
    activations[1] = m_network->project(1, x, runner);
    return std::make_shared<const UseLiteSequence>(std::move(facts), m_network, std::move(activations));
}

}  // namespace lab::transformer
