#include "core/transformer/shipped/bahdanau_model.h"

#include "core/transformer/models/run_support.h"
#include "core/transformer/recurrent/recurrent_parts.h"
#include "core/transformer/shipped/character_sides.h"

namespace lab::transformer {

namespace {

struct Network {
    BidirectionalGru encoder;
    Linear<float> bridge;
    AttentionDecoder decoder;
};

class BahdanauModel final : public Model {
  public:
    BahdanauModel(ModelInfo info, CharacterSides sides, Network network)
        : m_info(std::move(info)), m_sides(std::move(sides)), m_network(std::move(network)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] std::string outputName(int id) const override { return m_sides.vocabulary.token(id); }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;

  private:
    ModelInfo m_info;
    CharacterSides m_sides;
    Network m_network;
};

RunResult BahdanauModel::run(const ModelInput& input, const RunControl& control) const {
    Result<std::vector<int>> source = m_sides.read(input.text, m_info.tokenLimit);
    if (!source) {
        return failure(source.error());
    }
    const RunSizes sizes{static_cast<Index>(source->size()), 1};
    if (const Result<void> fits = checkInterventions(input.interventions, m_info.stacks, sizes); !fits) {
        return failure(fits.error());
    }
    const MatrixF memory = m_network.encoder.run(embed(m_network.decoder.tokens, *source), control.stop);
    if (memory.size() == 0) {
        return nullptr;
    }
    control.tell(0.5);
    const MatrixF last = m_network.encoder.lastStates(memory);
    const RowVectorF state = m_network.bridge(last).row(0).array().tanh().matrix();
    auto written = m_network.decoder.write(memory, state, m_info.tokenLimit, input.interventions, control);
    if (!written) {
        return nullptr;
    }
    auto output = std::make_shared<ModelOutput>();
    output->logits = std::move(written->logits);
    output->layers.push_back({AttentionPart::Cross, 0, {std::move(written->weights)}});
    output->layers.back().numbers = {{{}, {}, memory, {}, std::move(written->scores)}};
    m_sides.finish(*source, written->read, *output);
    control.tell(1);
    return output;
}

/// Sizes of a stored matrix, 0 if it is not there.
std::pair<Index, Index> storedShape(WeightFile& weights, const std::string& name) {
    const MatrixF stored = weights.matrix(name, formats::kAnySize, formats::kAnySize);
    return {stored.rows(), stored.cols()};
}

}  // namespace

ModelResult openBahdanauModel(ModelParts parts) {
    Result<CharacterSides> sides = openCharacterSides(parts, "decoder_start_token_id");
    if (!sides) {
        return failure(sides.error());
    }
    const Index longest = parts.config.whole("max_position_embeddings", 2, 4096);
    WeightFile& weights = parts.weights;
    const auto [attention, memory] = storedShape(weights, "k_proj.weight");
    RecurrentWidths widths;
    widths.vocabulary = sides->vocabulary.size();
    widths.embedding = storedShape(weights, "embed.weight").second;
    widths.input = widths.embedding;
    widths.attention = attention;
    widths.encoder = memory / 2;
    widths.decoder = storedShape(weights, "bridge.weight").first;
    Network network{readEncoder(weights, widths),
                    weights.linear("bridge", 2 * widths.encoder, widths.decoder),
                    readDecoder(weights, widths)};
    if (const auto error = parts.error()) {
        return failure(*error);
    }
    network.decoder.start = sides->start;
    network.decoder.end = sides->end;
    parts.info.inputs = {InputKind::Characters};
    parts.info.stacks = {{AttentionPart::Cross, 1, 1}};
    parts.info.tokenLimit = longest;
    return std::make_shared<const BahdanauModel>(std::move(parts.info), std::move(*sides),
                                                 std::move(network));
}

}  // namespace lab::transformer
