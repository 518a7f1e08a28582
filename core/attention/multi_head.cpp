#include "core/attention/multi_head.h"

#include <cassert>
#include <cmath>

namespace lab::attention {

namespace {

/// x W + b; an empty b counts as zero.
template <typename T>
Matrix<T> project(const MatrixView<T>& x, const Matrix<T>& W, const RowVector<T>& b) {
    assert(x.cols() == W.rows() && "the projection fits its input");
    assert((b.size() == 0 || b.size() == W.cols()) && "the bias fits its projection");
    Matrix<T> y = x * W;
    if (b.size() > 0) {
        y.rowwise() += b;
    }
    return y;
}

template <typename T>
void assertHeadsFit([[maybe_unused]] const MultiHeadWeights<T>& weights,
                    [[maybe_unused]] Index keyValueHeads) {
    assert(weights.heads > 0 && weights.W_q.cols() % weights.heads == 0 && "each head has the same width");
    assert(keyValueHeads > 0 && weights.heads % keyValueHeads == 0 && "the heads fall into equal groups");
    assert(weights.W_k.cols() * weights.heads == weights.W_q.cols() * keyValueHeads &&
           weights.W_v.cols() % keyValueHeads == 0 && "keys have the width of queries, values one width");
    assert((weights.ablated.empty() || std::ssize(weights.ablated) == weights.heads) &&
           "it is said of each head whether it is ablated");
}

}  // namespace

template <typename T>
MultiHeadStages<T> attendMultiHead(const MatrixView<T>& X, const MatrixView<T>& memory,
                                   const MultiHeadWeights<T>& weights, const AttentionMask* mask,
                                   ParallelRunner* runner) {
    const Index heads = weights.heads;
    const Index keyValueHeads = weights.keyValueHeads == 0 ? heads : weights.keyValueHeads;
    assertHeadsFit(weights, keyValueHeads);
    const Index dHead = weights.W_q.cols() / heads;
    const Index dV = weights.W_v.cols() / keyValueHeads;
    MultiHeadStages<T> stages;
    stages.Q = project<T>(X, weights.W_q, weights.b_q);
    stages.K = project<T>(memory, weights.W_k, weights.b_k);
    stages.V = project<T>(memory, weights.W_v, weights.b_v);
    stages.concatenated.setZero(X.rows(), heads * dV);
    stages.heads.resize(static_cast<std::size_t>(heads));
    const T scale = T(1) / std::sqrt(static_cast<T>(dHead));
    for (Index head = 0; head < heads; ++head) {
        const auto place = static_cast<std::size_t>(head);
        const Index group = head / (heads / keyValueHeads);
        HeadStages<T>& own = stages.heads[place];
        attend<T>({stages.Q.middleCols(head * dHead, dHead), stages.K.middleCols(group * dHead, dHead),
                   stages.V.middleCols(group * dV, dV), nullptr, mask, scale, T(1)},
                  own, runner);
        if (weights.ablated.empty() || !weights.ablated[place]) {
            stages.concatenated.middleCols(head * dV, dV) = own.context;
        }
    }
    stages.output = project<T>(stages.concatenated, weights.W_o, weights.b_o);
    return stages;
}

template MultiHeadStages<float> attendMultiHead<float>(const MatrixView<float>&, const MatrixView<float>&,
                                                       const MultiHeadWeights<float>&, const AttentionMask*,
                                                       ParallelRunner*);
template MultiHeadStages<double> attendMultiHead<double>(const MatrixView<double>&, const MatrixView<double>&,
                                                         const MultiHeadWeights<double>&,
                                                         const AttentionMask*, ParallelRunner*);

}  // namespace lab::attention
