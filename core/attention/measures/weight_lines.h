#pragma once

#include <optional>
#include <vector>

#include "core/attention/measures/keep_going.h"
#include "core/base/matrix.h"

namespace lab::attention {

/// One weight drawn as a line from a query to a key.
struct WeightLine {
    Index query = 0;
    Index key = 0;
    float weight = 0;
    bool operator==(const WeightLine&) const = default;
};

struct LineLimits {
    float threshold = 0.05F;  ///< smaller weights are left out
    Index most = 400;         ///< of the others, only so many, the largest
};

/// The weights worth drawing and what is lost by leaving out the others.
struct WeightLines {
    std::vector<WeightLine> lines;  ///< largest first; of equal ones the earlier query, then the earlier key
    Index reaching = 0;             ///< how many weights reach the threshold
    double belowShare = 0;          ///< share of all weight that lies below the threshold, 0..1
    double cutShare = 0;            ///< share that reaches it but is beyond `most`, 0..1
};

/// Thins the weights of a head [n_q, n_k], numbers >= 0, to lines. A weight of 0 is never a line; one that is
/// no number counts as 0. Both shares are 0 where all weights are. Nothing if it was told to stop.
[[nodiscard]] std::optional<WeightLines> weightLines(const MatrixView<float>& weights,
                                                     const LineLimits& limits,
                                                     const KeepGoing& keepGoing = {});

}  // namespace lab::attention
