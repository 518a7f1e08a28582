#include "core/verify/tolerance.h"

#include <cmath>

namespace lab::verify {

namespace {

/// One row of the table: what holds in double and in float.
struct TolerancePair {
    Tolerance inDouble;
    Tolerance inFloat;

    [[nodiscard]] Tolerance of(Scalar scalar) const { return scalar == Scalar::Double ? inDouble : inFloat; }
};

constexpr TolerancePair kValues = {{1e-10, 1e-10}, {2e-6, 2e-5}};
constexpr TolerancePair kSparse = {{1e-9, 0}, {2e-6, 0}};
constexpr TolerancePair kBisection = {{1e-8, 0}, {1e-5, 0}};
constexpr TolerancePair kGradients = {{1e-9, 1e-9}, {1e-5, 1e-4}};
constexpr TolerancePair kBlocks = {{1e-9, 1e-9}, {1e-5, 1e-4}};
constexpr TolerancePair kTraining = {{1e-7, 1e-7}, {1e-3, 1e-3}};

}  // namespace

double Tolerance::allowedAt(double want) const {
    return absolute + relative * std::abs(want);
}

Tolerance toleranceFor(std::string_view caseName, std::string_view arrayName, formats::DType dtype,
                       Scalar scalar) {
    if (!formats::isFloating(dtype)) {
        return {};
    }
    if (caseName == "grad_mha_causal" && arrayName == "d_b_k") {  // zero up to rounding
        return {kGradients.of(scalar).absolute, 0};
    }
    if (caseName.starts_with("grad_") || arrayName.starts_with("d_") || arrayName == "grad_scores") {
        return kGradients.of(scalar);
    }
    if (caseName.starts_with("block_")) {
        return kBlocks.of(scalar);
    }
    if (caseName.starts_with("train_")) {
        return kTraining.of(scalar);
    }
    if (caseName == "sparsemax" || caseName == "entmax15") {
        return kSparse.of(scalar);
    }
    return (caseName == "entmax125" ? kBisection : kValues).of(scalar);
}

double rowSumTolerance(Scalar scalar) {
    return scalar == Scalar::Double ? 1e-12 : 1e-6;
}

}  // namespace lab::verify
