#pragma once

#include <optional>
#include <vector>

#include "core/attention/scaled_dot_product.h"

namespace lab::attention {

/// How one weight comes about, number by number, in double precision from the vectors that are shown.
struct CellLadder {
    Index query = 0;
    Index key = 0;
    std::vector<double> products;  ///< [d_k] q_c k_c
    double dot = 0;                ///< sum of the products
    double scale = 1;
    double scaled = 0;  ///< dot * scale
    double bias = 0;
    double score = 0;  ///< scaled + bias
    bool allowed = true;
    double temperature = 1;
    double logit = 0;  ///< score / temperature; the mask makes it minus infinity (allowed = false)
    std::optional<double> rowMaximum;  ///< of the logits over allowed keys; none when the query sees nothing
    double shifted = 0;                ///< logit - rowMaximum (0 when not allowed)
    double exponential = 0;            ///< exp(shifted), 0 when not allowed
    double rowSum = 0;                 ///< sum of the row's exponentials, 0 when the query sees nothing
    double weight = 0;                 ///< exponential / rowSum, 0 when the query sees nothing
    std::vector<double> weightedValues;  ///< [d_v] weight * v_key
    std::vector<double> context;         ///< [d_v] the query's whole context row, for comparison
};

/// The ladder of cell (query, key). Costs O(n_k d_k + n_k d_v). Indices must lie inside (asserted).
/// Formulas as in attend(); source: Vaswani et al. 2017, equation 1.
[[nodiscard]] CellLadder cellLadder(const HeadInput<float>& input, Index query, Index key);

}  // namespace lab::attention
