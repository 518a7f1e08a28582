#include "core/attention/multi_head.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>

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
    weights.keyValueHeads = golden.hasAttribute("H_kv") ? static_cast<int>(golden.attribute("H_kv")) : 0;
    return weights;
}

TYPED_TEST(MultiHead, Golden) {
    using T = TypeParam;
    for (const std::string name :
         {"mha_self", "mha_self_causal", "mha_cross", "gqa_grouped_query", "mqa_multi_query"}) {
        const GoldenCase golden(name);
        const auto X = golden.matrix<T>("X");
        const auto memory = golden.has("memory") ? golden.matrix<T>("memory") : X;
        const AttentionMask causal = causalMask(X.rows(), memory.rows(), CausalAlignment::BottomRight);
        const MultiHeadStages<T> stages =
            attendMultiHead<T>(X, memory, weightsOf<T>(golden),
                               name == "mha_self_causal" || golden.hasAttribute("H_kv") ? &causal : nullptr);
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

// Four heads, two pairs of them with the values 5 and 7: one token passes on (5, 5, 7, 7). The second and
// third are left out: (5, 0, 0, 7), which W_o weights with 1, 10, 100, 1000.
TYPED_TEST(MultiHead, GroupsAndAblationOnPaper) {
    using T = TypeParam;
    MultiHeadWeights<T> weights;
    weights.W_q = matrixOf<T>({{1, 2, 3, 4}});
    weights.W_k = matrixOf<T>({{10, 100}});
    weights.W_v = matrixOf<T>({{5, 7}});
    weights.W_o = matrixOf<T>({{1}, {10}, {100}, {1000}});
    weights.heads = 4;
    weights.keyValueHeads = 2;
    const Matrix<T> X = matrixOf<T>({{1}});
    const MultiHeadStages<T> whole = attendMultiHead<T>(X, X, weights);
    EXPECT_EQ(whole.concatenated, matrixOf<T>({{5, 5, 7, 7}}));
    EXPECT_EQ(whole.heads[1].scores, matrixOf<T>({{20}}));
    EXPECT_EQ(whole.heads[2].scores, matrixOf<T>({{300}}));
    weights.ablated = {false, true, true, false};
    const MultiHeadStages<T> ablated = attendMultiHead<T>(X, X, weights);
    EXPECT_EQ(ablated.concatenated, matrixOf<T>({{5, 0, 0, 7}}));
    EXPECT_EQ(ablated.output, matrixOf<T>({{7005}}));
    EXPECT_EQ(ablated.heads[1].context, matrixOf<T>({{5}})) << "what it would have said is still shown";
}

/// Weights with a key/value head for each query head: those of its group, written out.
MultiHeadWeights<double> written(const MultiHeadWeights<double>& grouped, Index dK, Index dV) {
    MultiHeadWeights<double> plain = grouped;
    const Index heads = grouped.heads;
    plain.keyValueHeads = 0;
    plain.W_k.resize(grouped.W_k.rows(), heads * dK);
    plain.W_v.resize(grouped.W_v.rows(), heads * dV);
    for (Index head = 0; head < heads; ++head) {
        const Index group = head * grouped.keyValueHeads / heads;
        plain.W_k.middleCols(head * dK, dK) = grouped.W_k.middleCols(group * dK, dK);
        plain.W_v.middleCols(head * dV, dV) = grouped.W_v.middleCols(group * dV, dV);
    }
    return plain;
}

// Grouped heads are plain heads whose keys and values repeat, and as many groups as heads changes nothing.
// 1e-10: sums of products in double whose blocks may differ with the width.
TEST(MultiHeadProperty, GroupedHeadsArePlainHeadsThatRepeat) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto groups = *rc::gen::inRange<Index>(1, 4);
        const Index heads = groups * *rc::gen::inRange<Index>(1, 4);
        const auto dK = *rc::gen::inRange<Index>(1, 4);
        const auto dV = *rc::gen::inRange<Index>(1, 4);
        MultiHeadWeights<double> weights;
        weights.W_q = test::randomMatrix<double>(5, heads * dK, random);
        weights.W_k = test::randomMatrix<double>(3, groups * dK, random);
        weights.W_v = test::randomMatrix<double>(3, groups * dV, random);
        weights.W_o = test::randomMatrix<double>(heads * dV, 2, random);
        weights.heads = static_cast<int>(heads);
        weights.keyValueHeads = static_cast<int>(groups);
        const MatrixD X = test::randomMatrix<double>(4, 5, random);
        const MatrixD memory = test::randomMatrix<double>(6, 3, random);
        const MatrixD output = attendMultiHead<double>(X, memory, weights).output;
        const MultiHeadWeights<double> plain = written(weights, dK, dV);
        RC_ASSERT(isClose(attendMultiHead<double>(X, memory, plain).output, output, 1e-10, 1e-10));
        MultiHeadWeights<double> asMany = plain;
        asMany.keyValueHeads = asMany.heads;
        RC_ASSERT(attendMultiHead<double>(X, memory, asMany).output ==
                  attendMultiHead<double>(X, memory, plain).output);
    }));
}

}  // namespace
}  // namespace lab::attention
