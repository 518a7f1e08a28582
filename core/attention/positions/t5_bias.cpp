#include "core/attention/positions/t5_bias.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

#include "core/attention/positions/query_place.h"
#include "core/base/random.h"

namespace lab::attention {

namespace {

/// Bucket of a distance >= 0 among the `count` buckets of one direction.
Index distanceBucket(Index distance, Index count, Index maxDistance) {
    const Index exact = count / 2;
    if (distance < exact) {
        return distance;
    }
    if (exact == 0 || maxDistance <= exact || distance >= maxDistance) {
        return count - 1;
    }
    // The order of the published program: another order rounds to another bucket at some borders.
    const auto start = static_cast<double>(exact);
    const double share = std::log(static_cast<double>(distance) / start) /
                         std::log(static_cast<double>(maxDistance) / start) *
                         static_cast<double>(count - exact);
    return std::min(count - 1, exact + static_cast<Index>(share));
}

}  // namespace

Index t5Bucket(Index offset, const T5Buckets& buckets) {
    assert(buckets.count >= (buckets.isBidirectional ? 2 : 1) && "each direction has a bucket");
    if (!buckets.isBidirectional) {
        return distanceBucket(std::max<Index>(-offset, 0), buckets.count, buckets.maxDistance);
    }
    const Index half = buckets.count / 2;
    return (offset > 0 ? half : 0) + distanceBucket(std::abs(offset), half, buckets.maxDistance);
}

template <typename T>
Matrix<T> t5Bias(const MatrixView<T>& table, Index head, Index queries, Index keys,
                 const T5Buckets& buckets) {
    assert(table.rows() == buckets.count && head >= 0 && head < table.cols() &&
           "the table has a row a bucket and a column a head");
    const Index first = firstQueryPosition(queries, keys);
    // Offset j - i ranges over n_q + n_k - 1 values; each logarithm is taken once.
    std::vector<T> ofOffset;
    const Index least = -(first + queries - 1);
    for (Index offset = least; offset < keys - first; ++offset) {
        ofOffset.push_back(table(t5Bucket(offset, buckets), head));
    }
    return Matrix<T>::NullaryExpr(queries, keys, [&](Index query, Index key) {
        return ofOffset[static_cast<std::size_t>(key - query - first - least)];
    });
}

template <typename T>
Matrix<T> seededT5Table(Index buckets, Index heads, std::uint64_t seed) {
    Random random(seed);
    Matrix<T> table(buckets, heads);
    for (Index i = 0; i < table.size(); ++i) {
        table.data()[i] = static_cast<T>(random.normal());
    }
    return table;
}

template Matrix<float> t5Bias<float>(const MatrixView<float>&, Index, Index, Index, const T5Buckets&);
template Matrix<double> t5Bias<double>(const MatrixView<double>&, Index, Index, Index, const T5Buckets&);
template Matrix<float> seededT5Table<float>(Index, Index, std::uint64_t);
template Matrix<double> seededT5Table<double>(Index, Index, std::uint64_t);

}  // namespace lab::attention
