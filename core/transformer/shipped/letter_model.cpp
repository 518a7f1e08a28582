#include "core/transformer/shipped/letter_model.h"

#include <algorithm>

#include "core/transformer/models/run_support.h"

namespace lab::transformer {

namespace {

/// What a text of this model is.
enum class Task {
    Induction,  ///< says what comes next; writes nothing
    Sort,       ///< writes on until its positions are full
};

struct Network {
    MatrixF tokens;     ///< [vocabulary, d]
    MatrixF positions;  ///< [longest, d]
    std::vector<Block<float>> blocks;
    LayerNorm<float> lastNorm;
    Linear<float> output;  ///< no bias
};

class LetterModel final : public Model {
  public:
    LetterModel(ModelInfo info, Vocabulary vocabulary, Network network, Task task)
        : m_info(std::move(info)),
          m_vocabulary(std::move(vocabulary)),
          m_network(std::move(network)),
          m_task(task) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] std::string outputName(int id) const override { return m_vocabulary.token(id); }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;

  private:
    [[nodiscard]] Index longest() const { return m_network.positions.rows(); }
    /// The ids that the model reads first.
    [[nodiscard]] Result<std::vector<int>> read(const std::string& text) const;
    /// Logits [n, vocabulary]; none if stopped.
    [[nodiscard]] std::optional<MatrixF> forward(const std::vector<int>& ids, const BlockRun<float>& how,
                                                 const std::function<void(double)>& progress) const;
    /// Writes behind `ids` the likeliest token until the positions are full; false if stopped.
    [[nodiscard]] bool writeOn(std::vector<int>& ids, const Interventions& interventions,
                               const RunControl& control) const;

    ModelInfo m_info;
    Vocabulary m_vocabulary;
    Network m_network;
    Task m_task;
};

constexpr std::string_view kStart = "<bos>";

Result<std::vector<int>> LetterModel::read(const std::string& text) const {
    Result<std::vector<int>> ids = m_vocabulary.characters(text);
    if (!ids) {
        return ids;
    }
    const auto count = static_cast<Index>(ids->size());
    if (count == 0) {
        return failure({ErrorCode::EmptyInput, {}, "tokens", {}, {}});
    }
    if (m_task == Task::Induction) {
        ids->insert(ids->begin(), m_vocabulary.find(kStart).value_or(0));
    }
    const bool fits = m_task == Task::Sort ? count >= longest() / 2 && count < longest() : count < longest();
    if (!fits) {
        const std::string most = std::to_string(longest() - 1);
        const std::string expected = m_task == Task::Sort ? std::to_string(longest() / 2) + " digits (" +
                                                                most + " with those that are sorted already)"
                                                          : "at most " + most + " characters";
        return failure({ErrorCode::OutOfRange, {}, "text", expected, std::to_string(count)});
    }
    return ids;
}

std::optional<MatrixF> LetterModel::forward(const std::vector<int>& ids, const BlockRun<float>& how,
                                            const std::function<void(double)>& progress) const {
    MatrixF x = embed(m_network.tokens, ids);
    x += m_network.positions.topRows(x.rows());
    const attention::AttentionMask mask =
        attention::causalMask(x.rows(), x.rows(), attention::CausalAlignment::TopLeft);
    if (!advance<float>(m_network.blocks, &mask, AttentionPart::Self, how, progress, x)) {
        return std::nullopt;
    }
    return m_network.output(normalized<float>(x, m_network.lastNorm), how.runner);
}

bool LetterModel::writeOn(std::vector<int>& ids, const Interventions& interventions,
                          const RunControl& control) const {
    const Index reach = reachOf(interventions, longest() - 1);
    while (static_cast<Index>(ids.size()) < reach) {
        const Interventions own = cutTo(interventions, static_cast<Index>(ids.size()));
        const auto logits = forward(ids, {&own, {}, control.runner, control.stop}, {});
        if (!logits) {
            return false;
        }
        ids.push_back(likeliest(logits->row(logits->rows() - 1)));
        control.tell(static_cast<double>(ids.size()) / static_cast<double>(longest()));
    }
    return true;
}

RunResult LetterModel::run(const ModelInput& input, const RunControl& control) const {
    Result<std::vector<int>> ids = read(input.text);
    if (!ids) {
        return failure(ids.error());
    }
    const auto given = static_cast<Index>(ids->size());
    const Result<void> fits = checkInterventions(input.interventions, m_info.stacks, {given, given});
    if (!fits) {
        return failure(fits.error());
    }
    if (m_task == Task::Sort && !writeOn(*ids, input.interventions, control)) {
        return nullptr;
    }
    auto output = std::make_shared<ModelOutput>();
    const Interventions own = cutTo(input.interventions, static_cast<Index>(ids->size()));
    const double before =
        m_task == Task::Sort ? static_cast<double>(longest() - 1) / static_cast<double>(longest()) : 0;
    const auto progress = [&](double share) { control.tell(before + (1 - before) * share); };
    std::optional<MatrixF> logits = forward(
        *ids, {&own, keepWeights(*output), control.runner, control.stop, keepNumbers(*output)}, progress);
    if (!logits) {
        return nullptr;
    }
    output->logits = std::move(*logits);
    for (Index row = 0; row < output->logits.rows(); ++row) {
        output->predictions.push_back(m_vocabulary.token(likeliest(output->logits.row(row))));
    }
    for (Index row = longest() / 2 - 1; m_task == Task::Sort && row < output->logits.rows(); ++row) {
        output->written += output->predictions[static_cast<std::size_t>(row)];
    }
    output->source = {*ids, m_vocabulary.tokens(*ids)};
    return output;
}

Block<float> readBlock(WeightFile& weights, const std::string& name, Index width, int heads, double epsilon,
                       std::optional<Activation> activation) {
    const MatrixF W = weights.matrix(name + "attn.c_attn.weight", width, 3 * width);
    const RowVectorF b = weights.vector(name + "attn.c_attn.bias", 3 * width);
    Block<float> block;
    if (!weights.error()) {
        const auto part = [&](Index which) {
            return Linear<float>(W.middleCols(which * width, width), b.segment(which * width, width));
        };
        block.attention = {part(0), part(1), part(2), {}, {}, NormPlace::Before, heads};
    }
    block.attention.output = weights.linear(name + "attn.c_proj", width, width, StoredLayout::InOut);
    block.attention.norm = weights.norm(name + "ln_1", width, epsilon);
    block.hasFeedForward = activation.has_value();
    if (activation) {
        block.feedForward = {weights.linear(name + "mlp.c_fc", width, 4 * width, StoredLayout::InOut),
                             weights.linear(name + "mlp.c_proj", 4 * width, width, StoredLayout::InOut),
                             weights.norm(name + "ln_2", width, epsilon), NormPlace::Before, *activation};
    }
    return block;
}

}  // namespace

