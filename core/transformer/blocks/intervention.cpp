#include "core/transformer/blocks/intervention.h"

#include <cassert>

namespace lab::transformer {

namespace {

using attention::AttentionMask;

template <typename T>
void flatten(const AttentionMask* mask, Matrix<T>& weights) {
    for (Index query = 0; query < weights.rows(); ++query) {
        Index allowed = 0;
        for (Index key = 0; key < weights.cols(); ++key) {
            const bool counts = mask == nullptr || mask->allows(query, key);
            weights(query, key) = counts ? T(1) : T(0);
            allowed += counts ? 1 : 0;
        }
        if (allowed > 0) {
            weights.row(query) /= static_cast<T>(allowed);
        }
    }
}

template <typename T>
struct Change {
    const AttentionMask* mask;
    Matrix<T>& weights;

    void operator()(const SwitchOff&) const { weights.setZero(); }
    void operator()(const Flatten&) const { flatten(mask, weights); }
    void operator()(const Freeze& freeze) const {
        if (freeze.weights.rows() == weights.rows() && freeze.weights.cols() == weights.cols()) {
            assert(freeze.weights.allFinite() && "frozen weights are numbers");
            weights = freeze.weights.cast<T>();
        }
    }
    void operator()(const Overwrite& overwrite) const {
        for (const GivenCell& cell : overwrite.cells) {
            if (cell.query >= 0 && cell.query < weights.rows() && cell.key >= 0 &&
                cell.key < weights.cols()) {
                weights(cell.query, cell.key) = static_cast<T>(cell.value);
            }
        }
    }
};

}  // namespace

template <typename T>
void intervene(const Intervention& intervention, const AttentionMask* mask, Matrix<T>& weights) {
    std::visit(Change<T>{mask, weights}, intervention);
}

template void intervene<float>(const Intervention&, const AttentionMask*, Matrix<float>&);
template void intervene<double>(const Intervention&, const AttentionMask*, Matrix<double>&);

}  // namespace lab::transformer
