#include "core/attention/positions/sinusoidal.h"

#include <cassert>
#include <cmath>

namespace lab::attention {

namespace {

constexpr double kLongestWave = 10000;  // over 2 pi, in tokens

}  // namespace

template <typename T>
Matrix<T> sinusoidalInterleaved(Index n, Index d) {
    assert(n >= 0 && d >= 0 && "sizes are not negative");
    Matrix<T> encoding(n, d);
    for (Index column = 0; column < d; ++column) {
        const auto even = static_cast<double>(column - column % 2);
        const double frequency = std::pow(kLongestWave, -even / static_cast<double>(d));
        for (Index p = 0; p < n; ++p) {
            const double angle = static_cast<double>(p) * frequency;
            encoding(p, column) = static_cast<T>(column % 2 == 0 ? std::sin(angle) : std::cos(angle));
        }
    }
    return encoding;
}

template <typename T>
Matrix<T> sinusoidalHalves(Index n, Index d) {
    assert(n >= 0 && d >= 0 && "sizes are not negative");
    const Index half = d / 2;
    const auto steps = static_cast<double>(std::max<Index>(half - 1, 1));
    Matrix<T> encoding = Matrix<T>::Zero(n, d);
    for (Index i = 0; i < half; ++i) {
        const double frequency = std::pow(kLongestWave, -static_cast<double>(i) / steps);
        for (Index p = 0; p < n; ++p) {
            const double angle = static_cast<double>(p) * frequency;
            encoding(p, i) = static_cast<T>(std::sin(angle));
            encoding(p, half + i) = static_cast<T>(std::cos(angle));
        }
    }
    return encoding;
}

template Matrix<float> sinusoidalInterleaved<float>(Index, Index);
template Matrix<double> sinusoidalInterleaved<double>(Index, Index);
template Matrix<float> sinusoidalHalves<float>(Index, Index);
template Matrix<double> sinusoidalHalves<double>(Index, Index);

}  // namespace lab::attention
