#pragma once

#include "core/attention/attention_mask.h"
#include "core/base/registry.h"

namespace lab::attention {

/// One row of the registry of masks. Queries and keys count from 0. Where their numbers differ, every pattern
/// but causal-top-left takes the queries for the last n_q positions, as causalMask() does: query i stands at
/// position i + n_k - n_q.
struct MaskPattern {
    FamilyEntry entry;
    /// Whether a query may attend to a key, of so many queries and keys: the definition.
    bool (*allows)(Index query, Index key, Index queries, Index keys, const ParameterValues&) = nullptr;
    /// The same for a whole row [keys]: puts 0 where the query may not attend, leaves the rest.
    void (*hideInRow)(Index query, Index queries, Index keys, const ParameterValues&,
                      std::uint8_t* allowed) = nullptr;
    /// Not null: AttentionMask holds the pattern without a matrix, and this puts it in.
    void (*narrow)(AttentionMask& mask, Index queries, Index keys, const ParameterValues&) = nullptr;

    [[nodiscard]] bool isSymbolic() const { return narrow != nullptr; }
};

/// All patterns, in the order in which they are offered. A mask painted by hand is none of them: it is a
/// matrix, and combines with them in maskOf().
[[nodiscard]] std::span<const MaskPattern> maskPatterns();

}  // namespace lab::attention
