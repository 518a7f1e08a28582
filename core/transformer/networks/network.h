#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "core/files/tensor_files.h"
#include "core/transformer/blocks/block.h"
#include "core/transformer/networks/network_config.h"

namespace lab::transformer {

/// How a network is run.
struct NetworkRun {
    BlockRun<float> blocks{};
    std::function<void(double)> progress{};  ///< share that is done, 0..1, after each layer; may be empty
    /// Given the input x [n, d] of each layer before it runs, which is all that its heads can be computed
    /// from again; may be empty.
    std::function<void(int layer, const MatrixF& x)> layerInput{};
};

/// A transformer of one stack: embeddings, blocks, and a last norm or a head where it has one. Its weights
/// stay in their mapped files, in the type that they have there. Immutable, so any thread may use it.
///
///     GPT-2       x = E[ids] + P;                blocks pre-LN, causal;  hidden = LN(x);  logits = hidden
///     E^T BERT        x = LN(E[ids] + P + T[0]);     blocks post-LN;         hidden = x DistilBERT  x =
///     LN(E[ids] + P);            blocks post-LN;         hidden = x
///
/// Sources: Radford et al. 2019; Devlin et al. 2019; Sanh et al. 2019, "DistilBERT".
class Network {
  public:
    /// Only headers are read, and vectors copied. Names may have a prefix ("transformer.", "bert.",
    /// "distilbert.", "_orig_mod."), GPT-2's matrices may lie as Conv1D or Linear keep them. Errors:
    /// MissingArray, WrongShape, WrongType, with the file that holds the tensor.
    [[nodiscard]] static Result<std::shared_ptr<const Network>> fromFiles(const NetworkConfig& config,
                                                                          files::TensorFiles files);

    [[nodiscard]] const NetworkConfig& config() const { return m_config; }
    [[nodiscard]] const files::TensorFiles& files() const { return m_files; }
    [[nodiscard]] bool isCausal() const { return m_config.family == NetworkFamily::Gpt2; }
    [[nodiscard]] bool hasLogits() const { return m_head.has_value(); }

    /// The last layer's output after the last norm, [n, d]. 1 <= n <= positions, ids inside the vocabulary
    /// (asserted). None if it was stopped.
    [[nodiscard]] std::optional<MatrixF> hidden(std::span<const int> ids, const NetworkRun& run) const;
    /// [rows, vocabulary] of rows of hidden(). None if stopped.
    [[nodiscard]] std::optional<MatrixF> logits(const MatrixF& hidden, const BlockRun<float>& run) const;
    /// The weights of one layer's heads once more, from the input that layerInput gave, into run.sink. False
    /// if stopped.
    [[nodiscard]] bool attendAgain(int layer, const MatrixF& layerInput, const BlockRun<float>& run) const;

  private:
    friend class NetworkLoader;

    Network(const NetworkConfig& config, files::TensorFiles files)
        : m_config(config), m_files(std::move(files)) {}

    [[nodiscard]] MatrixF embedded(std::span<const int> ids) const;
    [[nodiscard]] std::optional<attention::AttentionMask> mask(Index tokens) const;

    NetworkConfig m_config;
    files::TensorFiles m_files;
    formats::ArrayView m_tokens;     ///< [vocabulary, d] E
    formats::ArrayView m_positions;  ///< [positions, d] P
    RowVectorF m_tokenType;          ///< [d] T[0]; empty = none
    LayerNorm<float> m_firstNorm;    ///< of the embeddings; without gain = none
    std::vector<Block<float>> m_blocks;
    LayerNorm<float> m_lastNorm;
    std::optional<Linear<float>> m_head;
};

}  // namespace lab::transformer
