#include "core/transformer/shipped/use_lite_model.h"

#include "core/transformer/models/run_support.h"
#include "core/transformer/models/shipped_models.h"
#include "core/transformer/use_lite.h"

namespace lab::transformer {

namespace {

class UseLiteModel final : public Model {
  public:
    UseLiteModel(ModelInfo info, std::shared_ptr<const UseLite> source)
        : m_info(std::move(info)), m_source(std::move(source)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;

  private:
    ModelInfo m_info;
    std::shared_ptr<const UseLite> m_source;
};

RunResult UseLiteModel::run(const ModelInput& input, const RunControl& control) const {
    std::vector<std::string> tokens = m_source->tokenize(input.text);
    if (tokens.empty()) {
        return failure({ErrorCode::EmptyInput, {}, "tokens", {}, {}});
    }
    const Index used = std::min(static_cast<Index>(tokens.size()), m_info.tokenLimit);
    if (const auto fits = checkInterventions(input.interventions, m_info.stacks, {used, used}); !fits) {
        return failure(fits.error());
    }
    std::optional<UseLiteOutput> made = m_source->run(input.text, cutTo(input.interventions, used), control);
    if (!made) {
        return nullptr;
    }
    auto output = std::make_shared<ModelOutput>();
    output->source = {std::move(made->ids), std::move(tokens)};
    for (std::size_t layer = 0; layer < made->attention.size(); ++layer) {
        output->layers.push_back(
            {AttentionPart::Self, static_cast<int>(layer), std::move(made->attention[layer])});
    }
    output->embedding = std::move(made->embedding);
    return output;
}

}  // namespace

ModelResult openUseLiteModel(const std::filesystem::path& folder) {
    ModelInfo info = knownInfo("use-lite");
    std::error_code problem;
    bool isKnown = false;
    if (std::filesystem::exists(folder / "model.safetensors", problem) &&
        std::filesystem::exists(folder / "vocab.json", problem)) {
        const Result<WeightFile> weights = WeightFile::open(folder / "model.safetensors");
        if (!weights) {
            return failure(weights.error());
        }
        isKnown = weights->has("inv_timescales") && weights->has("h0.qkv.w");
        info.parameters = weights->parameters();
    }
    if (!isKnown) {
        return failure({ErrorCode::Unsupported, folder.string(), "the folder",
                        "config.json, vocab.json and model.safetensors, or the weights of USE Lite",
                        "others"});
    }
    const auto source = UseLite::open(folder);
    if (!source) {
        return failure(source.error());
    }
    info.inputs = {InputKind::Text};
    info.stacks = {{AttentionPart::Self, (*source)->info().layers, (*source)->info().heads}};
    info.tokenLimit = UseLite::kTokenLimit;
    return std::make_shared<const UseLiteModel>(std::move(info), *source);
}

}  // namespace lab::transformer
