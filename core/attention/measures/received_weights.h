#pragma once

#include <optional>
#include <vector>

#include "core/attention/measures/keep_going.h"
#include "core/base/matrix.h"

namespace lab::attention {

/// What each key receives on average: the mean of the weights [n_q, n_k] over the queries, [n_k]. Zeros where
/// there is no query. Nothing if it was told to stop.
[[nodiscard]] std::optional<RowVectorD> receivedOnAverage(const MatrixView<float>& weights,
                                                          const KeepGoing& keepGoing = {});

/// Places of a row from its largest number to its smallest; equal ones keep their order, and what is no
/// number comes last.
[[nodiscard]] std::vector<Index> placesByWeight(const RowVectorD& row);

}  // namespace lab::attention
