#pragma once

#include <cstdint>

#include "core/base/matrix.h"

namespace lab::attention {

/// How offsets between key and query are put into buckets.
struct T5Buckets {
    Index count = 32;
    Index maxDistance = 128;      ///< all distances from here on share the last bucket
    bool isBidirectional = true;  ///< half of the buckets for keys after the query; false: those count as 0
    bool operator==(const T5Buckets&) const = default;
};

/// Bucket of offset j - i (key minus query). With b buckets for a direction and e = floor(b/2), distances
/// r < e have a bucket each, larger ones share them in equal ratios up to maxDistance:
///     e + floor(ln(r/e) / ln(maxDistance/e) (b - e)), at most b - 1;
/// bidirectional: b = floor(count/2), and keys after the query get b more. Where maxDistance <= e, distances
/// from e on get the last bucket. In double for every T. Source: Raffel et al. 2020, section 2.1, and
/// mesh_tensorflow's _relative_position_bucket.
[[nodiscard]] Index t5Bucket(Index offset, const T5Buckets& buckets);

/// Bias [queries, keys] of one head: table[bucket(j - i), head], table [count, heads]. The queries are the
/// last positions when there are fewer of them than keys. Source: Raffel et al. 2020, section 2.1.
template <typename T>
[[nodiscard]] Matrix<T> t5Bias(const MatrixView<T>& table, Index head, Index queries, Index keys,
                               const T5Buckets& buckets);

/// A table that stands in for a trained one, [buckets, heads]: standard normal numbers row by row; the same
/// seed gives the same table in float and double.
template <typename T>
[[nodiscard]] Matrix<T> seededT5Table(Index buckets, Index heads, std::uint64_t seed);

}  // namespace lab::attention
