#include "core/attention/attention_kernel.h"

#include <gmock/gmock.h>
#include <hwy/targets.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>
#include <thread>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::largestDifference;
using test::randomMatrix;

/// Runs the tasks on a few threads, in an order of its own.
class ThreadsRunner final : public ParallelRunner {
  public:
    [[nodiscard]] int width() const override { return 3; }
    void run(Index count, const std::function<void(Index)>& task) override {
        std::vector<std::jthread> threads;
        for (Index first = 0; first < width(); ++first) {
            threads.emplace_back([=, this, &task] {
                for (Index i = first; i < count; i += width()) {
                    task(i);
                }
            });
        }
    }
};

/// A head whose matrices are parts of larger ones, so that rows are not next to each other.
struct RandomHead {
    MatrixF wholeQ, wholeK, wholeV;
    MatrixF bias;
    AttentionMask mask;
    Index dK, dV;
    bool hasBias;
    float temperature;

    [[nodiscard]] HeadInput<float> input() const {
        const float scale = 1.0F / std::sqrt(static_cast<float>(dK));
        return {wholeQ.middleCols(1, dK),
                wholeK.middleCols(2, dK),
                wholeV.middleCols(0, dV),
                hasBias ? &bias : nullptr,
                &mask,
                scale,
                temperature};
    }
};

struct Shape {
    Index queries, keys, dK, dV;
};

/// Every kind of mask, alone and together.
AttentionMask randomMask(const Shape& shape, int kinds, Random& random) {
    AttentionMask mask;
    const auto coin = [&] { return static_cast<std::uint8_t>(random.uniform() < 0.7 ? 1 : 0); };
    if ((kinds & 1) != 0) {
        mask.causalOffset = static_cast<Index>((random.uniform() - 0.3) * static_cast<double>(shape.keys));
    }
    if ((kinds & 2) != 0) {
        mask.keyAllowed.resize(static_cast<std::size_t>(shape.keys));
        std::generate(mask.keyAllowed.begin(), mask.keyAllowed.end(), coin);
    }
    if ((kinds & 4) != 0) {
        mask.given = MaskMatrix::NullaryExpr(shape.queries, shape.keys, coin);
    }
    return mask;
}

RandomHead randomHead(const Shape& shape, int kinds, Random& random) {
    RandomHead head;
    head.wholeQ = randomMatrix<float>(shape.queries, shape.dK + 3, random);
    head.wholeK = randomMatrix<float>(shape.keys, shape.dK + 2, random);
    head.wholeV = randomMatrix<float>(shape.keys, shape.dV + 5, random);
    head.bias = randomMatrix<float>(shape.queries, shape.keys, random);
    head.mask = randomMask(shape, kinds, random);
    head.dK = shape.dK;
    head.dV = shape.dV;
    head.hasBias = (kinds & 8) != 0;
    head.temperature = (kinds & 16) != 0 ? 0.5F + static_cast<float>(random.uniform()) : 1.0F;
    return head;
}

HeadStages<double> reference(const HeadInput<float>& input) {
    const MatrixD Q = input.Q.cast<double>();
    const MatrixD K = input.K.cast<double>();
    const MatrixD V = input.V.cast<double>();
    MatrixD bias;
    if (input.bias != nullptr) {
        bias = input.bias->cast<double>();
    }
    HeadStages<double> stages;
    EXPECT_TRUE(attend<double>({Q, K, V, input.bias != nullptr ? &bias : nullptr, input.mask,
                                static_cast<double>(input.scale), static_cast<double>(input.temperature)},
                               stages));
    return stages;
}

/// Compares all stages with the plain double reference. Scores of size 5 carry float's rounding, some 1e-6,
/// which the temperature divides and the softmax takes down to a quarter; contexts gather the weights'
/// errors.
void expectMatchesReference(const HeadInput<float>& input, const HeadStages<float>& stages) {
    const HeadStages<double> expected = reference(input);
    EXPECT_LT(largestDifference(stages.scores, expected.scores), 1e-5);
    const double sharpened = std::min(1.0, static_cast<double>(input.temperature));
    EXPECT_LT(largestDifference(stages.weights, expected.weights), 1e-6 / sharpened);
    EXPECT_LT(largestDifference(stages.context, expected.context), 1e-5);
    for (Index i = 0; i < stages.weights.rows(); ++i) {
        double sum = 0;
        bool seesSomething = false;
        for (Index j = 0; j < stages.weights.cols(); ++j) {
            sum += static_cast<double>(stages.weights(i, j));
            const bool allowed = input.mask->allows(i, j);
            seesSomething = seesSomething || allowed;
            ASSERT_TRUE(allowed || stages.weights(i, j) == 0.0F) << "masked place " << i << ", " << j;
        }
        EXPECT_NEAR(sum, seesSomething ? 1.0 : 0.0, 1e-6);
    }
}

