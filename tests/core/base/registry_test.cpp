#include "core/base/registry.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace lab {
namespace {

constexpr std::array<ParameterSpec, 2> kParameters = {
    {{"sigma", "\\sigma", "Width", "How far similarity reaches", "", ParameterKind::Real, 0.5, 4, 0.1, 1.5},
     {"k", "k", "Keys kept", "How many keys keep a weight", "", ParameterKind::Whole, 1, 8, 1, 3}}};
constexpr FamilyEntry kEntry = {"row", "Row", "x", "A row for this test", "nobody", kParameters};

struct Row {
    FamilyEntry entry;
};
constexpr std::array<Row, 2> kRows = {{{kEntry}, {{"other", "Other", "y", "Another", "nobody"}}}};

TEST(Registry, AValueThatIsNotGivenIsTheFallback) {
    EXPECT_EQ(parameterValue(kEntry, {}, "sigma"), 1.5);
    EXPECT_EQ(parameterValue(kEntry, {{"sigma", 2.0}}, "sigma"), 2.0);
    EXPECT_EQ(parameterValue(kEntry, {{"sigma", 2.0}}, "k"), 3.0);
}

TEST(Registry, ChecksNamesRangesAndWholeNumbers) {
    EXPECT_TRUE(checkParameters(kEntry, {{"sigma", 0.5}, {"k", 8}}));
    EXPECT_EQ(checkParameters(kEntry, {{"tau", 1}}).error(),
              (Error{ErrorCode::UnknownName, {}, "parameter of row", "sigma, k", "tau"}));
    EXPECT_EQ(checkParameters(kEntry, {{"sigma", 4.5}}).error(),
              (Error{ErrorCode::OutOfRange, {}, "sigma", "a number from 0.5 to 4", "4.5"}));
    EXPECT_EQ(checkParameters(kEntry, {{"k", 2.5}}).error(),
              (Error{ErrorCode::OutOfRange, {}, "k", "a whole number from 1 to 8", "2.5"}));
    EXPECT_FALSE(checkParameters(kEntry, {{"sigma", std::nan("")}}));
}

TEST(Registry, FindsRowsById) {
    const std::span<const Row> rows = kRows;
    EXPECT_EQ(findRow(rows, "other"), &kRows[1]);
    EXPECT_EQ(findRow(rows, "Other"), nullptr);
    EXPECT_EQ(idsOf(rows), "row, other");
}

}  // namespace
}  // namespace lab
