#include "core/project/project.h"

namespace lab::project {

namespace {

bool equal(const MatrixD& a, const MatrixD& b) {
    return a.rows() == b.rows() && a.cols() == b.cols() && a == b;
}

}  // namespace

bool NumberTable::operator==(const NumberTable& other) const {
    return queryLabels == other.queryLabels && keyLabels == other.keyLabels && equal(Q, other.Q) &&
           equal(K, other.K) && equal(V, other.V);
}

}  // namespace lab::project
