#include "core/base/gemm.h"

#include <gtest/gtest.h>
#include <hwy/targets.h>

#include "core/base/random.h"

namespace lab {
namespace {

MatrixF randomMatrix(Index rows, Index columns, Random& random) {
    return MatrixF::NullaryExpr(rows, columns, [&] { return static_cast<float>(random.normal()); });
}

/// Sums of `depth` products of numbers of size 1: each of them is rounded to 2^-24 of a sum of size
/// sqrt(depth).
float tolerance(Index depth) {
    return 1e-6F * static_cast<float>(depth) + 1e-6F;
}

TEST(Gemm, ByHand) {
    MatrixF X(2, 2);
    X << 1, 2, 3, 4;
    MatrixF W(2, 3);
    W << 1, 0, -1, 2, 1, -3;
    RowVectorF b(3);
    b << 10, 20, 1;
    MatrixF expected(2, 3);
    expected << 15, 22, -6, 21, 24, -14;
    MatrixF Y(2, 3);
    multiply(X, PackedWeights(W), &b, Y);
    EXPECT_EQ(Y, expected);
    multiply(X, PackedWeights(W), &b, Y, ProductUse::SetRelu);
    EXPECT_EQ(Y, expected.cwiseMax(0.0F));
    Y.setConstant(100);
    multiply(X, PackedWeights(W), &b, Y, ProductUse::Add);
    EXPECT_EQ(Y, (expected.array() + 100).matrix());
    multiply(X, PackedWeights(W), nullptr, Y);
    EXPECT_EQ(Y, X * W);
}

/// All row counts of a tile, all remainders of a panel, on every instruction set that this machine has.
TEST(Gemm, AgreesWithThePlainProductAtAllSizes) {
    for (const int64_t target : hwy::SupportedAndGeneratedTargets()) {
        hwy::SetSupportedTargetsForTest(target);
        SCOPED_TRACE(hwy::TargetName(target));
        Random random(7);
        for (const Index rows : {0, 1, 2, 3, 4, 5, 6, 7, 13}) {
            for (const Index depth : {0, 1, 3, 64}) {
                for (const Index columns : {1, 7, 8, 16, 17, 31, 32, 33, 70}) {
                    const MatrixF X = randomMatrix(rows, depth, random);
                    const MatrixF W = randomMatrix(depth, columns, random);
                    const RowVectorF b = randomMatrix(1, columns, random);
                    MatrixF Y = MatrixF::Constant(rows, columns, 3.0F);
                    multiply(X, PackedWeights(W), &b, Y, ProductUse::Add);
                    MatrixF expected = X * W;
                    expected.rowwise() += b;
                    expected.array() += 3.0F;
                    ASSERT_TRUE(rows == 0 || (Y - expected).cwiseAbs().maxCoeff() <= tolerance(depth))
                        << rows << " x " << depth << " x " << columns;
                }
            }
        }
    }
    hwy::SetSupportedTargetsForTest(0);
}

TEST(Gemm, FirstColumnsDoNotDependOnHowManyAreAskedFor) {
    Random random(3);
    const MatrixF X = randomMatrix(11, 40, random);
    const PackedWeights W(randomMatrix(40, 64, random));
    MatrixF whole(11, 64);
    multiply(X, W, nullptr, whole);
    for (const Index columns : {1, 5, 16, 31, 33, 63}) {
        MatrixF part(11, columns);
        multiply(X, W, nullptr, part);
        EXPECT_EQ(part, whole.leftCols(columns));
    }
}

TEST(Gemm, WritesOnlyItsBlock) {
    Random random(5);
    const MatrixF X = randomMatrix(7, 9, random);
    const MatrixF W = randomMatrix(9, 19, random);
    MatrixF frame = MatrixF::Constant(7, 40, -1.0F);
    multiply(X, PackedWeights(W), nullptr, frame.middleCols(10, 19));
    EXPECT_LE((frame.middleCols(10, 19) - X * W).cwiseAbs().maxCoeff(), tolerance(9));
    EXPECT_TRUE((frame.leftCols(10).array() == -1.0F).all());
    EXPECT_TRUE((frame.rightCols(11).array() == -1.0F).all());
}

TEST(Gemm, RunnerChangesNothing) {
    struct Backwards final : ParallelRunner {
        Index tasks = 0;
        [[nodiscard]] int width() const override { return 2; }
        void run(Index count, const std::function<void(Index)>& task) override {
            tasks += count;
            for (Index i = count - 1; i >= 0; --i) {
                task(i);
            }
        }
    };
    Random random(9);
    const MatrixF X = randomMatrix(64, 256, random);
    const PackedWeights W(randomMatrix(256, 200, random));
    MatrixF alone(64, 200);
    MatrixF split(64, 200);
    Backwards runner;
    multiply(X, W, nullptr, alone);
    multiply(X, W, nullptr, split, ProductUse::Set, &runner);
    EXPECT_EQ(runner.tasks, 7);
    EXPECT_EQ(alone, split);
}

}  // namespace
}  // namespace lab
