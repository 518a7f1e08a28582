#include "core/transformer/shipped/marian_model.h"

#include <cmath>

#include "core/attention/positions/sinusoidal.h"
#include "core/transformer/models/run_support.h"
#include "core/transformer/shipped/character_sides.h"

namespace lab::transformer {

namespace {

struct DecoderLayer {
    AttentionLayer<float> self, cross;
    FeedForward<float> feedForward;
};

struct Network {
    MatrixF tokens;     ///< [vocabulary, d], of both sides and the output
    MatrixF positions;  ///< [longest, d]
    std::vector<Block<float>> encoder;
    std::vector<DecoderLayer> decoder;
    RowVectorF outputBias;  ///< [vocabulary]
};

class MarianModel final : public Model {
  public:
    MarianModel(ModelInfo info, CharacterSides sides, Network network)
        : m_info(std::move(info)), m_sides(std::move(sides)), m_network(std::move(network)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] std::string outputName(int id) const override { return m_sides.vocabulary.token(id); }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;

  private:
    [[nodiscard]] MatrixF embedded(const std::vector<int>& ids) const;
    /// Logits [n_t, vocabulary] of a target over the encoder's output `memory`; none if stopped.
    [[nodiscard]] std::optional<MatrixF> decode(const std::vector<int>& target, const MatrixF& memory,
                                                const BlockRun<float>& how) const;
    /// The target that is written, <s> first, </s> left out; none if stopped.
    [[nodiscard]] std::optional<std::vector<int>> write(const MatrixF& memory,
                                                        const Interventions& interventions,
                                                        const RunControl& control) const;

