#include "core/attention/scores/score_arrays.h"

#include <cmath>

#include "tests/core/attention/scores/score_test_support.h"

namespace lab::attention {
namespace {

using test::largestDifference;
using test::scoreNamed;

constexpr ScoreSizes kSizes{8, 10, 6, 7};

TEST(ScoreRegistry, RowsDescribeThemselves) {
    EXPECT_EQ(idsOf(scoreFunctions()),
              "dot, scaled-dot, general, additive, location, concat, cosine, gaussian");
    for (const ScoreFunction& function : scoreFunctions()) {
        EXPECT_FALSE(function.entry.name.empty() || function.entry.formula.empty() ||
                     function.entry.help.empty() || function.entry.source.empty())
            << function.entry.id;
        EXPECT_NE(function.inFloat, nullptr);
        EXPECT_NE(function.inDouble, nullptr);
        EXPECT_EQ(function.isLearned, !function.arrays.empty()) << function.entry.id;
        for (const ParameterSpec& parameter : function.entry.parameters) {
            EXPECT_TRUE(checkParameters(function.entry, {{std::string(parameter.id), parameter.fallback}}))
                << function.entry.id << ' ' << parameter.id;
        }
    }
}

TEST(ScoreArrays, SeededOnesPassTheCheck) {
    for (const ScoreFunction& function : scoreFunctions()) {
        ScoreSizes sizes = kSizes;
        sizes.keyWidth = function.widthsMayDiffer ? sizes.keyWidth : sizes.queryWidth;
        const ScoreArrays<double> arrays = seededScoreArrays(function, sizes, 1);
        EXPECT_EQ(arrays.size(), function.arrays.size());
        EXPECT_TRUE(checkScoreArrays(function, arrays, sizes)) << function.entry.id;
        sizes.attention = 0;
        EXPECT_TRUE(checkScoreArrays(function, arrays, sizes)) << function.entry.id;
        EXPECT_EQ(arrays, seededScoreArrays(function, kSizes, 1));
        EXPECT_TRUE(arrays.empty() || arrays != seededScoreArrays(function, kSizes, 2));
    }
}

TEST(ScoreArrays, SayWhatIsMissingOrWrong) {
    const ScoreFunction& additive = scoreNamed("additive");
    const auto errorOf = [&](const ScoreFunction& function, const ScoreSizes& sizes, auto change) {
        ScoreArrays<double> arrays = seededScoreArrays(function, kSizes, 1);
        change(arrays);
        return checkScoreArrays(function, arrays, sizes).error();
    };
    const auto leave = [](auto&) {};
    ScoreSizes open = kSizes;
    open.attention = 0;
    EXPECT_EQ(errorOf(additive, open, [](auto& arrays) { arrays.erase("W_q"); }),
              (Error{ErrorCode::MissingArray, {}, "W_q", "[8, d_a]", {}}));
    EXPECT_EQ(errorOf(additive, open, [](auto& arrays) { arrays.erase("w"); }),
              (Error{ErrorCode::MissingArray, {}, "w", "[7]", {}}));
    EXPECT_EQ(errorOf(additive, open, [](auto& arrays) { arrays["W_k"] = MatrixD::Zero(10, 5); }),
              (Error{ErrorCode::WrongShape, {}, "W_k", "[10, 7]", "[10, 5]"}));
    EXPECT_EQ(errorOf(additive, open, [](auto& arrays) { arrays["b"] = MatrixD::Zero(1, 5); }),
              (Error{ErrorCode::WrongShape, {}, "b", "[7]", "[5]"}));
    EXPECT_EQ(errorOf(scoreNamed("concat"), {8, 9, 6, 0}, leave).expected, "[17, 7]");
    EXPECT_EQ(errorOf(scoreNamed("location"), {8, 10, 5, 0}, leave),
              (Error{ErrorCode::WrongShape, {}, "W_a", "[8, 5]", "[8, 6]"}));
    EXPECT_EQ(errorOf(scoreNamed("cosine"), kSizes, leave),
              (Error{ErrorCode::WrongShape, {}, "K", "[6, 8]", "[6, 10]"}));
    EXPECT_EQ(errorOf(additive, {8, 10, 6, 9}, leave).expected, "[8, 9]") << "a width that was asked for";
}

// Each array but w has at least 4096 numbers: the mean square is within 10 % of 1 / fan-in.
TEST(ScoreArrays, SeededOnesSpreadByTheirFanIn) {
    const ScoreSizes sizes{64, 128, 90, 64};
    const auto meanSquare = [&](const char* function, const char* array) {
        const MatrixD numbers = seededScoreArrays(scoreNamed(function), sizes, 3).at(array);
        return numbers.squaredNorm() / static_cast<double>(numbers.size());
    };
    EXPECT_NEAR(meanSquare("additive", "W_q") * 64, 1.0, 0.1);
    EXPECT_NEAR(meanSquare("additive", "W_k") * 128, 1.0, 0.1);
    EXPECT_NEAR(meanSquare("concat", "W") * 192, 1.0, 0.1);
    EXPECT_NEAR(meanSquare("additive", "w") * 64, 1.0, 0.6) << "64 numbers only";
}

TEST(ScoreArrays, FirstColumnsStayWhenKeysAreAdded) {
    const auto columns = [](Index keys) {
        return seededScoreArrays(scoreNamed("location"), {8, 8, keys, 0}, 5).at("W_a");
    };
    EXPECT_EQ(columns(4), columns(9).leftCols(4));
    EXPECT_NE(columns(4).col(0), columns(4).col(1));
}

}  // namespace
}  // namespace lab::attention
