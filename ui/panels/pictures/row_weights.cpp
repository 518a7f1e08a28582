#include "ui/panels/pictures/row_weights.h"

#include "core/attention/measures/received_weights.h"

namespace lab::ui {

TokenWeights weightsOfQuery(const engine::HeadResult& head, int query, const QString& label,
                            const QStringList& keys) {
    TokenWeights tokens{label, keys, {}, {}, {}};
    const MatrixF& weights = head.stages.weights;
    if (weights.size() == 0) {
        return {};
    }
    tokens.weights = weights.row(query).cast<double>();
    if (!head.mask.restrictsNothing()) {
        tokens.masked.resize(static_cast<std::size_t>(weights.cols()));
        head.mask.maskedRow(query, 0, weights.cols(), tokens.masked.data());
    }
    tokens.byWeight = attention::placesByWeight(tokens.weights);
    return tokens;
}

}  // namespace lab::ui
