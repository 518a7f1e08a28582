#include "core/attention/positions/rotary.h"

#include <cassert>
#include <cmath>

namespace lab::attention {

template <typename T>
RowVector<T> rotaryAngles(Index d, double base) {
    assert(base > 0 && "the base of the angles is positive");
    RowVectorD theta(d / 2);
    for (Index i = 0; i < theta.size(); ++i) {
        theta(i) = std::pow(base, -2.0 * static_cast<double>(i) / static_cast<double>(d));
    }
    return theta.cast<T>();
}

template <typename T>
Matrix<T> rotate(const MatrixView<T>& X, const RowVectorD& positions, double base, RotaryPairing pairing) {
    assert(positions.size() == X.rows() && "each row has a position");
    const RowVectorD theta = rotaryAngles<double>(X.cols(), base);
    const bool interleaved = pairing == RotaryPairing::Interleaved;
    Matrix<T> turned = X;
    for (Index row = 0; row < X.rows(); ++row) {
        for (Index i = 0; i < theta.size(); ++i) {
            const Index first = interleaved ? 2 * i : i;
            const Index second = interleaved ? 2 * i + 1 : theta.size() + i;
            const double angle = positions(row) * theta(i);
            const auto cosine = static_cast<T>(std::cos(angle));
            const auto sine = static_cast<T>(std::sin(angle));
            turned(row, first) = X(row, first) * cosine - X(row, second) * sine;
            turned(row, second) = X(row, first) * sine + X(row, second) * cosine;
        }
    }
    return turned;
}

RowVectorD consecutivePositions(Index n, Index first) {
    return RowVectorD::NullaryExpr(n, [first](Index i) { return static_cast<double>(first + i); });
}

template RowVector<float> rotaryAngles<float>(Index, double);
template RowVector<double> rotaryAngles<double>(Index, double);
template Matrix<float> rotate<float>(const MatrixView<float>&, const RowVectorD&, double, RotaryPairing);
template Matrix<double> rotate<double>(const MatrixView<double>&, const RowVectorD&, double, RotaryPairing);

}  // namespace lab::attention
