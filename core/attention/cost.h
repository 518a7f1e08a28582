#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/registry.h"

namespace lab::attention {

enum class AttentionKind {
    Full,    ///< every query with every key
    Window,  ///< 2w + 1 keys for each query, kept as a band
    Linear,  ///< through feature maps, without weights
    TopK,    ///< all scores, then the k largest of each row
};

enum class CostStage { Projections, Scores, Mask, Normalise, Context, OutputProjection };
inline constexpr std::size_t kCostStages = 6;

/// How one stage of a kind of attention costs, in formulas for people.
struct StageFormula {
    CostStage stage = CostStage::Projections;
    std::string_view name;          ///< English, LAB_TEXT
    std::string_view operations;    ///< TeX
    std::string_view exponentials;  ///< TeX; empty = none
    std::string_view numbers;       ///< TeX: numbers kept; empty = none
    std::string_view growth;        ///< TeX: operations as n_q = n_k = n grows
};

/// One kind of attention. entry.parameters: "w" of Window, "k" of TopK.
struct CostModel {
    FamilyEntry entry;
    AttentionKind kind = AttentionKind::Full;
    std::array<StageFormula, kCostStages> stages;
};

/// All kinds: full, window, linear, top-k.
[[nodiscard]] std::span<const CostModel> costModels();
[[nodiscard]] const CostModel& costModel(AttentionKind kind);

/// Sizes of one layer of multi-head attention. None is negative (asserted).
struct CostInput {
    std::int64_t queries = 0;
    std::int64_t keys = 0;
    std::int64_t modelWidth = 0;
    std::int64_t keyWidth = 0;    ///< d_k of a head
    std::int64_t valueWidth = 0;  ///< d_v of a head
    std::int64_t heads = 1;
    std::int64_t keyValueHeads = 0;  ///< 0 = as many as heads
    std::int64_t bytesPerNumber = 4;
    AttentionKind kind = AttentionKind::Full;
    std::int64_t window = 0;  ///< w: keys |i - j| <= w
    std::int64_t topK = 0;    ///< k
    bool operator==(const CostInput&) const = default;
};

/// What one stage takes. Doubles, because the counts of long sequences pass the largest integer.
struct StageCost {
    CostStage stage = CostStage::Projections;
    double operations = 0;    ///< a multiplication and an addition are two
    double exponentials = 0;  ///< calls of exp, on top of the operations
    double bytes = 0;         ///< of the arrays that the stage makes, all kept to the end
    bool operator==(const StageCost&) const = default;
};

/// Cost of every stage, in the order of CostStage, by the formulas of costModel(). What is assumed:
/// - all stages are kept, because they are shown; input vectors and parameters are not counted, and of the
///   projections' biases nothing.
/// - P cells for each query and head: n_k; a window's band has min(2w+1, n_k), at the ends of the sequence
/// too.
/// - scores: 2 d_k operations for the dot product and 1 for the scale; mask: 1 a cell, and the mask is not
///   kept (it is a rule); top-k: 1 comparison more for each score, and the k places are kept as numbers.
/// - softmax: 4 a cell (maximum, difference, sum, quotient) and one exponential.
/// - linear: phi(x) = elu(x) + 1 is 1 operation and 1 exponential for each number of Q and K; no mask; the
/// sum of
///   phi(k) and its products with phi(q); the state phi(K)^T V once for each key/value head; 1 division for
///   each number of the context. Source: Katharopoulos et al. 2020, equations 4 to 6.
/// Source: Vaswani et al. 2017, table 1; grouped heads: Ainslie et al. 2023.
[[nodiscard]] std::vector<StageCost> attentionCost(const CostInput& input);

/// Sum over the stages (its stage is meaningless).
[[nodiscard]] StageCost totalCost(std::span<const StageCost> stages);

/// The largest n = n_q = n_k whose arrays fit into that many bytes, 0 if not even one token does; at most
/// 2^40, also where nothing grows. `queries` and `keys` of the input are not looked at.
[[nodiscard]] std::int64_t largestN(CostInput input, double bytesAvailable);

}  // namespace lab::attention
