#include "core/attention/multi_head.h"

#include <gmock/gmock.h>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::GoldenCase;
using test::isClose;
using test::matrixOf;

template <typename T>
class MultiHead : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(MultiHead, Scalars);

template <typename T>
MultiHeadWeights<T> weightsOf(const GoldenCase& golden) {
    MultiHeadWeights<T> weights;
    weights.W_q = golden.matrix<T>("W_q");
    weights.W_k = golden.matrix<T>("W_k");
    weights.W_v = golden.matrix<T>("W_v");
    weights.W_o = golden.matrix<T>("W_o");
    weights.b_q = golden.matrix<T>("b_q").row(0);
    weights.b_k = golden.matrix<T>("b_k").row(0);
    weights.b_v = golden.matrix<T>("b_v").row(0);
    weights.b_o = golden.matrix<T>("b_o").row(0);
    weights.heads = static_cast<int>(golden.attribute("H"));
    return weights;
}

TYPED_TEST(MultiHead, Golden) {
    using T = TypeParam;
    for (const std::string name : {"mha_self", "mha_self_causal", "mha_cross"}) {
        const GoldenCase golden(name);
        const auto X = golden.matrix<T>("X");
        const auto memory = golden.has("memory") ? golden.matrix<T>("memory") : X;
        const AttentionMask causal = causalMask(X.rows(), memory.rows(), CausalAlignment::BottomRight);
        const MultiHeadStages<T> stages = attendMultiHead<T>(X, memory, weightsOf<T>(golden),
                                                             name == "mha_self_causal" ? &causal : nullptr);
        const auto expectStage = [&](const Matrix<T>& got, const char* array, Index slice = 0) {
            EXPECT_TRUE(
                isClose(got, golden.matrix<double>(array, slice), test::kAbsolute<T>, test::kRelative<T>))
                << name << ", " << array;
        };
        expectStage(stages.Q, "Q");
        expectStage(stages.K, "K");
        expectStage(stages.V, "V");
        for (std::size_t head = 0; head < stages.heads.size(); ++head) {
            expectStage(stages.heads[head].scores, "scores", static_cast<Index>(head));
            expectStage(stages.heads[head].weights, "weights", static_cast<Index>(head));
            expectStage(stages.heads[head].context, "head_output", static_cast<Index>(head));
        }
        expectStage(stages.concatenated, "concat");
        expectStage(stages.output, "output");
    }
}

// One token attends to itself with weight 1, so two heads of width 1 pass on V = (2, 3) x 2 + (1, 0) = (5,
// 6), and W_o adds both: 11, and b_o makes 12. Empty biases count as zero.
TYPED_TEST(MultiHead, OneTokenOnPaper) {
    using T = TypeParam;
    MultiHeadWeights<T> weights;
    weights.W_q = weights.W_k = matrixOf<T>({{1, 1}});
    weights.W_v = matrixOf<T>({{2, 3}});
    weights.b_v = matrixOf<T>({{1, 0}}).row(0);
    weights.W_o = matrixOf<T>({{1}, {1}});
    weights.b_o = matrixOf<T>({{1}}).row(0);
    weights.heads = 2;
    const Matrix<T> X = matrixOf<T>({{2}});
    const MultiHeadStages<T> stages = attendMultiHead<T>(X, X, weights);
    EXPECT_EQ(stages.concatenated, matrixOf<T>({{5, 6}}));
    EXPECT_EQ(stages.output, matrixOf<T>({{12}}));
    EXPECT_EQ(stages.heads[1].scores, matrixOf<T>({{4}}));
}

}  // namespace
}  // namespace lab::attention