/// Instruction sets that the kernel was compiled for and that this machine has.
std::vector<std::int64_t> targets() {
    std::vector<std::int64_t> found;
    for (const std::int64_t target : {HWY_SCALAR, HWY_SSE4, HWY_AVX2, HWY_AVX3, HWY_NEON}) {
        if ((hwy::SupportedTargets() & target) != 0) {
            found.push_back(target);
        }
    }
    return found;
}

/// Makes the kernel use one instruction set until the end of the scope.
class OnlyTarget {
  public:
    explicit OnlyTarget(std::int64_t target) {
        hwy::SetSupportedTargetsForTest(target);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    }
    ~OnlyTarget() {
        hwy::SetSupportedTargetsForTest(0);
        hwy::GetChosenTarget().Update(hwy::SupportedTargets());
    }
    OnlyTarget(const OnlyTarget&) = delete;
    OnlyTarget& operator=(const OnlyTarget&) = delete;
};

constexpr Shape kShapes[] = {
    {1, 1, 1, 1},     {1, 2, 1, 3},      {3, 17, 5, 1},    {16, 16, 16, 16},
    {13, 33, 64, 64}, {64, 40, 64, 31},  {25, 129, 7, 65}, {130, 5, 512, 2},
    {5, 300, 100, 9}, {49, 257, 64, 64}, {7, 1500, 3, 33},
};

TEST(AttentionKernel, MatchesTheReferenceOnEveryInstructionSet) {
    ASSERT_FALSE(targets().empty());
    for (const std::int64_t target : targets()) {
        const OnlyTarget only(target);
        ASSERT_STREQ(kernel::instructionSet(), hwy::TargetName(target));
        Random random(17);
        for (const Shape& shape : kShapes) {
            for (int kinds = 0; kinds < 32; ++kinds) {
                const RandomHead head = randomHead(shape, kinds, random);
                HeadStages<float> stages;
                ASSERT_TRUE(attend<float>(head.input(), stages));
                expectMatchesReference(head.input(), stages);
                ASSERT_FALSE(testing::Test::HasFailure())
                    << kernel::instructionSet() << ", " << shape.queries << " x " << shape.keys << ", d_k "
                    << shape.dK << ", d_v " << shape.dV << ", kinds " << kinds;
            }
        }
    }
}

// Large enough that results are written past the caches, at row lengths that are not whole vectors; the
// memory is NaN before, so that no place can be left out.
TEST(AttentionKernel, LargeHeadsOnEveryInstructionSet) {
    for (const std::int64_t target : targets()) {
        const OnlyTarget only(target);
        Random random(23);
        for (const Index keys : {Index{1024}, Index{1021}, Index{3}}) {
            const Shape shape{540 * 1024 / keys, keys, 4, 3};
            const RandomHead head = randomHead(shape, keys % 2 == 0 ? 0 : 1, random);
            HeadStages<float> stages;
            stages.scores.setConstant(shape.queries, shape.keys, std::nanf(""));
            stages.weights.setConstant(shape.queries, shape.keys, std::nanf(""));
            ThreadsRunner runner;
            ASSERT_TRUE(attend<float>(head.input(), stages, &runner));
            expectMatchesReference(head.input(), stages);
            ASSERT_FALSE(testing::Test::HasFailure()) << kernel::instructionSet() << ", keys " << keys;
        }
    }
}

RC_GTEST_PROP(AttentionKernel, MatchesTheReferenceOnRandomShapes, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const Shape shape{*rc::gen::inRange<Index>(1, 90), *rc::gen::inRange<Index>(1, 200),
                      *rc::gen::inRange<Index>(1, 130), *rc::gen::inRange<Index>(1, 130)};
    const RandomHead head = randomHead(shape, *rc::gen::inRange(0, 32), random);
    HeadStages<float> stages;
    RC_ASSERT(attend<float>(head.input(), stages));
    expectMatchesReference(head.input(), stages);
    RC_ASSERT(!testing::Test::HasFailure());
}

// A row's numbers do not depend on which rows share its block, so the number of threads cannot be seen.
TEST(AttentionKernel, ThreadsDoNotChangeABit) {
    Random random(29);
    const RandomHead head = randomHead({301, 333, 64, 48}, 8, random);
    ThreadsRunner runner;
    HeadStages<float> alone;
    HeadStages<float> together;
    ASSERT_TRUE(attend<float>(head.input(), alone));
    ASSERT_TRUE(attend<float>(head.input(), together, &runner));
    EXPECT_EQ(alone.scores, together.scores);
    EXPECT_EQ(alone.weights, together.weights);
    EXPECT_EQ(alone.context, together.context);
}

TEST(AttentionKernel, NotANumberIsNotHidden) {
    MatrixF X = MatrixF::Ones(20, 4);
    X(3, 1) = std::nanf("");
    HeadStages<float> stages;
    ASSERT_TRUE(attend<float>({X, X, X}, stages));
    EXPECT_TRUE(std::isnan(stages.scores(3, 0)));
    EXPECT_TRUE(std::isnan(stages.weights(3, 0)));
    EXPECT_TRUE(std::isnan(stages.context(3, 0)));
}

}  // namespace
}  // namespace lab::attention
