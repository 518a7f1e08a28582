#pragma once

#include <functional>
#include <stop_token>

#include "core/attention/attention_mask.h"
#include "core/attention/scaled_dot_product.h"
#include "core/base/parallel.h"
#include "core/transformer/blocks/activation.h"
#include "core/transformer/blocks/intervention.h"
#include "core/transformer/blocks/layer_norm.h"
#include "core/transformer/blocks/linear.h"

namespace lab::transformer {

/// Where a sublayer f has its norm.
enum class NormPlace {
    Before,  ///< x + f(LN(x)), "pre-LN"
    After,   ///< LN(x + f(x)), "post-LN"
};

/// Multi-head attention as a sublayer, scale 1/sqrt(d_head). Head h owns the columns h d_head ..
/// (h + 1) d_head - 1 of query, key and value.
template <typename T>
struct AttentionLayer {
    Linear<T> query, key, value, output;
    LayerNorm<T> norm;
    NormPlace place = NormPlace::Before;
    int heads = 1;
};

/// FFN(x) = act(x W_1 + b_1) W_2 + b_2 as a sublayer.
template <typename T>
struct FeedForward {
    Linear<T> inner, outer;
    LayerNorm<T> norm;
    NormPlace place = NormPlace::Before;
    Activation activation = Activation::Gelu;
};

/// Receives the weights [n_q, n_k] of a head as they meet the values, after any intervention. Called head
/// after head on the thread that runs the layer; it may take the matrix.
template <typename T>
using HeadSink = std::function<void(const HeadAddress& address, Matrix<T>& weights)>;

/// Receives what the weights of a head were computed from, before HeadSink; views last only for the call.
template <typename T>
using HeadObserver = std::function<void(const HeadAddress& address, const attention::HeadInput<T>& input)>;

/// How a model's layers are run; views and pointers must outlive the run.
template <typename T>
struct BlockRun {
    const Interventions* interventions = nullptr;  ///< null = none
    HeadSink<T> sink{};                            ///< empty = weights are not kept
    ParallelRunner* runner = nullptr;              ///< null = on the calling thread alone
    std::stop_token stop{};
    HeadObserver<T> observer{};  ///< empty = nobody looks
};

/// Turns x [n_q, d] into the sublayer's output. Keys and values come from `memory` [n_k, d_m] (cross-
/// attention; it is not normed here), or from x itself where that is null. `address` says which layer this
/// is; its head is not looked at. Returns false if `stop` ended it, looked at head by head; x is then of no
/// use. Source: Vaswani et al. 2017, section 3.2.2 (post-LN); Radford et al. 2019, section 2.3 (pre-LN).
template <typename T>
[[nodiscard]] bool advance(const AttentionLayer<T>& layer, const Matrix<T>* memory,
                           const attention::AttentionMask* mask, HeadAddress address, const BlockRun<T>& run,
                           Matrix<T>& x);

/// The same for the feed-forward sublayer. Source: Vaswani et al. 2017, section 3.3.
template <typename T>
[[nodiscard]] bool advance(const FeedForward<T>& layer, const BlockRun<T>& run, Matrix<T>& x);

/// A layer of an encoder, or of a decoder that attends to itself alone.
template <typename T>
struct Block {
    AttentionLayer<T> attention;
    FeedForward<T> feedForward;
    bool hasFeedForward = true;  ///< attention-only models have none
};

/// Runs blocks one after the other over x; layer l is blocks[l]. `progress` (may be empty) is told the share
/// that is done, 0..1, after each layer. Returns false if `stop` ended it.
template <typename T>
[[nodiscard]] bool advance(std::span<const Block<T>> blocks, const attention::AttentionMask* mask,
                           AttentionPart part, const BlockRun<T>& run,
                           const std::function<void(double)>& progress, Matrix<T>& x);

}  // namespace lab::transformer
