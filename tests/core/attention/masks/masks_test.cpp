#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "core/attention/masks/mask_combination.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::GoldenCase;
using test::matrixOf;

MaskMatrix written(const std::vector<Choice>& patterns, Index queries, Index keys,
                   const MaskMatrix* painted = nullptr) {
    return toMatrix(maskOf(patterns, painted, queries, keys), queries, keys);
}

MaskMatrix picture(const std::vector<std::vector<double>>& rows) {
    return matrixOf<double>(rows).cast<std::uint8_t>();
}

TEST(MaskPatterns, RowsDescribeThemselves) {
    EXPECT_EQ(idsOf(maskPatterns()),
              "none, causal, causal-top-left, key-padding, window, window-causal, strided, global-window");
    for (const MaskPattern& pattern : maskPatterns()) {
        EXPECT_FALSE(pattern.entry.name.empty() || pattern.entry.formula.empty() ||
                     pattern.entry.help.empty() || pattern.entry.source.empty())
            << pattern.entry.id;
        for (const ParameterSpec& parameter : pattern.entry.parameters) {
            EXPECT_TRUE(checkParameters(pattern.entry, {{std::string(parameter.id), parameter.fallback}}))
                << pattern.entry.id;
        }
    }
}

// Drawn by hand from the formulas.
TEST(MaskPatterns, OnPaper) {
    EXPECT_EQ(written({{"window", {{"w", 1}}}}, 4, 4),
              picture({{1, 1, 0, 0}, {1, 1, 1, 0}, {0, 1, 1, 1}, {0, 0, 1, 1}}));
    EXPECT_EQ(written({{"window-causal", {{"w", 2}}}}, 4, 4),
              picture({{1, 0, 0, 0}, {1, 1, 0, 0}, {0, 1, 1, 0}, {0, 0, 1, 1}}));
    EXPECT_EQ(written({{"strided", {{"w", 3}}}}, 6, 6), picture({{1, 0, 0, 0, 0, 0},
                                                                 {1, 1, 0, 0, 0, 0},
                                                                 {1, 1, 1, 0, 0, 0},
                                                                 {1, 1, 1, 1, 0, 0},
                                                                 {0, 1, 1, 1, 1, 0},
                                                                 {0, 0, 1, 1, 1, 1}}));
    EXPECT_EQ(written({{"global-window", {{"w", 0}, {"globals", 1}}}}, 4, 4),
              picture({{1, 1, 1, 1}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 0, 0, 1}}));
    EXPECT_EQ(written({{"key-padding", {{"padded", 2}}}}, 1, 4), picture({{1, 1, 0, 0}}));
}

// Two queries among four keys stand at the places 2 and 3, but for causal-top-left at 0 and 1.
TEST(MaskPatterns, FewerQueriesAreTheLastOnes) {
    EXPECT_EQ(written({{"causal", {}}}, 2, 4), picture({{1, 1, 1, 0}, {1, 1, 1, 1}}));
    EXPECT_EQ(written({{"causal-top-left", {}}}, 2, 4), picture({{1, 0, 0, 0}, {1, 1, 0, 0}}));
    EXPECT_EQ(written({{"window", {{"w", 1}}}}, 2, 4), picture({{0, 1, 1, 1}, {0, 0, 1, 1}}));
    EXPECT_EQ(written({{"window-causal", {{"w", 2}}}}, 2, 4), picture({{0, 1, 1, 0}, {0, 0, 1, 1}}));
    EXPECT_EQ(written({{"strided", {{"w", 2}}}}, 2, 4), picture({{1, 1, 1, 0}, {0, 1, 1, 1}}));
    EXPECT_EQ(written({{"global-window", {{"w", 0}, {"globals", 1}}}}, 2, 4),
              picture({{1, 0, 1, 0}, {1, 0, 0, 1}}));
}

TEST(MaskPatterns, Golden) {
    const std::vector<std::pair<const char*, Choice>> cases = {
        {"local_window", {"window", {{"w", 2}}}},
        {"local_window_causal", {"window-causal", {{"w", 2}}}},
        {"strided_causal", {"strided", {{"w", 2}}}},
        {"global_plus_window", {"global-window", {{"w", 1}, {"globals", 1}}}}};
    for (const auto& [name, choice] : cases) {
        const MaskMatrix wanted = GoldenCase(name).matrix<double>("mask").cast<std::uint8_t>();
        EXPECT_EQ(written({choice}, wanted.rows(), wanted.cols()), wanted) << name;
    }
}

TEST(MaskOf, KeepsCausalAndPaddingSymbolic) {
    EXPECT_TRUE(maskOf({}, nullptr, 3, 3).restrictsNothing());
    const std::vector<Choice> none = {{"none", {}}};
    EXPECT_TRUE(maskOf(none, nullptr, 3, 3).restrictsNothing());
    const std::vector<Choice> symbolic = {{"causal", {}},
                                          {"causal-top-left", {}},
                                          {"key-padding", {{"padded", 1}}},
                                          {"key-padding", {{"padded", 2}}}};
    const AttentionMask mask = maskOf(symbolic, nullptr, 2, 4);
    EXPECT_EQ(mask.causalOffset, 0) << "the narrower of 2 and 0";
    EXPECT_EQ(mask.keyAllowed, (std::vector<std::uint8_t>{1, 1, 0, 0}));
    EXPECT_EQ(mask.given.size(), 0);
}

