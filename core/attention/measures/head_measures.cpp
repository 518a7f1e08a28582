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

// Below this many cells waking a thread costs more than the work.
constexpr Index kParallelCells = 65536;
constexpr Index kRowsEach = 64;

/// Cells of a row that are (near) nothing.
struct SmallCells {
    Index zeros = 0;
    Index below = 0;
};

/// Measures one row after the other, from any thread.
template <typename T>
class RowMeter {
  public:
    RowMeter(const MatrixView<T>& weights, const MeasureOptions& options)
        : m_weights(weights),
          m_options(options),
          m_distances(weights.rows(), weights.cols(), options.firstQuery),
          m_logKeys(weights.cols() > 1 ? std::log(static_cast<double>(weights.cols())) : 1) {}

    /// Writes the numbers of one query; there is at least one key.
    SmallCells measure(Index query, RowMeasures& rows) const {
        const auto row = static_cast<std::size_t>(query);
        const Index keys = m_weights.cols();
        const RowArray<T> a = rowOf<T>(m_weights, query);
        const SmallCells small{(a == T(0)).count(), (a < static_cast<T>(m_options.threshold)).count()};
        rows.largestWeight[row] = static_cast<double>(a.maxCoeff());
        if (rows.largestWeight[row] == 0) {
            return small;
        }
        rows.sum[row] =
            sumInBlocks(keys, [&](Index start, Index count) { return a.segment(start, count).sum(); });
        rows.entropy[row] = entropyOf(a);
        rows.entropyBits[row] = rows.entropy[row] / std::numbers::ln2;
        rows.entropyNormalised[row] = keys > 1 ? rows.entropy[row] / m_logKeys : 0;
        rows.perplexity[row] = std::exp(rows.entropy[row]);
        rows.meanDistance[row] = sumInBlocks(keys, [&](Index start, Index count) {
            return (a.segment(start, count) * m_distances.of(m_options.firstQuery + query, start, count))
                .sum();
        });
        return small;
    }

  private:
    MatrixView<T> m_weights;
    MeasureOptions m_options;
    Distances<T> m_distances;
    double m_logKeys;
};

}  // namespace

template <typename T>
HeadMeasures headMeasures(const MatrixView<T>& weights, const MeasureOptions& options,
                          ParallelRunner* runner) {
    const RowMeter<T> meter(weights, options);
    HeadMeasures measures;
    RowMeasures& rows = measures.rows;
    resizeRows(static_cast<std::size_t>(weights.rows()), rows);
    std::vector<SmallCells> small(static_cast<std::size_t>(weights.cols() > 0 ? weights.rows() : 0));
    SerialRunner serial;
    const bool splits = runner != nullptr && weights.size() >= kParallelCells;
    ParallelRunner& split = splits ? *runner : serial;
    const auto count = static_cast<Index>(small.size());
    split.run((count + kRowsEach - 1) / kRowsEach, [&](Index task) {
        const Index end = std::min(count, (task + 1) * kRowsEach);
        for (Index row = task * kRowsEach; row < end; ++row) {
            small[static_cast<std::size_t>(row)] = meter.measure(row, rows);
        }
    });
    SmallCells all;
    for (std::size_t row = 0; row < small.size(); ++row) {
        all.zeros += small[row].zeros;
        all.below += small[row].below;
        if (rows.largestWeight[row] > 0) {
            addToMeans(rows, row, measures);
        }
    }
    divideMeans(measures);
    const auto cells = static_cast<double>(std::max<Index>(weights.size(), 1));
    measures.shareZero = static_cast<double>(all.zeros) / cells;
    measures.shareBelowThreshold = static_cast<double>(all.below) / cells;
    return measures;
}

HeadMeasures headMeasures(const MatrixF& weights, ParallelRunner* runner) {
    return headMeasures<float>(weights, {}, runner);
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

template HeadMeasures headMeasures<float>(const MatrixView<float>&, const MeasureOptions&, ParallelRunner*);
template HeadMeasures headMeasures<double>(const MatrixView<double>&, const MeasureOptions&, ParallelRunner*);
template std::vector<double> rowEntropies<float>(const MatrixView<float>&);
template std::vector<double> rowEntropies<double>(const MatrixView<double>&);

}  // namespace lab::attention
