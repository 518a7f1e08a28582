#include "core/transformer/shipped/shapes_model.h"

#include "core/transformer/features/patches.h"
#include "core/transformer/models/run_support.h"

namespace lab::transformer {

namespace {

struct Network {
    Index imageSize = 0;  ///< pixels a side
    Index patchSize = 0;
    Linear<float> patch;
    MatrixF patchPositions;  ///< [patches, d]
    FeedForward<float> imageMlp;
    LayerNorm<float> memoryNorm;
    MatrixF words;          ///< [vocabulary, d]
    MatrixF wordPositions;  ///< [longest, d]
    AttentionLayer<float> self;
    FeedForward<float> textMlp;
    AttentionLayer<float> cross;
    FeedForward<float> finalMlp;
    LayerNorm<float> outputNorm;
    Linear<float> answer;
};

class ShapesModel final : public Model {
  public:
    ShapesModel(ModelInfo info, Vocabulary words, Vocabulary answers, Network network)
        : m_info(std::move(info)),
          m_words(std::move(words)),
          m_answers(std::move(answers)),
          m_network(std::move(network)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] std::string outputName(int id) const override { return m_answers.token(id); }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;

  private:
    [[nodiscard]] Result<std::vector<int>> read(const ModelInput& input) const;
    /// Words' vectors [n, d] after all layers; none if stopped.
    [[nodiscard]] std::optional<MatrixF> forward(const std::vector<int>& ids, const formats::Picture& picture,
                                                 const BlockRun<float>& how, const RunControl& control) const;

    ModelInfo m_info;
    Vocabulary m_words;
    Vocabulary m_answers;
    Network m_network;
};

Result<std::vector<int>> ShapesModel::read(const ModelInput& input) const {
    const auto sizeText = [](Index width, Index height) {
        return std::to_string(width) + " x " + std::to_string(height);
    };
    if (!input.picture) {
        return failure({ErrorCode::EmptyInput, {}, "pixels", {}, {}});
    }
    const Index side = m_network.imageSize;
    if (input.picture->width != side || input.picture->height != side) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "the picture",
                        sizeText(side, side) + " pixels",
                        sizeText(input.picture->width, input.picture->height)});
    }
    Result<std::vector<int>> ids = m_words.words(input.text);
    if (!ids) {
        return ids;
    }
    if (ids->empty()) {
        return failure({ErrorCode::EmptyInput, {}, "tokens", {}, {}});
    }
    const Index longest = m_network.wordPositions.rows();
    if (static_cast<Index>(ids->size()) > longest) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "text",
                        "at most " + std::to_string(longest) + " words",
                        std::to_string(ids->size())});
    }
    return ids;
}

std::optional<MatrixF> ShapesModel::forward(const std::vector<int>& ids, const formats::Picture& picture,
                                            const BlockRun<float>& how, const RunControl& control) const {
    const Network& net = m_network;
    MatrixF memory = net.patch(picturePatches(picture, net.patchSize), how.runner) + net.patchPositions;
    if (!advance<float>(net.imageMlp, how, memory)) {
        return std::nullopt;
    }
    memory = normalized<float>(memory, net.memoryNorm);
    control.tell(1.0 / 3);
    MatrixF x = embed(net.words, ids);
    x += net.wordPositions.topRows(x.rows());
    if (!advance<float>(net.self, nullptr, nullptr, {AttentionPart::Self, 0, 0}, how, x) ||
        !advance<float>(net.textMlp, how, x)) {
        return std::nullopt;
    }
    control.tell(2.0 / 3);
    if (!advance<float>(net.cross, &memory, nullptr, {AttentionPart::Cross, 0, 0}, how, x) ||
        !advance<float>(net.finalMlp, how, x)) {
        return std::nullopt;
    }
    return x;
}

RunResult ShapesModel::run(const ModelInput& input, const RunControl& control) const {
    const Result<std::vector<int>> ids = read(input);
    if (!ids) {
        return failure(ids.error());
    }
    const RunSizes sizes{m_network.patchPositions.rows(), static_cast<Index>(ids->size())};
    if (const Result<void> fits = checkInterventions(input.interventions, m_info.stacks, sizes); !fits) {
        return failure(fits.error());
    }
    auto output = std::make_shared<ModelOutput>();
    const Interventions own = cutTo(input.interventions, sizes.own);
    const std::optional<MatrixF> x =
        forward(*ids, *input.picture,
                {&own, keepWeights(*output), control.runner, control.stop, keepNumbers(*output)}, control);
    if (!x) {
        return nullptr;
    }
    const MatrixF mean = x->colwise().mean();
    output->logits = m_network.answer(normalized<float>(mean, m_network.outputNorm));
    output->written = m_answers.token(likeliest(output->logits.row(0)));
    output->predictions = {output->written};
    output->source = {*ids, m_words.tokens(*ids)};
    control.tell(1);
    return output;
}

