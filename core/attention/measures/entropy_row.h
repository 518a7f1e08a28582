#pragma once

#include <algorithm>
#include <limits>

#include "core/base/matrix.h"

namespace lab::attention {

/// Numbers that are added up in T before they go into a double: few enough for float to keep its digits.
inline constexpr Index kMeasureBlock = 256;

/// Calls sum(start, count) for each block of a row and adds up what it gives.
template <typename BlockSum>
double sumInBlocks(Index size, const BlockSum& sum) {
    double total = 0;
    for (Index start = 0; start < size; start += kMeasureBlock) {
        total += static_cast<double>(sum(start, std::min(kMeasureBlock, size - start)));
    }
    return total;
}

/// sum of -a ln a over an array expression of numbers >= 0. A 0 adds exactly 0: the logarithm is taken of the
/// smallest normal number instead, and is then multiplied by 0.
template <typename Expression>
typename Expression::Scalar entropySum(const Expression& a) {
    using T = typename Expression::Scalar;
    return -(a * a.max(std::numeric_limits<T>::min()).log()).sum();
}

}  // namespace lab::attention
