#include "core/transformer/blocks/activation.h"

#include <cmath>
#include <numbers>

namespace lab::transformer {

namespace {

template <typename T>
T gelu(T x) {
    return T(0.5) * x * (T(1) + std::erf(x / std::numbers::sqrt2_v<T>));
}

template <typename T>
T geluTanh(T x) {
    constexpr T kCubic = T(0.044715);
    const T slope = std::numbers::sqrt2_v<T> * std::numbers::inv_sqrtpi_v<T>;
    return T(0.5) * x * (T(1) + std::tanh(slope * (x + kCubic * x * x * x)));
}

}  // namespace

template <typename T>
T activate(Activation activation, T x) {
    switch (activation) {
        case Activation::Relu:
            return x > T(0) ? x : T(0);
        case Activation::Gelu:
            return gelu(x);
        case Activation::GeluTanh:
            return geluTanh(x);
    }
    return x;
}

template <typename T>
void activate(Activation activation, Eigen::Ref<Matrix<T>, 0, Eigen::OuterStride<>> x) {
    for (Index row = 0; row < x.rows(); ++row) {
        T* numbers = x.data() + row * x.outerStride();
        for (Index column = 0; column < x.cols(); ++column) {
            numbers[column] = activate(activation, numbers[column]);
        }
    }
}

template <typename T>
T logistic(T x) {
    const T small = std::exp(-std::abs(x));
    return x >= T(0) ? T(1) / (T(1) + small) : small / (T(1) + small);
}

template float activate<float>(Activation, float);
template double activate<double>(Activation, double);
template void activate<float>(Activation, Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>>);
template void activate<double>(Activation, Eigen::Ref<MatrixD, 0, Eigen::OuterStride<>>);
template float logistic<float>(float);
template double logistic<double>(double);

}  // namespace lab::transformer
