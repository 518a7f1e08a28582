#include "ui/heatmap/color_map.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace lab::ui {
namespace {

TEST(ColorMap, LightnessOfKnownColors) {
    EXPECT_NEAR(lightness(qRgb(0, 0, 0)), 0, 1e-6);
    EXPECT_NEAR(lightness(qRgb(255, 255, 255)), 100, 1e-4);
    // The middle grey of L* = 50 is sRGB 119.
    EXPECT_NEAR(lightness(qRgb(119, 119, 119)), 50.03, 0.05);
}

TEST(ColorMap, StartsAndEndsAsPublished) {
    EXPECT_EQ(colorTable(ColorMapName::Viridis).front(), 0xff440154U);
    EXPECT_EQ(colorTable(ColorMapName::Viridis).back(), 0xfffde725U);
    EXPECT_EQ(colorTable(ColorMapName::Cividis).front(), 0xff00204cU);
    EXPECT_EQ(colorTable(ColorMapName::Cividis).back(), 0xffffe945U);
}

class SequentialMap : public testing::TestWithParam<ColorMapName> {};

TEST_P(SequentialMap, RisesEvenlyInLightness) {
    const ColorTable& table = colorTable(GetParam());
    const double low = lightness(table.front());
    const double step = (lightness(table.back()) - low) / 255;
    for (std::size_t i = 0; i < table.size(); ++i) {
        // Both maps are even in CAM02-UCS, which is nearly but not quite CIELAB: viridis is off by up to 1.9,
        // cividis by 1.4.
        EXPECT_NEAR(lightness(table[i]), low + step * static_cast<double>(i), 2.0) << "entry " << i;
    }
    for (std::size_t i = 4; i < table.size(); ++i) {
        EXPECT_GT(lightness(table[i]), lightness(table[i - 4])) << "entry " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Published, SequentialMap,
                         testing::Values(ColorMapName::Cividis, ColorMapName::Viridis, ColorMapName::Grey));

TEST(ColorMap, GreyHasNoHue) {
    for (const QRgb color : colorTable(ColorMapName::Grey)) {
        EXPECT_EQ(qRed(color), qGreen(color));
        EXPECT_EQ(qGreen(color), qBlue(color));
    }
}

TEST(DivergingMap, IsNeutralAtItsMiddleAndNowhereElse) {
    const ColorTable& table = colorTable(ColorMapName::BlueWhiteRed);
    const QRgb middle = table[128];
    EXPECT_EQ(qRed(middle), qGreen(middle));
    EXPECT_EQ(qGreen(middle), qBlue(middle));
    EXPECT_NEAR(lightness(middle), 97, 0.3);
    EXPECT_GT(qBlue(table[120]), qRed(table[120]));
    EXPECT_GT(qRed(table[136]), qBlue(table[136]));
}

class DivergingMaps : public testing::TestWithParam<ColorMapName> {};

INSTANTIATE_TEST_SUITE_P(Own, DivergingMaps,
                         testing::Values(ColorMapName::BlueWhiteRed, ColorMapName::PurpleWhiteGreen));

TEST_P(DivergingMaps, FallsEvenlyAndAlikeToBothSides) {
    const ColorTable& table = colorTable(GetParam());
    for (std::size_t i = 1; i <= 127; ++i) {
        const double expected = 97 - (97.0 - 40.0) * static_cast<double>(i) / 127;
        // A colour outside of sRGB would be cut and show here.
        EXPECT_NEAR(lightness(table[128 - i]), expected, 1.5) << "below zero, step " << i;
        EXPECT_NEAR(lightness(table[128 + i]), expected, 1.5) << "above zero, step " << i;
    }
}

/// Colours as seen without the red (protan) or the green (deutan) cone. Source: Vienot, Brettel and Mollon
/// 1999, "Digital video colourmaps for checking the legibility of displays by dichromats", their final
/// matrices.
double blueMinusRedWithoutGreenCone(QRgb color) {
    const auto linear = [](int channel) { return std::pow(channel / 255.0, 2.2); };
    const double red = linear(qRed(color));
    const double green = linear(qGreen(color));
    const double blue = linear(qBlue(color));
    const double redGreen = 0.29275 * red + 0.70725 * green;
    const double seenBlue = -0.02233 * red + 0.02233 * green + blue;
    return seenBlue - redGreen;
}

TEST(DivergingMap, KeepsItsSidesApartWithoutTheGreenCone) {
    const ColorTable& table = colorTable(ColorMapName::BlueWhiteRed);
    for (std::size_t i = 16; i <= 127; ++i) {
        EXPECT_GT(blueMinusRedWithoutGreenCone(table[128 - i]), 0.02) << i;
        EXPECT_LT(blueMinusRedWithoutGreenCone(table[128 + i]), -0.02) << i;
    }
}

}  // namespace
}  // namespace lab::ui
