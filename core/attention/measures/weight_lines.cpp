#include "core/attention/measures/weight_lines.h"

#include <algorithm>
#include <tuple>

namespace lab::attention {

namespace {

bool isBefore(const WeightLine& one, const WeightLine& other) {
    return std::tuple(-one.weight, one.query, one.key) < std::tuple(-other.weight, other.query, other.key);
}

/// Keeps the `most` largest.
void prune(std::vector<WeightLine>& lines, std::size_t most) {
    if (lines.size() > most) {
        std::nth_element(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(most), lines.end(),
                         isBefore);
        lines.resize(most);
    }
}

}  // namespace

std::optional<WeightLines> weightLines(const MatrixView<float>& weights, const LineLimits& limits,
                                       const KeepGoing& keepGoing) {
    WeightLines thinned;
    const auto most = static_cast<std::size_t>(std::max<Index>(limits.most, 0));
    const Index rowsAtOnce =
        std::max<Index>(kNumbersBetweenQuestions / std::max<Index>(weights.cols(), 1), 1);
    double below = 0;
    double reaching = 0;
    for (Index query = 0; query < weights.rows(); ++query) {
        if (query % rowsAtOnce == 0 && !mayGoOn(keepGoing)) {
            return std::nullopt;
        }
        for (Index key = 0; key < weights.cols(); ++key) {
            const float weight = weights(query, key);
            if (!(weight > 0)) {
                continue;
            }
            if (weight < limits.threshold) {
                below += static_cast<double>(weight);
                continue;
            }
            reaching += static_cast<double>(weight);
            ++thinned.reaching;
            thinned.lines.push_back({query, key, weight});
        }
        // Sorting out seldom keeps it linear; waiting longer would hold every weight in memory.
        if (thinned.lines.size() > 4 * most + static_cast<std::size_t>(weights.cols())) {
            prune(thinned.lines, most);
        }
    }
    prune(thinned.lines, most);
    std::sort(thinned.lines.begin(), thinned.lines.end(), isBefore);
    double drawn = 0;
    for (const WeightLine& line : thinned.lines) {
        drawn += static_cast<double>(line.weight);
    }
    const double total = below + reaching;
    thinned.belowShare = total > 0 ? below / total : 0;
    thinned.cutShare = total > 0 && most < static_cast<std::size_t>(thinned.reaching)
                           ? std::max(0.0, (reaching - drawn) / total)
                           : 0;
    return thinned;
}

}  // namespace lab::attention
