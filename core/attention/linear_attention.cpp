#include "core/attention/linear_attention.h"

#include <cassert>
#include <cmath>

#include "core/attention/row_blocks.h"
#include "core/attention/softmax_row.h"

namespace lab::attention {

namespace {

constexpr Index kRowsEach = 32;

/// Whether a row's weights may be divided by `sum` of `terms` products: nothing that has vanished in the type
/// would have counted.
template <typename T>
bool isUsable(T sum, Index terms) {
    constexpr T kLeast = std::numeric_limits<T>::min() / std::numeric_limits<T>::epsilon();
    return std::isfinite(sum) && sum > kLeast * static_cast<T>(terms);
}

/// log phi(x)
template <typename T>
T logFeature(T x) {
    return x > T(0) ? std::log1p(x) : x;
}

/// log sum_c exp(a_c), the largest taken off first.
template <typename T>
T logSumExp(const RowVector<T>& a) {
    const T largest = a.maxCoeff();
    return largest + std::log((a.array() - largest).exp().sum());
}

/// Weights [n_k] of query i from log kappa_ij = log sum_c exp(log phi(q_ic) + log phi(k_jc)).
template <typename T>
RowVector<T> weightsByLogarithms(const MatrixView<T>& Q, const MatrixView<T>& K, Index query,
                                 const AttentionMask* mask) {
    RowVector<T> logs(K.rows());
    for (Index key = 0; key < K.rows(); ++key) {
        logs[key] =
            logSumExp<T>(Q.row(query).unaryExpr(&logFeature<T>) + K.row(key).unaryExpr(&logFeature<T>));
    }
    RowVector<T> weights(K.rows());
    softmaxRow(logs.data(), logs.size(), query, mask, T(1), weights.data());
    return weights;
}

/// Row `query` of linearWeights(): `row` holds kappa on entry and weights on exit.
template <typename T>
void weightRow(const MatrixView<T>& Q, const MatrixView<T>& K, Index query, const AttentionMask* mask,
               Eigen::Ref<RowVector<T>> row) {
    bool seesSomething = false;
    for (Index key = 0; key < row.size(); ++key) {
        const bool allows = mask == nullptr || mask->allows(query, key);
        seesSomething = seesSomething || allows;
        row[key] = allows ? row[key] : T(0);
    }
    const T sum = row.sum();
    if (!seesSomething || isUsable(sum, K.size())) {
        row /= seesSomething ? sum : T(1);
    } else {
        row = weightsByLogarithms(Q, K, query, mask);
    }
}

}  // namespace

template <typename T>
Matrix<T> linearFeatures(const MatrixView<T>& x) {
    return x.unaryExpr([](T value) { return value > T(0) ? value + T(1) : std::exp(value); });
}

template <typename T>
Matrix<T> linearKernel(const MatrixView<T>& Q, const MatrixView<T>& K) {
    assert(Q.cols() == K.cols() && "queries and keys have the same width");
    return linearFeatures<T>(Q) * linearFeatures<T>(K).transpose();
}

template <typename T>
Matrix<T> linearWeights(const MatrixView<T>& Q, const MatrixView<T>& K, const AttentionMask* mask,
                        ParallelRunner* runner) {
    assertMaskFits(mask, Q.rows(), K.rows());
    const Matrix<T> featuresK = linearFeatures<T>(K);
    Matrix<T> weights(Q.rows(), K.rows());
    SerialRunner serial;
    forRowBlocks(Q.rows(), kRowsEach, runner != nullptr ? *runner : serial, {},
                 [&](Index first, Index count) {
                     weights.middleRows(first, count).noalias() =
                         linearFeatures<T>(Q.middleRows(first, count)) * featuresK.transpose();
                     for (Index query = first; query < first + count; ++query) {
                         weightRow<T>(Q, K, query, mask, weights.row(query));
                     }
                 });
    return weights;
}

template <typename T>
LinearRecurrence<T> linearRecurrence(const MatrixView<T>& Q, const MatrixView<T>& K, const MatrixView<T>& V,
                                     const AttentionMask* mask) {
    assert(Q.cols() == K.cols() && "queries and keys have the same width");
    assert(K.rows() == V.rows() && "there is a value for each key");
    assert((mask == nullptr || mask->given.size() == 0) && "a mask cell by cell has no running state");
    assertMaskFits(mask, Q.rows(), K.rows());
    const Matrix<T> featuresQ = linearFeatures<T>(Q);
    const Matrix<T> featuresK = linearFeatures<T>(K);
    LinearRecurrence<T> result{Matrix<T>::Zero(K.cols(), V.cols()), RowVector<T>::Zero(K.cols()),
                               Matrix<T>::Zero(Q.rows(), V.cols())};
    const bool isCausal = mask != nullptr && mask->causalOffset.has_value();
    Index taken = 0;
    Index seen = 0;
    for (Index query = 0; query < Q.rows(); ++query) {
        const Index end = isCausal ? std::min(query + *mask->causalOffset + 1, K.rows()) : K.rows();
        for (; taken < end; ++taken) {
            if (mask == nullptr || mask->keyAllowed.empty() ||
                mask->keyAllowed[static_cast<std::size_t>(taken)] != 0) {
                result.kvState.noalias() += featuresK.row(taken).transpose() * V.row(taken);
                result.kSum += featuresK.row(taken);
                ++seen;
            }
        }
        const T sum = featuresQ.row(query).dot(result.kSum);
        if (isUsable(sum, K.size())) {
            result.context.row(query) = featuresQ.row(query) * result.kvState / sum;
        } else if (seen > 0) {
            result.context.row(query) = weightsByLogarithms(Q, K, query, mask) * V;
        }
    }
    return result;
}

template Matrix<float> linearFeatures<float>(const MatrixView<float>&);
template Matrix<double> linearFeatures<double>(const MatrixView<double>&);
template Matrix<float> linearKernel<float>(const MatrixView<float>&, const MatrixView<float>&);
template Matrix<double> linearKernel<double>(const MatrixView<double>&, const MatrixView<double>&);
template Matrix<float> linearWeights<float>(const MatrixView<float>&, const MatrixView<float>&,
                                            const AttentionMask*, ParallelRunner*);
template Matrix<double> linearWeights<double>(const MatrixView<double>&, const MatrixView<double>&,
                                              const AttentionMask*, ParallelRunner*);
template LinearRecurrence<float> linearRecurrence<float>(const MatrixView<float>&, const MatrixView<float>&,
                                                         const MatrixView<float>&, const AttentionMask*);
template LinearRecurrence<double> linearRecurrence<double>(const MatrixView<double>&,
                                                           const MatrixView<double>&,
                                                           const MatrixView<double>&, const AttentionMask*);

}  // namespace lab::attention
