#include "ui/heatmap/color_scale.h"

#include <gtest/gtest.h>

#include <limits>

namespace lab::ui {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();

TEST(ColorScale, MapsTheUnitRangeToTheWholeTable) {
    const ColorScale scale = ColorScale::unit();
    EXPECT_EQ(scale.tableIndex(0), 0);
    EXPECT_EQ(scale.tableIndex(1), 255);
    EXPECT_EQ(scale.tableIndex(0.2F), 51);
    EXPECT_DOUBLE_EQ(scale.position(0), 0);
    EXPECT_DOUBLE_EQ(scale.position(1), 1);
}

TEST(ColorScale, PutsZeroInTheMiddleWhateverTheRange) {
    for (const float largest : {0.001F, 1.0F, 3.7F, 1e6F}) {
        const ColorScale scale = ColorScale::symmetric(largest);
        EXPECT_EQ(scale.tableIndex(0), 128);
        EXPECT_EQ(scale.tableIndex(-0.0F), 128);
        EXPECT_EQ(scale.tableIndex(-largest), 1);
        EXPECT_EQ(scale.tableIndex(largest), 255);
        EXPECT_DOUBLE_EQ(scale.position(0), 0.5);
    }
}

TEST(ColorScale, TreatsBothSignsAlike) {
    const ColorScale scale = ColorScale::symmetric(2);
    for (int i = 0; i <= 127; ++i) {
        const float value = 2.0F * static_cast<float>(i) / 127.0F;
        EXPECT_EQ(scale.tableIndex(value), 128 + i);
        EXPECT_EQ(scale.tableIndex(-value), 128 - i);
    }
}

TEST(ColorScale, ClampsWhatLiesOutside) {
    EXPECT_EQ(ColorScale::unit().tableIndex(-3), 0);
    EXPECT_EQ(ColorScale::unit().tableIndex(7), 255);
    EXPECT_EQ(ColorScale::unit().tableIndex(kInfinity), 255);
    EXPECT_EQ(ColorScale::symmetric(1).tableIndex(-kInfinity), 1);
    EXPECT_EQ(ColorScale::symmetric(1).tableIndex(1e30F), 255);
}

TEST(ColorScale, StaysInTheTableForWhatIsNotANumber) {
    EXPECT_EQ(ColorScale::unit().tableIndex(kNan), 0);
    EXPECT_EQ(ColorScale::symmetric(1).tableIndex(kNan), 1);
}

TEST(ColorScale, DrawsAllZerosAsZero) {
    for (const float largest : {0.0F, kNan, kInfinity, -1.0F}) {
        const ColorScale scale = ColorScale::symmetric(largest);
        EXPECT_EQ(scale.tableIndex(0), 128);
        EXPECT_EQ(scale.lowText(), QStringLiteral("0"));
        EXPECT_EQ(scale.highText(), QStringLiteral("0"));
    }
}

TEST(ColorScale, NamesItsEnds) {
    EXPECT_EQ(ColorScale::unit().lowText(), QStringLiteral("0"));
    EXPECT_EQ(ColorScale::unit().highText(), QStringLiteral("1"));
    EXPECT_EQ(ColorScale::fromZero(0.25F).highText(), QStringLiteral("0.25"));
    EXPECT_EQ(ColorScale::symmetric(3.14F).lowText(), QStringLiteral("−3.1"));
    EXPECT_EQ(ColorScale::symmetric(3.14F).highText(), QStringLiteral("+3.1"));
    EXPECT_EQ(ColorScale::symmetric(412).highText(), QStringLiteral("+412"));
}

TEST(ColorScale, WritesCellsShort) {
    EXPECT_EQ(ColorScale::unit().shortText(0.6372F), QStringLiteral(".64"));
    EXPECT_EQ(ColorScale::unit().shortText(0), QStringLiteral(".00"));
    EXPECT_EQ(ColorScale::unit().shortText(1), QStringLiteral("1.0"));
    EXPECT_EQ(ColorScale::unit().shortText(0.999F), QStringLiteral("1.0"));
    const ColorScale scores = ColorScale::symmetric(40);
    EXPECT_EQ(scores.shortText(3.14F), QStringLiteral("3.1"));
    EXPECT_EQ(scores.shortText(-2.45F), QStringLiteral("−2.5"));
    EXPECT_EQ(scores.shortText(-12.4F), QStringLiteral("−12"));
    EXPECT_EQ(scores.shortText(-0.01F), QStringLiteral("0.0")) << "what rounds to zero has no sign";
    EXPECT_EQ(ColorScale::symmetric(0.5F).shortText(-0.25F), QStringLiteral("−.25"));
    EXPECT_EQ(scores.shortText(kNan), QString());
    EXPECT_EQ(scores.shortText(-kInfinity), QStringLiteral("−∞"));
}

TEST(ColorScale, LogarithmicGoesOverFourPowersOfTen) {
    const ColorScale scale = ColorScale::logarithmic(2);
    EXPECT_EQ(scale.entry(2), 255);
    EXPECT_EQ(scale.entry(3), 255);
    EXPECT_EQ(scale.entry(0.0002F), 0);
    EXPECT_EQ(scale.entry(0), 0);
    EXPECT_EQ(scale.entry(-1), 0);
    EXPECT_EQ(scale.entry(std::numeric_limits<float>::quiet_NaN()), 0);
    EXPECT_NEAR(scale.position(0.02F), 0.5, 0.003);
    EXPECT_EQ(scale.lowText(), QStringLiteral("≤ 0.0002"));
    EXPECT_EQ(scale.highText(), QStringLiteral("2"));
}

}  // namespace
}  // namespace lab::ui
