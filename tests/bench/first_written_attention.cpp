#include "tests/bench/first_written_attention.h"

#include <Eigen/Core>
#include <cmath>

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct FirstWrittenHead {
    Matrix Q, K, V, scores, weights, context;
};

FirstWrittenHead* newFirstWrittenHead(std::ptrdiff_t n, std::ptrdiff_t dK) {
    return new FirstWrittenHead{Matrix::Random(n, dK), Matrix::Random(n, dK), Matrix::Random(n, dK),
                                Matrix(n, n),          Matrix(n, n),          Matrix(n, dK)};
}

void deleteFirstWrittenHead(FirstWrittenHead* head) {
    delete head;
}

float runFirstWrittenHead(FirstWrittenHead* head) {
    const float scale = 1.0F / std::sqrt(static_cast<float>(head->Q.cols()));
    head->scores = head->Q * head->K.transpose() * scale;
    const Eigen::VectorXf maximum = head->scores.rowwise().maxCoeff();
    head->weights = (head->scores.colwise() - maximum).array().exp();
    const Eigen::VectorXf sum = head->weights.rowwise().sum();
    head->weights.array().colwise() /= sum.array();
    head->context = head->weights * head->V;
    return head->context(0, 0);
}

double runMultiplyAdds(long rounds) {
#if defined(__AVX512F__)
    constexpr int kLanes = 16;
#elif defined(__AVX__)
    constexpr int kLanes = 8;
#else
    constexpr int kLanes = 4;
#endif
    using Vector [[gnu::vector_size(kLanes * sizeof(float))]] = float;
    constexpr int kChains = 12;  // more than latency times units, fewer than registers
    Vector sums[kChains];
    for (int chain = 0; chain < kChains; ++chain) {
        sums[chain] = Vector{} + static_cast<float>(chain);  // all different, or they would be computed once
    }
    Vector factor = Vector{} + 0.999F;
    Vector step = Vector{} + 0.001F;
    asm volatile("" : "+x"(factor), "+x"(step));
    for (long round = 0; round < rounds; ++round) {
#pragma GCC unroll 12
        for (int chain = 0; chain < kChains; ++chain) {
            sums[chain] = sums[chain] * factor + step;
        }
    }
    Vector total{};
    for (const Vector& sum : sums) {
        total += sum;
    }
    asm volatile("" : : "x"(total));
    return 2.0 * kLanes * kChains * static_cast<double>(rounds);
}
