#pragma once

#include <optional>
#include <string_view>

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/transformer/blocks/activation.h"

namespace lab::transformer {

/// Kinds of network that a folder may hold.
enum class NetworkFamily { Gpt2, Bert, DistilBert };

/// Sizes of a network, from its config.json.
struct NetworkConfig {
    NetworkFamily family = NetworkFamily::Gpt2;
    int layers = 0;
    int heads = 0;
    Index width = 0;      ///< d_model
    Index inner = 0;      ///< of the feed-forward layers
    Index positions = 0;  ///< the longest text in tokens
    Index vocabulary = 0;
    Index tokenTypes = 0;  ///< rows of BERT's table of token types; 0 = none
    Activation activation = Activation::Gelu;
    double epsilon = 1e-5;
    bool operator==(const NetworkConfig&) const = default;
};

/// Reads a config.json of a GPT-2, BERT or DistilBERT model in the names of Hugging Face, or that of a
/// nanoGPT or minGPT (n_layer, n_head, n_embd, block_size, vocab_size). Where a GPT-2 names no activation it
/// is GELU by tanh; a nanoGPT's (block_size and no model_type) is the exact one, as its training code has it.
/// Errors: NotJson, MissingField, WrongField; Unsupported [place: the field] for another model_type, another
/// activation, or variants that compute something else (relative positions, decoders of BERT, other scales of
/// scores).
[[nodiscard]] Result<NetworkConfig> readNetworkConfig(std::string_view text);

/// "GPT-2", "BERT", "DistilBERT".
[[nodiscard]] std::string_view familyName(NetworkFamily family);

}  // namespace lab::transformer