    ModelInfo m_info;
    CharacterSides m_sides;
    Network m_network;
};

MatrixF MarianModel::embedded(const std::vector<int>& ids) const {
    MatrixF x = embed(m_network.tokens, ids);
    x *= std::sqrt(static_cast<float>(x.cols()));
    return x + m_network.positions.topRows(x.rows());
}

std::optional<MatrixF> MarianModel::decode(const std::vector<int>& target, const MatrixF& memory,
                                           const BlockRun<float>& how) const {
    MatrixF x = embedded(target);
    const attention::AttentionMask mask =
        attention::causalMask(x.rows(), x.rows(), attention::CausalAlignment::TopLeft);
    for (std::size_t layer = 0; layer < m_network.decoder.size(); ++layer) {
        const DecoderLayer& own = m_network.decoder[layer];
        const auto number = static_cast<int>(layer);
        if (!advance<float>(own.self, nullptr, &mask, {AttentionPart::Self, number, 0}, how, x) ||
            !advance<float>(own.cross, &memory, nullptr, {AttentionPart::Cross, number, 0}, how, x) ||
            !advance<float>(own.feedForward, how, x)) {
            return std::nullopt;
        }
    }
    MatrixF logits = x * m_network.tokens.transpose();
    logits.rowwise() += m_network.outputBias;
    return logits;
}

std::optional<std::vector<int>> MarianModel::write(const MatrixF& memory, const Interventions& interventions,
                                                   const RunControl& control) const {
    std::vector<int> target{m_sides.start};
    const Index reach = reachOf(interventions, m_network.positions.rows());
    while (static_cast<Index>(target.size()) < reach) {
        const Interventions own = cutTo(interventions, static_cast<Index>(target.size()));
        const auto logits = decode(target, memory, {&own, {}, control.runner, control.stop});
        if (!logits) {
            return std::nullopt;
        }
        const int next = likeliest(logits->row(logits->rows() - 1));
        if (next == m_sides.end) {
            break;
        }
        target.push_back(next);
        control.tell(0.5 + 0.5 * static_cast<double>(target.size()) / static_cast<double>(reach + 1));
    }
    return target;
}

RunResult MarianModel::run(const ModelInput& input, const RunControl& control) const {
    Result<std::vector<int>> source = m_sides.read(input.text, m_network.positions.rows());
    if (!source) {
        return failure(source.error());
    }
    const RunSizes sizes{static_cast<Index>(source->size()), 1};
    if (const Result<void> fits = checkInterventions(input.interventions, m_info.stacks, sizes); !fits) {
        return failure(fits.error());
    }
    auto output = std::make_shared<ModelOutput>();
    MatrixF memory = embedded(*source);
    const BlockRun<float> encoding{&input.interventions, keepWeights(*output), control.runner, control.stop,
                                   keepNumbers(*output)};
    const auto progress = [&](double share) { control.tell(share / 2); };
    if (!advance<float>(m_network.encoder, nullptr, AttentionPart::Encoder, encoding, progress, memory)) {
        return nullptr;
    }
    const std::optional<std::vector<int>> target = write(memory, input.interventions, control);
    if (!target) {
        return nullptr;
    }
    const Interventions own = cutTo(input.interventions, static_cast<Index>(target->size()));
    std::optional<MatrixF> logits = decode(
        *target, memory, {&own, keepWeights(*output), control.runner, control.stop, keepNumbers(*output)});
    if (!logits) {
        return nullptr;
    }
    output->logits = std::move(*logits);
    m_sides.finish(*source, *target, *output);
    control.tell(1);
    return output;
}

AttentionLayer<float> readAttention(WeightFile& weights, const std::string& name, const std::string& norm,
                                    Index width, int heads, double epsilon) {
    const auto projection = [&](const char* which) { return weights.linear(name + which, width, width); };
    return {projection(".q_proj"),
            projection(".k_proj"),
            projection(".v_proj"),
            projection(".out_proj"),
            weights.norm(norm, width, epsilon),
            NormPlace::After,
            heads};
}

FeedForward<float> readFeedForward(WeightFile& weights, const std::string& name, Index width, Index inner,
                                   double epsilon) {
    return {weights.linear(name + "fc1", width, inner), weights.linear(name + "fc2", inner, width),
            weights.norm(name + "final_layer_norm", width, epsilon), NormPlace::After, Activation::Relu};
}

/// [sin | cos] of p / 10000^(2i/d), [longest, d].
MatrixF halvedPositions(Index longest, Index width) {
    const MatrixF waves = attention::sinusoidalInterleaved<float>(longest, width);
    MatrixF halves(longest, width);
    for (Index i = 0; i < width / 2; ++i) {
        halves.col(i) = waves.col(2 * i);
        halves.col(width / 2 + i) = waves.col(2 * i + 1);
    }
    return halves;
}

struct Shape {
    Index width = 0, size = 0, longest = 0;
    int encoderLayers = 0, decoderLayers = 0, encoderHeads = 0, decoderHeads = 0;
    Index encoderInner = 0, decoderInner = 0;
    double epsilon = 1e-5;
};

Shape readShape(ConfigFields& config) {
    Shape shape;
    shape.encoderHeads = static_cast<int>(config.whole("encoder_attention_heads", 1, 64));
    shape.decoderHeads = static_cast<int>(config.whole("decoder_attention_heads", 1, 64));
    shape.width = config.whole("d_model", 2, 4096);
    shape.size = config.whole("vocab_size", 3, 100'000);
    shape.longest = config.whole("max_position_embeddings", 2, 4096);
    shape.encoderLayers = static_cast<int>(config.whole("encoder_layers", 1, 64));
    shape.decoderLayers = static_cast<int>(config.whole("decoder_layers", 1, 64));
    shape.encoderInner = config.whole("encoder_ffn_dim", 1, 65536);
    shape.decoderInner = config.whole("decoder_ffn_dim", 1, 65536);
    shape.epsilon = config.real("layer_norm_epsilon", 1e-12, 1);
    (void)config.choice<bool>("activation_function", {{"relu", true}});
    return shape;
}

Network readNetwork(WeightFile& weights, const Shape& shape) {
    const std::string encoder = "model.encoder.layers.";
    const std::string decoder = "model.decoder.layers.";
    Network network;
    network.tokens = weights.matrix("model.shared.weight", shape.size, shape.width);
    network.positions = halvedPositions(shape.longest, shape.width);
    const MatrixF bias = weights.matrix("final_logits_bias", 1, shape.size);
    network.outputBias = bias.rows() == 1 ? RowVectorF(bias.row(0)) : RowVectorF();
    for (int layer = 0; layer < shape.encoderLayers; ++layer) {
        const std::string name = encoder + std::to_string(layer) + ".";
        network.encoder.push_back(
            {readAttention(weights, name + "self_attn", name + "self_attn_layer_norm", shape.width,
                           shape.encoderHeads, shape.epsilon),
             readFeedForward(weights, name, shape.width, shape.encoderInner, shape.epsilon)});
    }
    for (int layer = 0; layer < shape.decoderLayers; ++layer) {
        const std::string name = decoder + std::to_string(layer) + ".";
        const auto read = [&](const std::string& part) {
            return readAttention(weights, name + part, name + part + "_layer_norm", shape.width,
                                 shape.decoderHeads, shape.epsilon);
        };
        network.decoder.push_back(
            {read("self_attn"), read("encoder_attn"),
             readFeedForward(weights, name, shape.width, shape.decoderInner, shape.epsilon)});
    }
    return network;
}

}  // namespace

ModelResult openMarianModel(ModelParts parts) {
    const Shape shape = readShape(parts.config);
    Result<CharacterSides> sides = openCharacterSides(parts, "decoder_start_token_id");
    if (!sides) {
        return failure(sides.error());
    }
    if (shape.width % 2 != 0 || shape.width % shape.encoderHeads != 0 ||
        shape.width % shape.decoderHeads != 0) {
        return failure({ErrorCode::WrongField, (parts.folder / "config.json").string(), "d_model",
                        "an even multiple of both numbers of heads", std::to_string(shape.width)});
    }
    Network network = readNetwork(parts.weights, shape);
    if (const auto error = parts.error()) {
        return failure(*error);
    }
    parts.info.inputs = {InputKind::Characters};
    parts.info.stacks = {{AttentionPart::Encoder, shape.encoderLayers, shape.encoderHeads},
                         {AttentionPart::Self, shape.decoderLayers, shape.decoderHeads},
                         {AttentionPart::Cross, shape.decoderLayers, shape.decoderHeads}};
    parts.info.tokenLimit = shape.longest;
    return std::make_shared<const MarianModel>(std::move(parts.info), std::move(*sides), std::move(network));
}

}  // namespace lab::transformer
