#include "ui/theme/contrast.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "ui/theme/theme.h"

namespace lab::ui {
namespace {

TEST(Contrast, IsTwentyOneBetweenBlackAndWhiteAndOneOfAColorWithItself) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 1e-9);
    EXPECT_NEAR(contrastRatio(QColor(0x336699), QColor(0x336699)), 1.0, 1e-12);
}

TEST(Contrast, FollowsTheDefinitionOnPaper) {
    // #808080: 128 / 255 = 0.50196; ((0.50196 + 0.055) / 1.055)^2.4 = 0.21586; (1.05) / (0.26586) = 3.9494.
    EXPECT_NEAR(relativeLuminance(QColor(0x808080)), 0.21586, 1e-5);
    EXPECT_NEAR(contrastRatio(QColor(0x808080), Qt::white), 3.9494, 1e-3);
    // Green weighs most: a pure channel has its own factor as luminance.
    EXPECT_NEAR(relativeLuminance(QColor(Qt::green)), 0.7152, 1e-9);
    EXPECT_NEAR(relativeLuminance(QColor(Qt::red)), 0.2126, 1e-9);
}

TEST(Contrast, WritesInWhiteOnDarkAndInBlackOnLight) {
    EXPECT_EQ(readableOn(QColor(0x00204c)), QColor(Qt::white));
    EXPECT_EQ(readableOn(QColor(0xffe945)), QColor(Qt::black));
}

struct Pair {
    const char* name;
    QColor Theme::*text;
    QColor Theme::*ground;
};

/// Everything that is written on something somewhere in the style sheet or by hand.
const std::vector<Pair>& writtenPairs() {
    static const std::vector<Pair> kPairs{
        {"text on window", &Theme::text, &Theme::window},
        {"text on panel", &Theme::text, &Theme::panel},
        {"text on field", &Theme::text, &Theme::field},
        {"text on hover", &Theme::text, &Theme::hover},
        {"muted text on window", &Theme::mutedText, &Theme::window},
        {"muted text on panel", &Theme::mutedText, &Theme::panel},
        {"muted text on field", &Theme::mutedText, &Theme::field},
        {"accent text on accent", &Theme::accentText, &Theme::accent},
        {"accent text on hovered accent", &Theme::accentText, &Theme::accentHover},
        {"link on panel", &Theme::accent, &Theme::panel},
        {"selection text on selection", &Theme::selectionText, &Theme::selection},
        {"warning", &Theme::warningText, &Theme::warningBackground},
        {"good on panel", &Theme::good, &Theme::panel},
        {"good on window", &Theme::good, &Theme::window},
        {"bad on panel", &Theme::bad, &Theme::panel},
        {"bad on window", &Theme::bad, &Theme::window},
        {"tool tip", &Theme::toolTipText, &Theme::toolTip},
    };
    return kPairs;
}

/// What is not written but has to be seen: WCAG 1.4.11 asks for 3.
const std::vector<Pair>& drawnPairs() {
    static const std::vector<Pair> kPairs{
        {"focus ring on panel", &Theme::focusRing, &Theme::panel},
        {"focus ring on window", &Theme::focusRing, &Theme::window},
        {"slider on its groove", &Theme::accent, &Theme::panel},
        {"focused handle", &Theme::text, &Theme::panel},
    };
    return kPairs;
}

class ThemeContrast : public testing::TestWithParam<ThemeKind> {};

TEST_P(ThemeContrast, AllThatIsWrittenCanBeRead) {
    const Theme theme = makeTheme(GetParam());
    const double least = GetParam() == ThemeKind::HighContrast ? 7.0 : 4.5;
    for (const Pair& pair : writtenPairs()) {
        EXPECT_GE(contrastRatio(theme.*pair.text, theme.*pair.ground), least) << pair.name;
    }
}

TEST_P(ThemeContrast, AllThatIsDrawnCanBeSeen) {
    const Theme theme = makeTheme(GetParam());
    for (const Pair& pair : drawnPairs()) {
        EXPECT_GE(contrastRatio(theme.*pair.text, theme.*pair.ground), 3.0) << pair.name;
    }
}

TEST_P(ThemeContrast, LinesOfAChartCanBeSeen) {
    const Theme theme = makeTheme(GetParam());
    for (const QColor& color : theme.series) {
        EXPECT_GE(contrastRatio(color, theme.panel), 3.0) << color.name().toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(EveryTheme, ThemeContrast,
                         testing::Values(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast));

}  // namespace
}  // namespace lab::ui
