#include "core/verify/tolerance.h"

#include <gtest/gtest.h>

namespace lab::verify {
namespace {

using formats::DType;

TEST(ToleranceFor, IsTheTableOfTheReferenceValues) {
    const auto inDouble = [](const char* name, const char* array) {
        return toleranceFor(name, array, DType::Float64, Scalar::Double);
    };
    const auto inFloat = [](const char* name, const char* array) {
        return toleranceFor(name, array, DType::Float64, Scalar::Float);
    };
    EXPECT_EQ(inDouble("sdpa", "weights"), (Tolerance{1e-10, 1e-10}));
    EXPECT_EQ(inFloat("sdpa", "weights"), (Tolerance{2e-6, 2e-5}));
    EXPECT_EQ(inFloat("sparsemax", "weights"), (Tolerance{2e-6, 0}));
    EXPECT_EQ(inDouble("entmax125", "weights"), (Tolerance{1e-8, 0}));
    EXPECT_EQ(inDouble("sparsemax", "grad_scores"), (Tolerance{1e-9, 1e-9}));
    EXPECT_EQ(inFloat("grad_sdpa", "output"), (Tolerance{1e-5, 1e-4}));
    EXPECT_EQ(inFloat("block_pre_ln_gelu", "weights"), (Tolerance{1e-5, 1e-4}));
    EXPECT_EQ(inDouble("train_sgd", "losses"), (Tolerance{1e-7, 1e-7}));
    EXPECT_EQ(inDouble("train_sgd", "d_W_q"), (Tolerance{1e-9, 1e-9}));
    EXPECT_EQ(inDouble("grad_mha_causal", "d_b_k"), (Tolerance{1e-9, 0}));
    EXPECT_EQ(toleranceFor("sdpa_causal", "mask", DType::UInt8, Scalar::Float), (Tolerance{0, 0}));
}

TEST(Tolerance, GrowsWithTheValue) {
    EXPECT_DOUBLE_EQ((Tolerance{1e-3, 1e-2}).allowedAt(-2.0), 0.021);
}

TEST(RowSumTolerance, IsTightInDouble) {
    EXPECT_EQ(rowSumTolerance(Scalar::Double), 1e-12);
    EXPECT_EQ(rowSumTolerance(Scalar::Float), 1e-6);
}

}  // namespace
}  // namespace lab::verify
