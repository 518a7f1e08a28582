#include "core/attention/measures/received_weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lab::attention {

std::optional<RowVectorD> receivedOnAverage(const MatrixView<float>& weights, const KeepGoing& keepGoing) {
    const Index rowsAtOnce =
        std::max<Index>(kNumbersBetweenQuestions / std::max<Index>(weights.cols(), 1), 1);
    RowVectorD sums = RowVectorD::Zero(weights.cols());
    for (Index first = 0; first < weights.rows(); first += rowsAtOnce) {
        if (!mayGoOn(keepGoing)) {
            return std::nullopt;
        }
        for (Index row = first; row < std::min(first + rowsAtOnce, weights.rows()); ++row) {
            sums += weights.row(row).cast<double>();
        }
    }
    return RowVectorD(sums / static_cast<double>(std::max<Index>(weights.rows(), 1)));
}

std::vector<Index> placesByWeight(const RowVectorD& row) {
    std::vector<Index> places(static_cast<std::size_t>(row.size()));
    std::iota(places.begin(), places.end(), Index(0));
    std::stable_sort(places.begin(), places.end(), [&row](Index one, Index other) {
        const bool isNumber = !std::isnan(row(one));
        return isNumber && (std::isnan(row(other)) || row(one) > row(other));
    });
    return places;
}

}  // namespace lab::attention
