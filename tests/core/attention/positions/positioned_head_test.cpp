#include "core/attention/positions/positioned_head.h"

#include <rapidcheck.h>

#include <numeric>
#include <set>

#include "core/attention/positions/alibi.h"
#include "core/attention/positions/sinusoidal.h"
#include "core/attention/softmax.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::largestDifference;
using test::randomMatrix;

const Position& named(const char* id) {
    return *findPosition(id);
}

/// Weights of self-attention on X with the position told, all head's numbers from X itself.
MatrixD weightsOf(const Position& position, const MatrixD& X) {
    const MatrixD placed = addToEmbeddings<double>(position, {}, X);
    const PositionedHead<double> head = positionHead<double>(position, {}, placed, placed, {1, 4, 2, 3});
    MatrixD scores = head.Q * head.K.transpose() * 0.5;
    if (const std::optional<MatrixD> bias = head.scoreBias(0.5)) {
        scores += *bias;
    }
    return softmax<double>(scores);
}

TEST(PositionRegistry, RowsAreWellFormed) {
    std::set<std::string_view> ids;
    for (const Position& position : positions()) {
        EXPECT_TRUE(ids.insert(position.entry.id).second) << position.entry.id;
        EXPECT_FALSE(position.entry.name.empty() || position.entry.help.empty() ||
                     position.entry.source.empty());
        for (const ParameterSpec& parameter : position.entry.parameters) {
            EXPECT_TRUE(checkParameters(position.entry, {{std::string(parameter.id), parameter.fallback}}));
        }
    }
    EXPECT_EQ(ids,
              (std::set<std::string_view>{"none", "sinusoidal", "sinusoidal-halves", "rotary", "rotary-half",
                                          "alibi", "alibi-causal", "shaw", "t5", "t5-causal"}));
    EXPECT_EQ(positions().front().entry.id, "none");
    EXPECT_EQ(findPosition("elsewhere"), nullptr);
}

// What a row's kind says is what happens: vectors turned, a bias, tables, or added vectors.
TEST(PositionedHead, DoesWhatItsKindSays) {
    Random random(1);
    const MatrixF Q = randomMatrix<float>(2, 6, random);
    const MatrixF K = randomMatrix<float>(5, 6, random);
    for (const Position& position : positions()) {
        const PositionedHead<float> head = positionHead<float>(position, {}, Q, K, {0, 2, 3, 9});
        const auto kind = position.kind;
        EXPECT_EQ(head.Q != Q, kind == PositionKind::TurnsQueriesAndKeys) << position.entry.id;
        EXPECT_EQ(head.K != K, kind == PositionKind::TurnsQueriesAndKeys) << position.entry.id;
        EXPECT_EQ(head.bias.has_value(), kind == PositionKind::AddsBias) << position.entry.id;
        EXPECT_EQ(head.shaw.has_value(), kind == PositionKind::RelativeVectors) << position.entry.id;
        EXPECT_EQ(addToEmbeddings<float>(position, {}, K) != K, kind == PositionKind::AddsToEmbeddings)
            << position.entry.id;
    }
}

TEST(PositionedHead, PassesItsParametersOn) {
    Random random(2);
    const MatrixD X = randomMatrix<double>(7, 4, random);
    const auto headOf = [&](const char* id, const ParameterValues& values, const HeadPlace& place) {
        return positionHead<double>(named(id), values, X, X, place);
    };
    EXPECT_NE(headOf("rotary", {{"base", 10}}, {}).Q, headOf("rotary", {}, {}).Q);
    EXPECT_NE(headOf("rotary-half", {}, {}).Q, headOf("rotary", {}, {}).Q);
    EXPECT_EQ(headOf("shaw", {{"clip", 2}}, {0, 1, 3, 5}).shaw->relK,
              seededShawTables<double>(2, 4, 3, 5).relK);
    const PositionedHead<double> shaw = headOf("shaw", {}, {});
    EXPECT_EQ(shaw.scoreBias(0.5), MatrixD(0.5 * shawScores<double>(X, shaw.shaw->relK, 7)))
        << "relative keys are scaled as keys are";
    EXPECT_EQ(headOf("alibi", {}, {}).scoreBias(0.5), headOf("alibi", {}, {}).bias) << "a bias is not";
    EXPECT_EQ(headOf("none", {}, {}).scoreBias(0.5), std::nullopt);
    EXPECT_EQ(headOf("alibi", {}, {2, 3, 0, 0}).bias,
              alibiBias<double>(alibiSlopes<double>(3)(2), 7, 7, AlibiForm::Symmetric));
    EXPECT_EQ(headOf("alibi-causal", {}, {2, 3, 0, 0}).bias,
              alibiBias<double>(alibiSlopes<double>(3)(2), 7, 7, AlibiForm::Signed));
    EXPECT_NE(headOf("t5", {}, {0, 2, 0, 1}).bias, headOf("t5", {}, {1, 2, 0, 1}).bias) << "a column a head";
    EXPECT_NE(headOf("t5", {{"num_buckets", 4}}, {}).bias, headOf("t5", {}, {}).bias);
    EXPECT_NE(headOf("t5", {}, {}).bias, headOf("t5-causal", {}, {}).bias);
    EXPECT_EQ(addToEmbeddings<double>(named("sinusoidal-halves"), {}, X),
              MatrixD(X + sinusoidalHalves<double>(7, 4)));
}

// The queries are the last positions: what they get alone is what they get among all. Tolerance for rounding
// of products whose order may differ.
TEST(PositionedHead, LastQueriesGetWhatTheyGetAmongAll) {
    Random random(3);
    const MatrixD Q = randomMatrix<double>(6, 4, random);
    const MatrixD K = randomMatrix<double>(6, 4, random);
    for (const Position& position : positions()) {
        const HeadPlace place = {0, 1, 4, 3};
        const PositionedHead<double> all = positionHead<double>(position, {}, Q, K, place);
        const PositionedHead<double> last = positionHead<double>(position, {}, Q.bottomRows(2), K, place);
        EXPECT_EQ(last.Q, all.Q.bottomRows(2)) << position.entry.id;
        if (const std::optional<MatrixD> bias = all.scoreBias(0.5)) {
            EXPECT_TRUE(isClose(*last.scoreBias(0.5), bias->bottomRows(2).eval(), 1e-12, 0))
                << position.entry.id;
        }
    }
}

// Without positions, exchanging tokens exchanges rows and columns of the weights and nothing else; every
// mechanism breaks that. 1e-12: softmax rows in double, sums in another order. Reversal is left out of the
// draw, because symmetric mechanisms do keep it.
TEST(PositionProperty, OnlyWithoutPositionsTheOrderDoesNotMatter) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto n = *rc::gen::inRange<Index>(4, 9);
        const MatrixD X = randomMatrix<double>(n, 6, random);
        std::vector<Index> order(static_cast<std::size_t>(n));
        std::iota(order.begin(), order.end(), Index(0));
        const auto other = *rc::gen::inRange<Index>(2, n);
        std::swap(order[0], order[static_cast<std::size_t>(other)]);
        const MatrixD shuffled = X(order, Eigen::all);
        for (const Position& position : positions()) {
            const MatrixD weights = weightsOf(position, X);
            const double moved =
                largestDifference(weightsOf(position, shuffled), MatrixD(weights(order, order)));
            RC_ASSERT((position.kind == PositionKind::None ? moved < 1e-12 : moved > 1e-9));
        }
    }));
}

}  // namespace
}  // namespace lab::attention
