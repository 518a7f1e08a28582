#include "core/transformer/networks/own_model.h"

#include <algorithm>

#include "core/base/pooled_matrix.h"
#include "core/files/read_file.h"
#include "core/transformer/models/run_support.h"
#include "core/transformer/networks/network.h"
#include "core/transformer/tokenizers/tokenizer.h"

namespace lab::transformer {

namespace {

constexpr Index kThumbnailSide = 48;

/// The user's own network with its tokenizer.
class OwnModel final : public Model {
  public:
    OwnModel(ModelInfo info, std::shared_ptr<const Network> network,
             std::shared_ptr<const Tokenizer> tokenizer)
        : m_info(std::move(info)), m_network(std::move(network)), m_tokenizer(std::move(tokenizer)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] std::string outputName(int id) const override { return m_tokenizer->textOf(id); }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;
    [[nodiscard]] std::optional<RunCost> cost(const ModelInput& input) const override;
    [[nodiscard]] Result<std::optional<MatrixF>> weightsOf(const HeadAddress& address,
                                                           const ModelInput& input, const ModelOutput& output,
                                                           const RunControl& control) const override;
    [[nodiscard]] Result<std::optional<LookedHead>> lookAt(const HeadAddress& address,
                                                           const ModelInput& input, const ModelOutput& output,
                                                           const RunControl& control) const override;

  private:
    [[nodiscard]] Result<TokenSide> read(const std::string& text) const;
    void predict(ModelOutput& output) const;

    ModelInfo m_info;
    std::shared_ptr<const Network> m_network;
    std::shared_ptr<const Tokenizer> m_tokenizer;
};

Result<TokenSide> OwnModel::read(const std::string& text) const {
    TokenSide side;
    for (TextToken& token : m_tokenizer->tokenize(text)) {
        side.ids.push_back(token.id);
        side.tokens.push_back(std::move(token.text));
    }
    const NetworkConfig& config = m_network->config();
    const auto count = static_cast<Index>(side.ids.size());
    if (count == 0) {
        return failure({ErrorCode::EmptyInput, {}, "tokens", {}, {}});
    }
    if (count > config.positions) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "text",
                        "at most " + std::to_string(config.positions) + " tokens",
                        std::to_string(count)});
    }
    const int largest = std::ranges::max(side.ids);
    if (largest >= config.vocabulary) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "id of the token \"" + m_tokenizer->textOf(largest) + "\"",
                        "below " + std::to_string(config.vocabulary) + ", the rows of the model's table",
                        std::to_string(largest)});
    }
    return side;
}

/// Keeps what is looked at whole and of the rest a thumbnail.
HeadSink<float> keepSome(const std::set<HeadAddress>& kept, ModelOutput& output) {
    return [&kept, &output](const HeadAddress& address, MatrixF& weights) {
        if (output.layers.empty() || output.layers.back().layer != address.layer) {
            output.layers.push_back({address.part, address.layer, {}, {}});
        }
        LayerWeights& layer = output.layers.back();
        layer.thumbnails.push_back(pooledLargest(weights, kThumbnailSide));
        layer.heads.push_back(kept.contains(address) ? std::move(weights) : MatrixF());
    };
}

RunResult OwnModel::run(const ModelInput& input, const RunControl& control) const {
    if (const Result<void> whole = m_network->files().checkWhole(); !whole) {
        return failure(whole.error());
    }
    Result<TokenSide> side = read(input.text);
    if (!side) {
        return failure(side.error());
    }
    const auto n = static_cast<Index>(side->ids.size());
    if (const auto fit = checkInterventions(input.interventions, m_info.stacks, {n, n}); !fit) {
        return failure(fit.error());
    }
    const auto output = std::make_shared<ModelOutput>();
    output->source = std::move(*side);
    NetworkRun how;
    how.blocks = {.interventions = &input.interventions,
                  .sink = input.kept ? keepSome(*input.kept, *output) : keepWeights(*output),
                  .runner = control.runner,
                  .stop = control.stop};
    // The head's product with the vocabulary is a step of its own.
    const auto layers = static_cast<double>(m_network->config().layers);
    const double share = m_network->hasLogits() ? layers / (layers + 1) : 1;
    how.progress = [&control, share](double done) { control.tell(done * share); };
    if (input.kept) {
        how.layerInput = [&output](int /*layer*/, const MatrixF& x) { output->layerInputs.push_back(x); };
    }
    std::optional<MatrixF> hidden = m_network->hidden(output->source.ids, how);
    if (!hidden) {
        return std::shared_ptr<const ModelOutput>();
    }
    if (m_network->hasLogits()) {
        std::optional<MatrixF> logits = m_network->logits(*hidden, how.blocks);
        if (!logits) {
            return std::shared_ptr<const ModelOutput>();
        }
        output->logits = std::move(*logits);
        predict(*output);
        control.tell(1);
    } else {
        output->hidden = std::move(*hidden);
    }
    return output;
}

void OwnModel::predict(ModelOutput& output) const {
    for (Index row = 0; row < output.logits.rows(); ++row) {
        output.predictions.push_back(m_tokenizer->textOf(likeliest(output.logits.row(row))));
    }
}

