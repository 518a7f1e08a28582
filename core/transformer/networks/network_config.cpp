#include "core/transformer/networks/network_config.h"

#include <array>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>

#include "core/formats/json.h"

namespace lab::transformer {

using formats::Json;

namespace {

constexpr double kMostLayers = 1024;
constexpr double kMostHeads = 1024;
constexpr double kWidest = 1 << 20;
constexpr double kMostTokens = 1 << 24;

/// Reads fields and keeps the first fault.
class Fields {
  public:
    explicit Fields(const Json& config) : m_config(config) {}

    [[nodiscard]] bool has(const char* key) const {
        const auto found = m_config.find(key);
        return found != m_config.end() && !found->is_null();
    }

    /// A whole number in [1, most] under the first of `keys` that is there.
    Index whole(std::initializer_list<const char*> keys, double most) {
        for (const char* key : keys) {
            if (has(key)) {
                const Json& value = m_config[key];
                const double number = value.is_number() ? value.get<double>() : 0;
                if (number >= 1 && number <= most && number == std::floor(number)) {
                    return static_cast<Index>(number);
                }
                fail({ErrorCode::WrongField,
                      {},
                      key,
                      "a whole number from 1 to " + std::to_string(static_cast<Index>(most)),
                      shown(value)});
                return 1;
            }
        }
        fail({ErrorCode::MissingField, {}, *keys.begin(), {}, {}});
        return 1;
    }

    double small(const char* key, double fallback) {
        if (!has(key)) {
            return fallback;
        }
        const Json& value = m_config[key];
        const double number = value.is_number() ? value.get<double>() : -1;
        if (!(number >= 0 && number <= 1)) {
            fail({ErrorCode::WrongField, {}, key, "a number from 0 to 1", shown(value)});
        }
        return number;
    }

    Activation activation(const char* key, Activation fallback) {
        static constexpr std::array<std::pair<std::string_view, Activation>, 6> kKnown = {
            {{"gelu", Activation::Gelu},
             {"gelu_python", Activation::Gelu},
             {"gelu_new", Activation::GeluTanh},
             {"gelu_fast", Activation::GeluTanh},
             {"gelu_pytorch_tanh", Activation::GeluTanh},
             {"relu", Activation::Relu}}};
        if (!has(key)) {
            return fallback;
        }
        const Json& value = m_config[key];
        for (const auto& [name, activation] : kKnown) {
            if (value.is_string() && value.get_ref<const std::string&>() == name) {
                return activation;
            }
        }
        fail({ErrorCode::Unsupported,
              {},
              key,
              "gelu, gelu_new, gelu_fast, gelu_pytorch_tanh or relu",
              shown(value)});
        return fallback;
    }

    /// A field that changes the calculation must have the value that is computed here, or not be there.
    void require(const char* key, const Json& expected) {
        if (has(key) && m_config[key] != expected) {
            fail({ErrorCode::Unsupported, {}, key, formats::jsonText(expected, -1), shown(m_config[key])});
        }
    }

