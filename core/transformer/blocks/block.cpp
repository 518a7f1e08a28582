#include "core/transformer/blocks/block.h"

#include <cassert>
#include <cmath>

#include "core/attention/scaled_dot_product.h"

namespace lab::transformer {

namespace {

using attention::AttentionMask;

const Intervention* interventionAt(const Interventions* interventions, const HeadAddress& address) {
    if (interventions == nullptr) {
        return nullptr;
    }
    const auto found = interventions->find(address);
    return found == interventions->end() ? nullptr : &found->second;
}

/// Projected queries, keys and values of all heads, side by side.
template <typename T>
struct Projected {
    Matrix<T> Q, K, V;
};

/// The heads' contexts side by side, [n_q, heads d_v]; false if stopped.
template <typename T>
bool attendHeads(const Projected<T>& all, int heads, const AttentionMask* mask, HeadAddress address,
                 const BlockRun<T>& run, Matrix<T>& joined) {
    const Index width = all.Q.cols() / heads;
    const Index widthOfValue = all.V.cols() / heads;
    joined.resize(all.Q.rows(), all.V.cols());
    attention::HeadStages<T> stages;
    for (address.head = 0; address.head < heads; ++address.head) {
        const Index head = address.head;
        const attention::HeadInput<T> input{.Q = all.Q.middleCols(head * width, width),
                                            .K = all.K.middleCols(head * width, width),
                                            .V = all.V.middleCols(head * widthOfValue, widthOfValue),
                                            .mask = mask,
                                            .scale = T(1) / std::sqrt(static_cast<T>(width))};
        if (run.observer) {
            run.observer(address, input);
        }
        if (run.stop.stop_requested() || !attention::attend(input, stages, run.runner, run.stop)) {
            return false;
        }
        if (const Intervention* change = interventionAt(run.interventions, address); change != nullptr) {
            intervene(*change, mask, stages.weights);
            stages.context.noalias() = stages.weights * input.V;
        }
        joined.middleCols(head * widthOfValue, widthOfValue) = stages.context;
        if (run.sink) {
            run.sink(address, stages.weights);
        }
    }
    return true;
}

/// x = x + y, normed afterwards where that is the norm's place.
template <typename T>
void addAndNorm(const Matrix<T>& y, const LayerNorm<T>& norm, NormPlace place, Matrix<T>& x) {
    assert(x.cols() == y.cols() && "a sublayer keeps the width");
    x += y;
    if (place == NormPlace::After) {
        x = normalized<T>(x, norm);
    }
}

template <typename T>
void activateRows(Activation activation, ParallelRunner* runner, Matrix<T>& x) {
    constexpr Index kNumbersToSplit = 65'536;
    constexpr Index kRowsEach = 8;
    if (runner == nullptr || x.size() < kNumbersToSplit) {
        activate<T>(activation, x);
        return;
    }
    runner->run((x.rows() + kRowsEach - 1) / kRowsEach, [&](Index task) {
        const Index first = task * kRowsEach;
        activate<T>(activation, x.middleRows(first, std::min(kRowsEach, x.rows() - first)));
    });
}

}  // namespace

template <typename T>
bool advance(const AttentionLayer<T>& layer, const Matrix<T>* memory, const AttentionMask* mask,
             HeadAddress address, const BlockRun<T>& run, Matrix<T>& x) {
    assert(layer.heads > 0 && layer.query.out() % layer.heads == 0 && layer.value.out() % layer.heads == 0 &&
           "each head has the same width");
    Matrix<T> joined;
    {
        Matrix<T> normed;
        if (layer.place == NormPlace::Before) {
            normed = normalized<T>(x, layer.norm);
        }
        const Matrix<T>& queries = layer.place == NormPlace::Before ? normed : x;
        const Matrix<T>& keys = memory != nullptr ? *memory : queries;
        const Projected<T> all{layer.query(queries, run.runner, run.stop),
                               layer.key(keys, run.runner, run.stop),
                               layer.value(keys, run.runner, run.stop)};
        if (!attendHeads(all, layer.heads, mask, address, run, joined)) {
            return false;
        }
    }
    addAndNorm(layer.output(joined, run.runner, run.stop), layer.norm, layer.place, x);
    return !run.stop.stop_requested();
}

template <typename T>
bool advance(const FeedForward<T>& layer, const BlockRun<T>& run, Matrix<T>& x) {
    Matrix<T> inner = layer.place == NormPlace::Before
                          ? layer.inner(normalized<T>(x, layer.norm), run.runner, run.stop)
                          : layer.inner(x, run.runner, run.stop);
    if (run.stop.stop_requested()) {
        return false;
    }
    activateRows(layer.activation, run.runner, inner);
    addAndNorm(layer.outer(inner, run.runner, run.stop), layer.norm, layer.place, x);
    return !run.stop.stop_requested();
}

template <typename T>
bool advance(std::span<const Block<T>> blocks, const AttentionMask* mask, AttentionPart part,
             const BlockRun<T>& run, const std::function<void(double)>& progress, Matrix<T>& x) {
    for (std::size_t l = 0; l < blocks.size(); ++l) {
        const HeadAddress address{part, static_cast<int>(l), 0};
        if (!advance<T>(blocks[l].attention, nullptr, mask, address, run, x) ||
            (blocks[l].hasFeedForward && !advance<T>(blocks[l].feedForward, run, x))) {
            return false;
        }
        if (progress) {
            progress(static_cast<double>(l + 1) / static_cast<double>(blocks.size()));
        }
    }
    return true;
}

template bool advance<float>(const AttentionLayer<float>&, const MatrixF*, const AttentionMask*, HeadAddress,
                             const BlockRun<float>&, MatrixF&);
template bool advance<double>(const AttentionLayer<double>&, const MatrixD*, const AttentionMask*,
                              HeadAddress, const BlockRun<double>&, MatrixD&);
template bool advance<float>(const FeedForward<float>&, const BlockRun<float>&, MatrixF&);
template bool advance<double>(const FeedForward<double>&, const BlockRun<double>&, MatrixD&);
template bool advance<float>(std::span<const Block<float>>, const AttentionMask*, AttentionPart,
                             const BlockRun<float>&, const std::function<void(double)>&, MatrixF&);
template bool advance<double>(std::span<const Block<double>>, const AttentionMask*, AttentionPart,
                              const BlockRun<double>&, const std::function<void(double)>&, MatrixD&);

}  // namespace lab::transformer
