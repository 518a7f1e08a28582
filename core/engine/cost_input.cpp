#include "core/engine/cost_input.h"

namespace lab::engine {

attention::CostInput costInputOf(const ComputeResult& result) {
    const HeadResult& head = result.head;
    const bool isTrained = head.inputs.queries.isTrained;
    const Index modelWidth = head.embeddings ? head.embeddings->cols() : head.vectors.Q.cols();
    return {.queries = head.vectors.Q.rows(),
            .keys = head.vectors.K.rows(),
            .modelWidth = modelWidth,
            .keyWidth = head.vectors.Q.cols(),
            .valueWidth = head.vectors.V.cols(),
            .heads = result.heads,
            .keyValueHeads = isTrained ? 0 : head.inputs.settings.heads.keyValueHeads};
}

}  // namespace lab::engine
