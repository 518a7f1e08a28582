#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/attention/score_form.h"
#include "core/base/gemm.h"
#include "core/base/lazy.h"
#include "core/base/parallel.h"
#include "core/base/result.h"
#include "core/files/mapped_file.h"
#include "core/formats/safetensors.h"
#include "core/transformer/blocks/intervention.h"

namespace lab::transformer {

/// The weights of Universal Sentence Encoder Lite and its forward pass (Cer et al. 2018; layers after Vaswani
/// et al. 2017 with the norm before each sublayer). Immutable, so any thread may use it.
///
///     x = 2 E + T            E = embedding[ids] [n, 256];  T[p] = [sin(p f), cos(p f)] with 128 frequencies
///     f h = LN(x);  [Q | K | V] = h W_qkv + b_qkv           each layer; 4 heads side by side in Q, in K and
///     in V x = r + concat(softmax(Q K^T / sqrt(d_head)) V) W_o + b_o     r = x W_res + b_res in layer 0,
///     else x x = x + relu(LN(x) W_1 + b_1) W_2 + b_2 embedding = y / |y|,   y = tanh(mean over tokens(x) W_t
///     + b_t)
///
/// LN has biased variance and eps 1e-6. d_model is 256 in layer 0 (d_head 64) and 512 in layer 1 (d_head
/// 128).
class UseLiteNetwork {
  public:
    static constexpr int kLayers = 2;
    static constexpr int kHeads = 4;
    static constexpr Index kLongest = 128;  ///< positions that it was trained for

    /// What the heads of one layer compute from.
    struct LayerActivations {
        MatrixF normed;  ///< [n, d_model] h
        MatrixF qkv;     ///< [n, 3 d_model]
    };

    /// Errors: those of opening the file, MissingArray, WrongShape, WrongType.
    [[nodiscard]] static Result<std::shared_ptr<const UseLiteNetwork>> open(
        const std::filesystem::path& file);

    /// d_model of a layer's input, and d_head.
    [[nodiscard]] Index layerWidth(int layer) const;
    [[nodiscard]] int headWidth(int layer) const { return static_cast<int>(layerWidth(layer)) / kHeads; }
    [[nodiscard]] Index tableRows() const { return m_embedding.shape[0]; }

    /// Input of layer 0, [n, 256]; n <= kLongest, ids inside the table (asserted).
    [[nodiscard]] MatrixF input(std::span<const int> ids) const;
    /// h and Q, K, V of `layer` from its input x.
    [[nodiscard]] LayerActivations project(int layer, const MatrixF& x, ParallelRunner* runner) const;
    /// Q, K, V [n, 3 d_model] of `layer` from h [n, d_model], its input after the norm.
    [[nodiscard]] MatrixF projectNormed(int layer, const MatrixF& normed, ParallelRunner* runner) const;
    /// concat W_o + b_o [n, width of the next layer] of the heads' contexts side by side.
    [[nodiscard]] MatrixF output(int layer, const MatrixF& concatenated) const;
    /// Turns x, the input of `layer`, into its output. Keeps each head's weights [n, n] if `weights` is
    /// given. Returns false if `stop` ended it; x is then of no use.
    /// `interventions` (may be null) are those of AttentionPart::Self.
    bool advance(int layer, const LayerActivations& activations, MatrixF& x, std::vector<MatrixF>* weights,
                 ParallelRunner* runner, const std::stop_token& stop,
                 const Interventions* interventions = nullptr) const;
    /// The sentence's vector [512], of length 1, from the last layer's output (n > 0).
    [[nodiscard]] RowVectorF embedding(const MatrixF& x) const;

    /// The score form of a head; made when first asked for, then kept. Safe from several threads.
    [[nodiscard]] const attention::ScoreForm& scoreForm(int layer, int head) const;

  private:
    struct Norm {
        RowVectorF gain;
        RowVectorF bias;
    };
    struct Linear {
        PackedWeights W;
        RowVectorF b;
    };
    struct Layer {
        Norm norm1, norm2;
        Linear qkv, out, inner, outer;
        formats::ArrayView storedQkv;  ///< in the file, for the score forms
    };
    class Loader;

    explicit UseLiteNetwork(files::MappedFile file) : m_file(std::move(file)) {}

    [[nodiscard]] static MatrixF normalized(const MatrixF& x, const Norm& norm);
    /// Heads' contexts side by side, [n, d_model]. Empty if stopped.
    [[nodiscard]] std::optional<MatrixF> contexts(int layer, const MatrixF& qkv,
                                                  std::vector<MatrixF>* weights, ParallelRunner* runner,
                                                  const std::stop_token& stop,
                                                  const Interventions* interventions) const;

    files::MappedFile m_file;        ///< the embedding table stays in it as float16
    formats::ArrayView m_embedding;  ///< [8002, 256]
    MatrixF m_timing;                ///< [128, 256] T
    std::array<Layer, kLayers> m_layers;
    Linear m_residual, m_sentence;
    std::array<std::array<Lazy<attention::ScoreForm>, kHeads>, kLayers> m_forms;
};

}  // namespace lab::transformer
