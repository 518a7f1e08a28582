#include "core/attention/positions/alibi.h"

#include <bit>
#include <cassert>
#include <cmath>

#include "core/attention/positions/query_place.h"

namespace lab::attention {

template <typename T>
RowVector<T> alibiSlopes(Index heads) {
    assert(heads > 0 && "there is at least one head");
    const auto below = static_cast<Index>(std::bit_floor(static_cast<std::size_t>(heads)));
    RowVectorD slopes(heads);
    for (Index head = 0; head < heads; ++head) {
        const Index place = head < below ? 2 * (head + 1) : 2 * (head - below) + 1;
        slopes(head) = std::exp2(-8.0 * static_cast<double>(place) / static_cast<double>(2 * below));
    }
    return slopes.cast<T>();
}

template <typename T>
Matrix<T> alibiBias(T slope, Index queries, Index keys, AlibiForm form) {
    const Index first = firstQueryPosition(queries, keys);
    return Matrix<T>::NullaryExpr(queries, keys, [=](Index query, Index key) {
        const Index behind = first + query - key;
        const Index distance = form == AlibiForm::Symmetric ? std::abs(behind) : behind;
        return -slope * static_cast<T>(distance);
    });
}

template RowVector<float> alibiSlopes<float>(Index);
template RowVector<double> alibiSlopes<double>(Index);
template Matrix<float> alibiBias<float>(float, Index, Index, AlibiForm);
template Matrix<double> alibiBias<double>(double, Index, Index, AlibiForm);

}  // namespace lab::attention
