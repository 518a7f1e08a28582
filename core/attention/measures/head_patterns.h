#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/base/matrix.h"

namespace lab::attention {

/// Ways in which many trained heads look. Sources: Clark et al. 2019, "What does BERT look at?", section 3
/// (previous, next, first, self, delimiters); Olsson et al. 2022, "In-context learning and induction heads".
enum class HeadPattern { Previous, Next, First, Self, Induction, Delimiter };
inline constexpr std::size_t kHeadPatterns = 6;

/// What the tokens of rows and columns are, as far as patterns depend on it.
struct PatternTokens {
    std::vector<int> identity;          ///< [n_k] equal numbers are equal tokens; empty = unknown
    std::vector<std::uint8_t> divides;  ///< [n_k] 1 = a delimiter; empty = unknown
    bool isSelf = true;                 ///< rows and columns are the same tokens
};

/// How one head looks on the whole.
struct HeadPatterns {
    double entropy = 0;                                           ///< nats, mean of the queries
    std::optional<double> distance{};                             ///< tokens, mean; of self-attention alone
    std::array<std::optional<double>, kHeadPatterns> likeness{};  ///< 0 .. 1; none where it has no meaning

    [[nodiscard]] std::optional<double> of(HeadPattern pattern) const {
        return likeness[static_cast<std::size_t>(pattern)];
    }
    bool operator==(const HeadPatterns&) const = default;
};

/// Mean weight of `weights` [n_q, n_k] at the places that a pattern names, over the queries that have such a
/// place and see something at all:
///     Previous a_{i,i-1};  Next a_{i,i+1};  First a_{i,0} of i > 0;  Self a_{i,i};
///     Induction: sum of a_{i,j+1} over j < i with token j = token i;  Delimiter: sum of a_{i,j} over
///     delimiters j.
/// None where no query has such a place (of other attention than self-attention only Delimiter has any).
[[nodiscard]] HeadPatterns headPatterns(const MatrixF& weights, const PatternTokens& tokens);

}  // namespace lab::attention
