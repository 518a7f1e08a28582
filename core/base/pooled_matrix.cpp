#include "core/base/pooled_matrix.h"

#include <algorithm>

namespace lab {

MatrixF pooledLargest(const MatrixF& values, Index maxSide) {
    const Index rows = std::min(values.rows(), maxSide);
    const Index columns = std::min(values.cols(), maxSide);
    MatrixF pooled(rows, columns);
    for (Index r = 0; r < rows; ++r) {
        const Index top = r * values.rows() / rows;
        const Index bottom = (r + 1) * values.rows() / rows;
        for (Index c = 0; c < columns; ++c) {
            const Index left = c * values.cols() / columns;
            const Index right = (c + 1) * values.cols() / columns;
            pooled(r, c) = values.block(top, left, bottom - top, right - left).maxCoeff();
        }
    }
    return pooled;
}

}  // namespace lab
