#include "core/attention/measures/matrix_change.h"

#include <cmath>

namespace lab::attention {

std::optional<MatrixChange> matrixChange(const MatrixF& from, const MatrixF& to) {
    if (from.rows() != to.rows() || from.cols() != to.cols() || from.size() == 0) {
        return std::nullopt;
    }
    MatrixChange change;
    change.difference = to - from;
    for (Index i = 0; i < change.difference.rows(); ++i) {
        for (Index j = 0; j < change.difference.cols(); ++j) {
            const float magnitude = std::abs(change.difference(i, j));
            if (magnitude > change.largest) {
                change.largest = magnitude;
                change.row = i;
                change.column = j;
            }
        }
    }
    change.before = from(change.row, change.column);
    change.after = to(change.row, change.column);
    return change;
}

}  // namespace lab::attention