    void fail(Error error) {
        if (!m_error) {
            m_error = std::move(error);
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    static std::string shown(const Json& value) { return formats::jsonText(value, -1).substr(0, 60); }

  private:
    const Json& m_config;
    std::optional<Error> m_error;
};

NetworkConfig readGpt2(Fields& fields, bool isNano) {
    NetworkConfig config{.family = NetworkFamily::Gpt2,
                         .layers = static_cast<int>(fields.whole({"n_layer"}, kMostLayers)),
                         .heads = static_cast<int>(fields.whole({"n_head"}, kMostHeads)),
                         .width = fields.whole({"n_embd"}, kWidest),
                         .positions = fields.whole({"n_positions", "n_ctx", "block_size"}, kMostTokens),
                         .vocabulary = fields.whole({"vocab_size"}, kMostTokens)};
    config.inner = fields.has("n_inner") ? fields.whole({"n_inner"}, 4 * kWidest) : 4 * config.width;
    config.activation =
        fields.activation("activation_function", isNano ? Activation::Gelu : Activation::GeluTanh);
    config.epsilon = fields.small("layer_norm_epsilon", 1e-5);
    fields.require("scale_attn_weights", true);
    fields.require("scale_attn_by_inverse_layer_idx", false);
    fields.require("add_cross_attention", false);
    return config;
}

NetworkConfig readBert(Fields& fields) {
    fields.require("position_embedding_type", "absolute");
    fields.require("is_decoder", false);
    fields.require("add_cross_attention", false);
    return {.family = NetworkFamily::Bert,
            .layers = static_cast<int>(fields.whole({"num_hidden_layers"}, kMostLayers)),
            .heads = static_cast<int>(fields.whole({"num_attention_heads"}, kMostHeads)),
            .width = fields.whole({"hidden_size"}, kWidest),
            .inner = fields.whole({"intermediate_size"}, 4 * kWidest),
            .positions = fields.whole({"max_position_embeddings"}, kMostTokens),
            .vocabulary = fields.whole({"vocab_size"}, kMostTokens),
            .tokenTypes = fields.whole({"type_vocab_size"}, kMostTokens),
            .activation = fields.activation("hidden_act", Activation::Gelu),
            .epsilon = fields.small("layer_norm_eps", 1e-12)};
}

NetworkConfig readDistilBert(Fields& fields) {
    return {.family = NetworkFamily::DistilBert,
            .layers = static_cast<int>(fields.whole({"n_layers", "num_hidden_layers"}, kMostLayers)),
            .heads = static_cast<int>(fields.whole({"n_heads", "num_attention_heads"}, kMostHeads)),
            .width = fields.whole({"dim", "hidden_size"}, kWidest),
            .inner = fields.whole({"hidden_dim"}, 4 * kWidest),
            .positions = fields.whole({"max_position_embeddings"}, kMostTokens),
            .vocabulary = fields.whole({"vocab_size"}, kMostTokens),
            .tokenTypes = 0,
            .activation = fields.activation("activation", Activation::Gelu),
            .epsilon = 1e-12};
}

/// The family by "model_type"; nanoGPT writes none, minGPT names of its own ("gpt-mini").
std::optional<NetworkFamily> familyOf(const Fields& fields, const std::string& type) {
    if (type == "bert") {
        return NetworkFamily::Bert;
    }
    if (type == "distilbert") {
        return NetworkFamily::DistilBert;
    }
    const bool isOtherGpt = fields.has("block_size") && fields.has("n_embd");
    return type == "gpt2" || isOtherGpt ? std::optional(NetworkFamily::Gpt2) : std::nullopt;
}

}  // namespace

Result<NetworkConfig> readNetworkConfig(std::string_view text) {
    const Result<Json> config = formats::parseJson(text);
    if (!config) {
        return failure(config.error());
    }
    if (!config->is_object()) {
        return failure(
            {ErrorCode::WrongField, {}, "the whole", "an object", std::string(formats::jsonKind(*config))});
    }
    Fields fields(*config);
    const auto type = config->find("model_type");
    const std::string name = type != config->end() && type->is_string() ? type->get<std::string>() : "";
    const auto family = familyOf(fields, name);
    if (!family) {
        return failure({name.empty() ? ErrorCode::MissingField : ErrorCode::Unsupported,
                        {},
                        "model_type",
                        "gpt2, bert or distilbert",
                        name});
    }
    const bool isNano = *family == NetworkFamily::Gpt2 && name.empty();
    const NetworkConfig read = *family == NetworkFamily::Gpt2   ? readGpt2(fields, isNano)
                               : *family == NetworkFamily::Bert ? readBert(fields)
                                                                : readDistilBert(fields);
    if (read.width % read.heads != 0) {
        fields.fail({ErrorCode::WrongField,
                     {},
                     "heads",
                     "a divisor of the width " + std::to_string(read.width),
                     std::to_string(read.heads)});
    }
    return fields.error() ? Result<NetworkConfig>(failure(*fields.error())) : read;
}

std::string_view familyName(NetworkFamily family) {
    switch (family) {
        case NetworkFamily::Gpt2:
            return "GPT-2";
        case NetworkFamily::Bert:
            return "BERT";
        case NetworkFamily::DistilBert:
            return "DistilBERT";
    }
    return {};
}

}  // namespace lab::transformer