struct Shape {
    Index imageSize = 0, patchSize = 0, width = 0, inner = 0, longest = 0, words = 0, answers = 0;
    int heads = 1;
    double epsilon = 1e-5;
};

Shape readShape(ConfigFields& config) {
    Shape shape;
    shape.imageSize = config.whole("image_size", 1, 4096);
    shape.patchSize = config.whole("patch_size", 1, shape.imageSize);
    shape.heads = static_cast<int>(config.whole("n_head", 1, 64));
    shape.width = config.whole("d_model", shape.heads, 4096);
    shape.inner = config.whole("d_mlp", 1, 65536);
    shape.longest = config.whole("n_positions", 1, 4096);
    shape.words = config.whole("vocab_size", 1, 100'000);
    shape.answers = config.whole("n_answers", 1, 100'000);
    shape.epsilon = config.real("layer_norm_epsilon", 1e-12, 1);
    (void)config.choice<bool>("activation_function", {{"relu", true}});
    return shape;
}

Network readNetwork(WeightFile& weights, const Shape& shape) {
    const Index d = shape.width;
    const Index across = shape.imageSize / shape.patchSize;
    const auto attention = [&](const std::string& name, const char* norm) {
        const auto projection = [&](const char* which) { return weights.linear(name + which, d, d); };
        return AttentionLayer<float>{projection(".q_proj"),
                                     projection(".k_proj"),
                                     projection(".v_proj"),
                                     projection(".out_proj"),
                                     weights.norm(norm, d, shape.epsilon),
                                     NormPlace::Before,
                                     shape.heads};
    };
    const auto mlp = [&](const std::string& name, const char* norm) {
        return FeedForward<float>{weights.linear(name + ".fc1", d, shape.inner),
                                  weights.linear(name + ".fc2", shape.inner, d),
                                  weights.norm(norm, d, shape.epsilon), NormPlace::Before, Activation::Relu};
    };
    return {shape.imageSize,
            shape.patchSize,
            weights.linear("patch", 3 * shape.patchSize * shape.patchSize, d),
            weights.matrix("patch_pos", across * across, d),
            mlp("image_mlp", "image_ln"),
            weights.norm("memory_ln", d, shape.epsilon),
            weights.matrix("word.weight", shape.words, d),
            weights.matrix("word_pos", shape.longest, d),
            attention("self_attn", "self_ln"),
            mlp("text_mlp", "text_ln"),
            attention("cross_attn", "cross_ln"),
            mlp("final_mlp", "final_ln"),
            weights.norm("out_ln", d, shape.epsilon),
            weights.linear("answer", d, shape.answers)};
}

}  // namespace

ModelResult openShapesModel(ModelParts parts) {
    const Shape shape = readShape(parts.config);
    if (parts.config.error()) {
        return failure(*parts.config.error());
    }
    if (shape.imageSize % shape.patchSize != 0 || shape.width % shape.heads != 0) {
        return failure({ErrorCode::WrongField, (parts.folder / "config.json").string(),
                        "patch_size and n_head", "divisors of image_size and d_model", "others"});
    }
    Result<Vocabulary> words = parts.tokens(shape.words, "words");
    Result<Vocabulary> answers = parts.tokens(shape.answers, "answers");
    if (!words || !answers) {
        return failure(words ? answers.error() : words.error());
    }
    Network network = readNetwork(parts.weights, shape);
    if (const auto error = parts.error()) {
        return failure(*error);
    }
    parts.info.inputs = {InputKind::Text, InputKind::Picture};
    parts.info.stacks = {{AttentionPart::Self, 1, shape.heads}, {AttentionPart::Cross, 1, shape.heads}};
    parts.info.tokenLimit = shape.longest;
    return std::make_shared<const ShapesModel>(std::move(parts.info), std::move(*words), std::move(*answers),
                                               std::move(network));
}

}  // namespace lab::transformer
