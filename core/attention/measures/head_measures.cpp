#include "core/attention/measures/head_measures.h"

#include <cmath>
#include <numbers>

#include "core/attention/measures/entropy_row.h"

namespace lab::attention {

namespace {

template <typename T>
using RowArray = Eigen::Map<const Eigen::Array<T, 1, Eigen::Dynamic>>;

template <typename T>
RowArray<T> rowOf(const MatrixView<T>& weights, Index row) {
    return {weights.data() + row * weights.outerStride(), weights.cols()};
}

template <typename T>
double entropyOf(const RowArray<T>& row) {
    const double entropy = sumInBlocks(
        row.size(), [&](Index start, Index count) { return entropySum(row.segment(start, count)); });
    return std::max(0.0, entropy);  // a weight that is rounded up past 1 must not make it negative
}

/// |i - j| for every key as a window of one array: ramp[k] = |k - centre|.
template <typename T>
class Distances {
  public:
    Distances(Index queries, Index keys, Index firstQuery)
        : m_centre(std::max<Index>(firstQuery + queries, 0)), m_ramp(m_centre + keys) {
        for (Index k = 0; k < m_ramp.size(); ++k) {
            m_ramp(k) = static_cast<T>(std::abs(k - m_centre));
        }
    }

    [[nodiscard]] auto of(Index position, Index firstKey, Index count) const {
        return m_ramp.segment(m_centre - position + firstKey, count);
    }

  private:
    Index m_centre;
    Eigen::Array<T, 1, Eigen::Dynamic> m_ramp;
};

/// Takes over the numbers of a query that sees something.
void addToMeans(const RowMeasures& rows, std::size_t row, HeadMeasures& measures) {
    ++measures.seeingRows;
    measures.entropy += rows.entropy[row];
    measures.entropyBits += rows.entropyBits[row];
    measures.entropyNormalised += rows.entropyNormalised[row];
    measures.perplexity += rows.perplexity[row];
    measures.largestWeight += rows.largestWeight[row];
    measures.meanDistance += rows.meanDistance[row];
}

void divideMeans(HeadMeasures& measures) {
    const auto seeing = static_cast<double>(std::max<Index>(measures.seeingRows, 1));
    for (double* mean : {&measures.entropy, &measures.entropyBits, &measures.entropyNormalised,
                         &measures.perplexity, &measures.largestWeight, &measures.meanDistance}) {
        *mean /= seeing;
    }
}

void resizeRows(std::size_t count, RowMeasures& rows) {
    for (std::vector<double>* numbers :
         {&rows.entropy, &rows.entropyBits, &rows.entropyNormalised, &rows.perplexity, &rows.largestWeight,
          &rows.meanDistance, &rows.sum}) {
        numbers->assign(count, 0.0);
    }
}

}  // namespace

template <typename T>
HeadMeasures headMeasures(const MatrixView<T>& weights, const MeasureOptions& options) {
    const Index keys = weights.cols();
    const Distances<T> distances(weights.rows(), keys, options.firstQuery);
    const double logKeys = keys > 1 ? std::log(static_cast<double>(keys)) : 1;
    HeadMeasures measures;
    RowMeasures& rows = measures.rows;
    resizeRows(static_cast<std::size_t>(weights.rows()), rows);
    Index zeros = 0;
    Index below = 0;
    for (Index query = 0; query < weights.rows() && keys > 0; ++query) {
        const auto row = static_cast<std::size_t>(query);
        const RowArray<T> a = rowOf<T>(weights, query);
        zeros += (a == T(0)).count();
        below += (a < static_cast<T>(options.threshold)).count();
        rows.largestWeight[row] = static_cast<double>(a.maxCoeff());
        if (rows.largestWeight[row] == 0) {
            continue;
        }
        rows.sum[row] =
            sumInBlocks(keys, [&](Index start, Index count) { return a.segment(start, count).sum(); });
        rows.entropy[row] = entropyOf(a);
        rows.entropyBits[row] = rows.entropy[row] / std::numbers::ln2;
        rows.entropyNormalised[row] = keys > 1 ? rows.entropy[row] / logKeys : 0;
        rows.perplexity[row] = std::exp(rows.entropy[row]);
        rows.meanDistance[row] = sumInBlocks(keys, [&](Index start, Index count) {
            return (a.segment(start, count) * distances.of(options.firstQuery + query, start, count)).sum();
        });
        addToMeans(rows, row, measures);
    }
    divideMeans(measures);
    const auto cells = static_cast<double>(std::max<Index>(weights.size(), 1));
    measures.shareZero = static_cast<double>(zeros) / cells;
    measures.shareBelowThreshold = static_cast<double>(below) / cells;
    return measures;
}

HeadMeasures headMeasures(const MatrixF& weights) {
    return headMeasures<float>(weights);
}

template <typename T>
std::vector<double> rowEntropies(const MatrixView<T>& weights) {
    std::vector<double> entropies;
    entropies.reserve(static_cast<std::size_t>(weights.rows()));
    for (Index row = 0; row < weights.rows(); ++row) {
        entropies.push_back(entropyOf(rowOf<T>(weights, row)));
    }
    return entropies;
}

template HeadMeasures headMeasures<float>(const MatrixView<float>&, const MeasureOptions&);
template HeadMeasures headMeasures<double>(const MatrixView<double>&, const MeasureOptions&);
template std::vector<double> rowEntropies<float>(const MatrixView<float>&);
template std::vector<double> rowEntropies<double>(const MatrixView<double>&);

}  // namespace lab::attention
