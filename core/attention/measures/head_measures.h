#pragma once

#include <vector>

#include "core/base/matrix.h"
#include "core/base/parallel.h"

namespace lab::attention {

/// What of the weights counts as near nothing, and where the queries stand.
struct MeasureOptions {
    double threshold = 0.01;  ///< weights below it count into shareBelowThreshold
    Index firstQuery = 0;     ///< position of the first query; the first key stands at 0
};

/// One number a query, [n_q] each. A query that sees nothing (all its weights are 0) has 0 everywhere.
struct RowMeasures {
    std::vector<double> entropy;            ///< nats: -sum_j a_j ln a_j, with 0 ln 0 = 0
    std::vector<double> entropyBits;        ///< entropy / ln 2
    std::vector<double> entropyNormalised;  ///< entropy / ln n_k, 0 .. 1; 0 when there is one key
    std::vector<double> perplexity;         ///< exp(entropy): the effective number of tokens looked at
    std::vector<double> largestWeight;
    std::vector<double> meanDistance;  ///< tokens: sum_j a_j |i - j|
    std::vector<double> sum;           ///< sum_j a_j
};

/// How one head spreads its attention: numbers of each query, and their means over the queries that see
/// something (0 if there are none).
struct HeadMeasures {
    RowMeasures rows;
    Index seeingRows = 0;  ///< queries with at least one weight above 0
    double entropy = 0;
    double entropyBits = 0;
    double entropyNormalised = 0;
    double perplexity = 0;
    double largestWeight = 0;
    double meanDistance = 0;
    double shareZero = 0;            ///< of all cells, those that are exactly 0
    double shareBelowThreshold = 0;  ///< of all cells, those below the threshold (zeros among them)
};

/// Measures of weights [n_q, n_k], none of them negative. Rows that sum to less than 1 (softmax-plus-one,
/// sigmoid) are taken as they are: their entropy is -sum a ln a of those weights, not of weights made to sum
/// to 1, and their mean distance counts what is missing as distance 0. Reads the weights once, row by row,
/// rows split over `runner` (may be null); sums are carried in double. Sources: Shannon 1948, theorem 2;
/// Jelinek et al. 1977 (perplexity); Vig, Belinkov 2019, "Analyzing the structure of attention", section 4
/// (distance).
template <typename T>
[[nodiscard]] HeadMeasures headMeasures(const MatrixView<T>& weights, const MeasureOptions& options = {},
                                        ParallelRunner* runner = nullptr);
[[nodiscard]] HeadMeasures headMeasures(const MatrixF& weights, ParallelRunner* runner = nullptr);

/// -sum_j a_j ln a_j of each row, [n_q], nats; the one entropy that all measures use.
template <typename T>
[[nodiscard]] std::vector<double> rowEntropies(const MatrixView<T>& weights);

}  // namespace lab::attention
