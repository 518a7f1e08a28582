#include "ui/theme/theme.h"

#include <gtest/gtest.h>

#include <QFontInfo>

#include "ui/theme/style_sheet.h"

namespace lab::ui {
namespace {

TEST(Theme, ScalesLengthsAndFontsByTheZoom) {
    const Theme theme = makeTheme(ThemeKind::Light, 1.5);
    EXPECT_EQ(theme.scaled(8), 12);
    EXPECT_EQ(theme.textFont(12).pixelSize(), 18);
    EXPECT_EQ(theme.numberFont(10).pixelSize(), 15);
}

TEST(Theme, KeepsALineVisibleHoweverSmallTheZoom) {
    const Theme theme = makeTheme(ThemeKind::Light, kSmallestZoom);
    EXPECT_EQ(theme.scaled(1), 1);
    EXPECT_EQ(theme.scaled(0), 0);
}

TEST(Theme, BringsTheZoomIntoItsRange) {
    EXPECT_EQ(makeTheme(ThemeKind::Dark, 0.1).zoom, kSmallestZoom);
    EXPECT_EQ(makeTheme(ThemeKind::Dark, 99).zoom, kLargestZoom);
}

TEST(Theme, AsksForChineseGlyphsBesideTheLatinOnes) {
    EXPECT_TRUE(
        makeTheme(ThemeKind::Light).textFont().families().contains(QStringLiteral("Noto Sans CJK SC")));
    EXPECT_TRUE(QFontInfo(makeTheme(ThemeKind::Light).numberFont()).fixedPitch());
}

TEST(StyleSheet, NamesEveryColorAndLength) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const QString sheet = styleSheet(makeTheme(kind));
        EXPECT_FALSE(sheet.contains(QLatin1Char('$')));
        EXPECT_TRUE(sheet.contains(makeTheme(kind).accent.name()));
    }
}

TEST(StyleSheet, GrowsWithTheZoom) {
    EXPECT_TRUE(styleSheet(makeTheme(ThemeKind::Light, 1)).contains(QLatin1String("margin: -6px 0")));
    EXPECT_TRUE(styleSheet(makeTheme(ThemeKind::Light, 2)).contains(QLatin1String("margin: -12px 0")));
}

}  // namespace
}  // namespace lab::ui
