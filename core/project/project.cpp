#include "core/project/project.h"

#include <algorithm>

namespace lab::project {

namespace {

bool equal(const MatrixD& a, const MatrixD& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() && a == b;
}

}  // namespace

bool AttentionSettings::operator==(const AttentionSettings& other) const {
    const bool sameArrays = std::ranges::equal(
        scoreArrays, other.scoreArrays,
        [](const auto& a, const auto& b) { return a.first == b.first && equal(a.second, b.second); });
    return sameArrays && dK == other.dK && rank == other.rank && score == other.score &&
           scale == other.scale && masks == other.masks && position == other.position &&
           normalizer == other.normalizer && temperature == other.temperature && seed == other.seed &&
           heads == other.heads && tokenLimit == other.tokenLimit;
}

bool NumberTable::operator==(const NumberTable& other) const {
    return queryLabels == other.queryLabels && keyLabels == other.keyLabels && equal(Q, other.Q) &&
           equal(K, other.K) && equal(V, other.V);
}

}  // namespace lab::project
