#include "core/transformer/recurrent/gru.h"

#include <cassert>

namespace lab::transformer {

namespace {

constexpr Index kStepsBetweenLooks = 16;

}  // namespace

RowVectorF GruCell::next(const RowVectorF& projected, const RowVectorF& state) const {
    assert(projected.size() == 3 * width() && state.size() == width() && "gates fit the state");
    const Index h = width();
    const RowVectorF fromState = state * U + c;
    RowVectorF gates = projected.head(2 * h) + fromState.head(2 * h);
    gates = (1.0F / (1.0F + (-gates.array()).exp())).matrix();
    RowVectorF fresh = projected.tail(h) + gates.head(h).cwiseProduct(fromState.tail(h));
    fresh = fresh.array().tanh().matrix();
    return fresh + gates.tail(h).cwiseProduct(state - fresh);
}

RowVectorF GruCell::step(const RowVectorF& x, const RowVectorF& state) const {
    return next(x * W + b, state);
}

MatrixF runGru(const GruCell& cell, const MatrixF& x, Direction direction, const std::stop_token& stop) {
    const Index n = x.rows();
    MatrixF projected = x * cell.W;
    projected.rowwise() += cell.b;
    MatrixF states(n, cell.width());
    RowVectorF state = RowVectorF::Zero(cell.width());
    for (Index i = 0; i < n; ++i) {
        if (i % kStepsBetweenLooks == 0 && stop.stop_requested()) {
            return {};
        }
        const Index t = direction == Direction::Forward ? i : n - 1 - i;
        state = cell.next(projected.row(t), state);
        states.row(t) = state;
    }
    return states;
}

MatrixF BidirectionalGru::run(const MatrixF& x, const std::stop_token& stop) const {
    const MatrixF ahead = runGru(forward, x, Direction::Forward, stop);
    const MatrixF back = runGru(backward, x, Direction::Backward, stop);
    if (stop.stop_requested()) {
        return {};
    }
    MatrixF states(x.rows(), ahead.cols() + back.cols());
    states << ahead, back;
    return states;
}

RowVectorF BidirectionalGru::lastStates(const MatrixF& states) const {
    assert(states.rows() > 0 && "something was read");
    const Index h = forward.width();
    RowVectorF last(states.cols());
    last << states.row(states.rows() - 1).head(h), states.row(0).tail(states.cols() - h);
    return last;
}

}  // namespace lab::transformer