ModelResult openLetterModel(ModelParts parts) {
    ConfigFields& config = parts.config;
    const Task task = config.choice<Task>("task", {{"induction", Task::Induction}, {"sort", Task::Sort}});
    const auto layers = static_cast<int>(config.whole("n_layer", 1, 64));
    const auto heads = static_cast<int>(config.whole("n_head", 1, 64));
    const Index width = config.whole("n_embd", heads, 4096);
    const Index size = config.whole("vocab_size", 2, 100'000);
    const Index longest = config.whole("n_positions", 2, 4096);
    const double epsilon = config.real("layer_norm_epsilon", 1e-12, 1);
    std::optional<Activation> activation;
    if (config.flag("has_mlp")) {
        activation = config.choice<Activation>(
            "activation_function", {{"gelu_new", Activation::GeluTanh}, {"gelu", Activation::Gelu}});
    }
    if (config.error()) {
        return failure(*config.error());
    }
    if (width % heads != 0) {
        return failure({ErrorCode::WrongField, (parts.folder / "config.json").string(), "n_embd",
                        "a multiple of n_head", std::to_string(width)});
    }
    Result<Vocabulary> vocabulary = parts.tokens(size);
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    WeightFile& weights = parts.weights;
    Network network;
    network.tokens = weights.matrix("wte.weight", size, width);
    network.positions = weights.matrix("wpe.weight", longest, width);
    for (int layer = 0; layer < layers; ++layer) {
        network.blocks.push_back(
            readBlock(weights, "h." + std::to_string(layer) + ".", width, heads, epsilon, activation));
    }
    network.lastNorm = weights.norm("ln_f", width, epsilon);
    network.output = weights.linear("lm_head", width, size, StoredLayout::OutIn, false);
    if (const auto error = parts.error()) {
        return failure(*error);
    }
    parts.info.inputs = {task == Task::Sort ? InputKind::Digits : InputKind::Characters};
    parts.info.stacks = {{AttentionPart::Self, layers, heads}};
    parts.info.tokenLimit = longest;
    return std::make_shared<const LetterModel>(std::move(parts.info), std::move(*vocabulary),
                                               std::move(network), task);
}

}  // namespace lab::transformer