std::optional<RunCost> OwnModel::cost(const ModelInput& input) const {
    const Result<TokenSide> side = read(input.text);
    if (!side) {
        return std::nullopt;
    }
    const NetworkConfig& config = m_network->config();
    const auto n = static_cast<double>(side->ids.size());
    const auto layers = static_cast<double>(config.layers);
    const auto heads = static_cast<double>(config.heads);
    const auto width = static_cast<double>(config.width);
    const double vocabulary = m_network->hasLogits() ? static_cast<double>(config.vocabulary) : 0.0;
    // A row meets four projections and two feed-forward maps a layer, and n keys twice: scores and context.
    const double multiplications =
        n * (layers * (4 * width * width + 2 * width * static_cast<double>(config.inner) + 2 * n * width) +
             width * vocabulary);
    constexpr double kNumber = sizeof(float);
    const double kept = input.kept ? static_cast<double>(input.kept->size()) : layers * heads;
    const auto side48 = std::min(n, static_cast<double>(kThumbnailSide));
    const double thumbnails = input.kept ? layers * (heads * side48 * side48 + n * width) : 0.0;
    return RunCost{.tokens = static_cast<Index>(side->ids.size()),
                   .operations = 2 * multiplications,
                   .bytesKept = kNumber * (kept * n * n + thumbnails + n * std::max(vocabulary, width)),
                   .bytesOfWeights = static_cast<double>(m_network->files().bytes())};
}

Result<std::optional<MatrixF>> OwnModel::weightsOf(const HeadAddress& address, const ModelInput& input,
                                                   const ModelOutput& output,
                                                   const RunControl& control) const {
    Result<std::optional<MatrixF>> kept = Model::weightsOf(address, input, output, control);
    if (kept || address.layer < 0 || address.layer >= std::ssize(output.layerInputs)) {
        return kept;
    }
    Result<std::optional<LookedHead>> again = lookAt(address, input, output, control);
    if (!again) {
        return failure(again.error());
    }
    return *again ? std::optional<MatrixF>(std::move((*again)->weights)) : std::nullopt;
}

Result<std::optional<LookedHead>> OwnModel::lookAt(const HeadAddress& address, const ModelInput& input,
                                                   const ModelOutput& output,
                                                   const RunControl& control) const {
    if (address.layer < 0 || address.layer >= std::ssize(output.layerInputs)) {
        return Model::lookAt(address, input, output, control);
    }
    if (const Result<void> whole = m_network->files().checkWhole(); !whole) {
        return failure(whole.error());
    }
    ModelOutput again;
    BlockRun<float> run{
        .interventions = &input.interventions, .runner = control.runner, .stop = control.stop};
    const HeadSink<float> keep = keepWeights(again);
    const HeadObserver<float> look = keepNumbers(again);
    run.sink = [&](const HeadAddress& found, MatrixF& values) {
        if (found.head == address.head) {
            keep(found, values);
        }
    };
    run.observer = [&](const HeadAddress& found, const attention::HeadInput<float>& head) {
        if (found.head == address.head) {
            look(found, head);
        }
    };
    const auto layer = static_cast<std::size_t>(address.layer);
    if (!m_network->attendAgain(address.layer, output.layerInputs[layer], run)) {
        return std::optional<LookedHead>();
    }
    if (again.layers.empty()) {
        return Model::lookAt(address, input, output, control);
    }
    LayerWeights& looked = again.layers.front();
    return LookedHead{std::move(looked.heads.front()), std::move(looked.numbers.front())};
}

ModelInfo infoOf(const std::filesystem::path& folder, const Network& network) {
    const NetworkConfig& config = network.config();
    ModelInfo info;
    info.id = folder.filename().string();
    info.name = info.id + " (" + std::string(familyName(config.family)) + ")";
    info.inputs = {InputKind::Text};
    info.stacks = {{AttentionPart::Self, config.layers, config.heads}};
    info.tokenLimit = config.positions;
    for (const files::TensorFiles::Tensor& tensor : network.files().tensors()) {
        info.parameters += tensor.view.size();
    }
    return info;
}

/// What `read` makes of a text file; errors name the file.
template <typename Read>
auto readWith(const std::filesystem::path& file, const Read& read) -> decltype(read(std::string())) {
    const Result<std::string> text = files::readTextFile(file);
    if (!text) {
        return failure(text.error());
    }
    auto value = read(*text);
    if (!value) {
        Error error = value.error();
        error.file = file.string();
        return failure(std::move(error));
    }
    return value;
}

}  // namespace

ModelResult openOwnModel(const std::filesystem::path& folder) {
    const auto config =
        readWith(folder / "config.json", [](const std::string& text) { return readNetworkConfig(text); });
    if (!config) {
        return failure(config.error());
    }
    Result<files::TensorFiles> files = files::TensorFiles::open(folder);
    if (!files) {
        return failure(files.error());
    }
    const auto tokenizer = readWith(folder / "tokenizer.json",
                                    [](const std::string& text) { return Tokenizer::fromJson(text); });
    if (!tokenizer) {
        return failure(tokenizer.error());
    }
    Result<std::shared_ptr<const Network>> network = Network::fromFiles(*config, std::move(*files));
    if (!network) {
        return failure(network.error());
    }
    ModelInfo info = infoOf(folder, **network);
    return std::make_shared<const OwnModel>(std::move(info), *network, *tokenizer);
}

}  // namespace lab::transformer
