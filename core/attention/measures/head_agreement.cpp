#include "core/attention/measures/head_agreement.h"

#include <cassert>
#include <vector>

#include "core/attention/measures/entropy_row.h"
#include "core/attention/measures/head_measures.h"

namespace lab::attention {

namespace {

/// Mean over the queries of H((p + q) / 2).
template <typename T>
double meanEntropyOfMixture(const MatrixView<T>& p, const MatrixView<T>& q) {
    double total = 0;
    for (Index row = 0; row < p.rows(); ++row) {
        total += sumInBlocks(p.cols(), [&](Index start, Index count) {
            const auto a = p.row(row).segment(start, count).array();
            const auto b = q.row(row).segment(start, count).array();
            return entropySum((T(0.5) * (a + b)).eval());
        });
    }
    return total / static_cast<double>(p.rows());
}

template <typename T>
double meanEntropy(const MatrixView<T>& weights) {
    double total = 0;
    for (const double entropy : rowEntropies<T>(weights)) {
        total += entropy;
    }
    return total / static_cast<double>(weights.rows());
}

}  // namespace

template <typename T>
MatrixD headDivergence(std::span<const MatrixView<T>> heads) {
    const Index count = std::ssize(heads);
    MatrixD divergence = MatrixD::Zero(count, count);
    if (heads.empty() || heads.front().rows() == 0) {
        return divergence;
    }
    std::vector<double> entropies;
    for (const MatrixView<T>& head : heads) {
        assert(head.rows() == heads.front().rows() && head.cols() == heads.front().cols() &&
               "all heads have one shape");
        entropies.push_back(meanEntropy<T>(head));
    }
    for (std::size_t g = 0; g < heads.size(); ++g) {
        for (std::size_t h = 0; h < g; ++h) {
            const double mixed = meanEntropyOfMixture<T>(heads[g], heads[h]);
            const double js = std::max(mixed - (entropies[g] + entropies[h]) / 2, 0.0);
            divergence(static_cast<Index>(g), static_cast<Index>(h)) = js;
            divergence(static_cast<Index>(h), static_cast<Index>(g)) = js;
        }
    }
    return divergence;
}

template MatrixD headDivergence<float>(std::span<const MatrixView<float>>);
template MatrixD headDivergence<double>(std::span<const MatrixView<double>>);

}  // namespace lab::attention