TEST(MaskOf, EmptyAndOneByOne) {
    for (const MaskPattern& pattern : maskPatterns()) {
        const std::vector<Choice> choice = {{std::string(pattern.entry.id), {}}};
        EXPECT_EQ(written(choice, 0, 3).size(), 0) << pattern.entry.id;
        EXPECT_EQ(written(choice, 3, 0).size(), 0) << pattern.entry.id;
        EXPECT_EQ(written(choice, 1, 1)(0, 0), pattern.entry.id == "key-padding" ? 0 : 1) << pattern.entry.id;
    }
}

TEST(MaskOf, ChoicesAreChecked) {
    const auto errorOf = [](const Choice& choice) { return checkMaskPatterns({&choice, 1}).error(); };
    EXPECT_EQ(errorOf({"blur", {}}).code, ErrorCode::UnknownName);
    EXPECT_EQ(errorOf({"window", {{"w", -1}}}).code, ErrorCode::OutOfRange);
    EXPECT_EQ(errorOf({"strided", {{"w", 0}}}).place, "w");
    EXPECT_EQ(errorOf({"causal", {{"w", 1}}}).code, ErrorCode::UnknownName);
    const Choice good = {"window", {{"w", 0}}};
    EXPECT_TRUE(checkMaskPatterns({&good, 1}));
}

/// A pattern with small parameters, as its ranges allow.
Choice choiceOf(const MaskPattern& pattern) {
    Choice choice{std::string(pattern.entry.id), {}};
    for (const ParameterSpec& parameter : pattern.entry.parameters) {
        const auto least = static_cast<int>(parameter.least);
        choice.values.emplace(parameter.id, *rc::gen::resize(100, rc::gen::inRange(least, least + 5)));
    }
    return choice;
}

Choice anyChoice() {
    return choiceOf(maskPatterns()[*rc::gen::inRange<std::size_t>(0, maskPatterns().size())]);
}

RC_GTEST_PROP(MaskOfProperties, IsTheAndOfItsPatternsAndPaintCellByCell, ()) {
    const auto queries = *rc::gen::inRange<Index>(1, 14);
    const auto keys = *rc::gen::inRange<Index>(1, 14);
    std::vector<Choice> choices(*rc::gen::inRange<std::size_t>(0, 4));
    std::ranges::generate(choices, anyChoice);
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const bool isPainted = *rc::gen::arbitrary<bool>();
    const MaskMatrix paint = MaskMatrix::NullaryExpr(
        queries, keys, [&] { return static_cast<std::uint8_t>(random.uniform() < 0.7 ? 1 : 0); });
    const AttentionMask mask = maskOf(choices, isPainted ? &paint : nullptr, queries, keys);
    for (Index query = 0; query < queries; ++query) {
        for (Index key = 0; key < keys; ++key) {
            bool expected = !isPainted || paint(query, key) != 0;
            for (const Choice& choice : choices) {
                expected =
                    expected &&
                    findRow(maskPatterns(), choice.id)->allows(query, key, queries, keys, choice.values);
            }
            RC_ASSERT(mask.allows(query, key) == expected);
        }
    }
}

RC_GTEST_PROP(MaskPatternProperties, RowsAgreeWithCells, ()) {
    const auto queries = *rc::gen::inRange<Index>(1, 14);
    const auto keys = *rc::gen::inRange<Index>(1, 14);
    for (const MaskPattern& pattern : maskPatterns()) {
        const Choice choice = choiceOf(pattern);
        for (Index query = 0; query < queries; ++query) {
            std::vector<std::uint8_t> row(static_cast<std::size_t>(keys), 1);
            pattern.hideInRow(query, queries, keys, choice.values, row.data());
            for (Index key = 0; key < keys; ++key) {
                RC_ASSERT((row[static_cast<std::size_t>(key)] != 0) ==
                          pattern.allows(query, key, queries, keys, choice.values));
            }
        }
    }
}

RC_GTEST_PROP(MaskedRow, IsAllowsTurnedRound, ()) {
    const auto queries = *rc::gen::inRange<Index>(1, 10);
    const auto keys = *rc::gen::inRange<Index>(1, 20);
    std::vector<Choice> choices(*rc::gen::inRange<std::size_t>(0, 4));
    std::ranges::generate(choices, anyChoice);
    const AttentionMask mask = maskOf(choices, nullptr, queries, keys);
    const auto first = *rc::gen::inRange<Index>(0, keys);
    const auto count = *rc::gen::inRange<Index>(0, keys - first + 1);
    for (Index query = 0; query < queries; ++query) {
        std::vector<std::uint8_t> masked(static_cast<std::size_t>(count) + 1, 7);
        mask.maskedRow(query, first, count, masked.data());
        for (Index c = 0; c < count; ++c) {
            RC_ASSERT(masked[static_cast<std::size_t>(c)] == (mask.allows(query, first + c) ? 0 : 1));
        }
        RC_ASSERT(masked.back() == 7);
    }
}

}  // namespace
}  // namespace lab::attention
