#pragma once

#include "core/attention/measures/matrix_change.h"
#include "core/engine/compute_result.h"

namespace lab::engine {

/// The stage in which two heads are compared.
enum class ComparedStage { Scores, Weights, Context };

/// One stage of the head that a result looks at: a copy, so that the result's memory can be used again.
struct ComparedSide {
    std::shared_ptr<const project::Project> project;
    LayerIndex layer;
    HeadIndex head;
    std::vector<std::string> queryLabels;
    std::vector<std::string> keyLabels;
    attention::AttentionMask mask;
    MatrixF values;
    float largest = 0;  ///< largest magnitude of the values
};

/// What became of one stage from A to B.
struct HeadComparison {
    ComparedStage stage = ComparedStage::Weights;
    ComparedSide a;
    ComparedSide b;
    std::optional<attention::MatrixChange> change;  ///< none where the sizes differ
};

/// B - A of the heads that both results look at.
[[nodiscard]] HeadComparison compareHeads(const ComputeResult& a, const ComputeResult& b,
                                          ComparedStage stage);

}  // namespace lab::engine
