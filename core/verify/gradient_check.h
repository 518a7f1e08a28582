#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/attention/normalizers/normalizer.h"
#include "core/engine/compute_result.h"

namespace lab::verify {

/// A head in double, from its vectors to its context: what is differentiated.
struct GradientInput {
    MatrixD Q;                        ///< [n_q, d]; what the dot product takes, after positions
    MatrixD K;                        ///< [n_k, d]
    MatrixD V;                        ///< [n_k, d_v]
    MatrixD bias;                     ///< [n_q, n_k] added to scaled scores; empty = none
    std::optional<MatrixD> scores{};  ///< given where they are no dot products: Q and K play no part
    attention::AttentionMask mask{};  ///< of these rows and columns
    const attention::Normalizer* normalizer = nullptr;  ///< never null
    ParameterValues normalizerValues{};
    double scale = 1;
    double temperature = 1;
    std::uint64_t seed = 1;  ///< of the loss
};

/// At most so many queries and keys are looked at, the first ones.
inline constexpr Index kGradientSide = 16;
/// At most so many elements of each matrix are moved, evenly spread.
inline constexpr Index kGradientElements = 1024;

/// The first queries and keys of a head. Vectors and mask are as computed, overrides in them included;
/// overridden weights and contexts are not, and vectors that relative positions add to the values are left
/// out.
[[nodiscard]] GradientInput gradientInput(const engine::HeadResult& head);

enum class GradientOf { Queries, Keys, Values, Scores };

/// One matrix of derivatives: worked out against measured.
struct GradientGroup {
    GradientOf of = GradientOf::Scores;
    bool holds = false;
    Index checked = 0;
    Index skipped = 0;  ///< elements that a kink lies beside
    double step = 0;    ///< how far each element was moved, to either side
    double tolerance = 0;
    double largestError = 0;  ///< |analytic - measured|
    Index row = 0;            ///< where it is
    Index column = 0;
    double analytic = 0;  ///< there
    double measured = 0;
};

enum class GradientGap {
    None,
    NoGradient,  ///< the normalizer has none
    NoElements,  ///< there are no queries or keys
};

struct GradientCheck {
    GradientGap gap = GradientGap::None;
    Index queries = 0;
    Index keys = 0;
    std::vector<GradientGroup> groups;

    [[nodiscard]] bool holds() const;
    [[nodiscard]] double largestError() const;
    [[nodiscard]] Index skipped() const;
};

/// Compares the gradients that the program works out with central differences, of the loss
///     L = sum_ij context_ij R_ij, R seeded and standard normal:
///     dV = weights^T R, dW = R V^T, dS = vector-Jacobian product of the normalizer, dQ = scale dS K,
///     dK = scale dS^T Q   (dQ and dK of dot products only);
///     measured = (L(x + h) - L(x - h)) / 2h.
/// The step h moves no logit by more than eps^(1/3), about 6e-6, where the error of the formula (h^2) and
/// that of rounding (eps / h) are equal; V, of which L is linear, is moved by as much of its own size. Both
/// errors are then near eps^(2/3) = 4e-11 times the sizes that enter; a hundred times that is allowed. An
/// element is skipped where moving it changes which weights are 0: there a kink of sparsemax, entmax or top-k
/// lies within the step, and no derivative is there to measure. Nothing if `mayContinue`, asked before each
/// element, said no. Source: Nocedal and Wright 2006, section 8.1.
[[nodiscard]] std::optional<GradientCheck> checkGradient(const GradientInput& input,
                                                         const std::function<bool()>& mayContinue);

}  // namespace lab::verify
