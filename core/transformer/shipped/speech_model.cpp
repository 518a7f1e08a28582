#include "core/transformer/shipped/speech_model.h"

#include "core/transformer/features/log_mel.h"
#include "core/transformer/models/run_support.h"
#include "core/transformer/recurrent/recurrent_parts.h"
#include "core/transformer/shipped/character_sides.h"

namespace lab::transformer {

namespace {

constexpr Index kMostLetters = 20;

struct Network {
    Linear<float> frame;
    BidirectionalGru encoder;
    Linear<float> bridge;
    AttentionDecoder decoder;
};

class SpeechModel final : public Model {
  public:
    SpeechModel(ModelInfo info, LogMelSettings features, CharacterSides sides, Network network)
        : m_info(std::move(info)),
          m_features(features),
          m_sides(std::move(sides)),
          m_network(std::move(network)) {}

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }
    [[nodiscard]] std::string outputName(int id) const override { return m_sides.vocabulary.token(id); }
    [[nodiscard]] RunResult run(const ModelInput& input, const RunControl& control) const override;

  private:
    /// Whether there is a sound of the right kind that gives at least one frame.
    [[nodiscard]] Result<void> check(const ModelInput& input) const;

    ModelInfo m_info;
    LogMelSettings m_features;
    CharacterSides m_sides;
    Network m_network;
};

Result<void> SpeechModel::check(const ModelInput& input) const {
    if (!input.sound) {
        return failure({ErrorCode::EmptyInput, {}, "samples", {}, {}});
    }
    if (input.sound->sampleRate != m_features.sampleRate) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "the sound's rate",
                        std::to_string(m_features.sampleRate) + " samples a second",
                        std::to_string(input.sound->sampleRate)});
    }
    if (frameCount(m_features, input.sound->samples.size()) == 0) {
        const Index least = m_features.window + (m_features.stack - 1) * m_features.hop;
        return failure({ErrorCode::OutOfRange,
                        {},
                        "the sound's length",
                        "at least " + std::to_string(least) + " samples",
                        std::to_string(input.sound->samples.size())});
    }
    return {};
}

RunResult SpeechModel::run(const ModelInput& input, const RunControl& control) const {
    if (const Result<void> usable = check(input); !usable) {
        return failure(usable.error());
    }
    const RunSizes sizes{frameCount(m_features, input.sound->samples.size()), 1};
    if (const Result<void> fits = checkInterventions(input.interventions, m_info.stacks, sizes); !fits) {
        return failure(fits.error());
    }
    auto output = std::make_shared<ModelOutput>();
    output->features = logMelFrames(m_features, input.sound->samples, control.stop);
    if (output->features.size() == 0) {
        return nullptr;
    }
    output->windowsInFrame = m_features.stack;
    output->frameSeconds = static_cast<double>(m_features.stack * m_features.hop) / m_features.sampleRate;
    MatrixF frames = m_network.frame(output->features, control.runner);
    activate<float>(Activation::Relu, frames);
    const MatrixF memory = m_network.encoder.run(frames, control.stop);
    if (memory.size() == 0) {
        return nullptr;
    }
    control.tell(0.5);
    const MatrixF mean = memory.colwise().mean();
    const RowVectorF state = m_network.bridge(mean).row(0).array().tanh().matrix();
    auto written = m_network.decoder.write(memory, state, kMostLetters, input.interventions, control);
    if (!written) {
        return nullptr;
    }
    output->logits = std::move(written->logits);
    output->layers.push_back({AttentionPart::Cross, 0, {std::move(written->weights)}});
    output->layers.back().numbers = {{{}, {}, memory, {}, std::move(written->scores)}};
    m_sides.finish({}, written->read, *output);
    control.tell(1);
    return output;
}

LogMelSettings readFeatures(ConfigFields& config) {
    LogMelSettings settings;
    settings.sampleRate = static_cast<int>(config.whole("sample_rate", 1000, 200'000));
    settings.window = config.whole("window", 2, 65'536);
    settings.hop = config.whole("hop", 1, 65'536);
    settings.fftSize = config.whole("fft_size", settings.window, 65'536);
    settings.bands = config.whole("mel_bands", 1, 512);
    settings.lowHz = config.real("mel_low_hz", 0, settings.sampleRate / 2.0);
    settings.highHz = config.real("mel_high_hz", settings.lowHz + 1, settings.sampleRate / 2.0);
    settings.floorPower = config.real("power_floor", 1e-300, 1);
    settings.stack = config.whole("stack", 1, 64);
    return settings;
}

}  // namespace

ModelResult openSpeechModel(ModelParts parts) {
    ConfigFields& config = parts.config;
    const LogMelSettings features = readFeatures(config);
    RecurrentWidths widths;
    widths.input = config.whole("d_frame", 1, 4096);
    widths.encoder = config.whole("encoder_hidden", 1, 4096);
    widths.decoder = config.whole("decoder_hidden", 1, 4096);
    widths.attention = config.whole("d_attention", 1, 4096);
    widths.embedding = config.whole("d_embedding", 1, 4096);
    widths.filters = config.whole("location_filters", 1, 512);
    widths.filterWidth = config.whole("location_width", 1, 511);
    Result<CharacterSides> sides = openCharacterSides(parts, "bos_token_id");
    if (!sides) {
        return failure(sides.error());
    }
    widths.vocabulary = sides->vocabulary.size();
    WeightFile& weights = parts.weights;
    Network network{
        weights.linear("frame", features.stack * features.bands, widths.input), readEncoder(weights, widths),
        weights.linear("bridge", 2 * widths.encoder, widths.decoder), readDecoder(weights, widths)};
    if (const auto error = parts.error()) {
        return failure(*error);
    }
    network.decoder.start = sides->start;
    network.decoder.end = sides->end;
    parts.info.inputs = {InputKind::Sound};
    parts.info.stacks = {{AttentionPart::Cross, 1, 1}};
    return std::make_shared<const SpeechModel>(std::move(parts.info), features, std::move(*sides),
                                               std::move(network));
}

}  // namespace lab::transformer
