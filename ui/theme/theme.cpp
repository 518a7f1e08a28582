#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

Theme lightTheme() {
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.window = QColor(0xf1f3f6);
    theme.panel = QColor(0xffffff);
    theme.panelBorder = QColor(0xd9dde4);
    theme.field = QColor(0xffffff);
    theme.fieldBorder = QColor(0xcfd5de);
    theme.text = QColor(0x1c222d);
    theme.mutedText = QColor(0x586070);
    theme.disabledText = QColor(0xa2a9b5);
    theme.accent = QColor(0x2a6fdb);
    theme.accentText = QColor(0xffffff);
    theme.accentHover = QColor(0x2261c4);
    theme.selection = QColor(0xe2ebfb);
    theme.selectionText = QColor(0x1c222d);
    theme.hover = QColor(0xf0f3f8);
    theme.groove = QColor(0xd9dee7);
    theme.warningBackground = QColor(0xfff4dc);
    theme.warningText = QColor(0x6b4700);
    theme.good = QColor(0x17763f);
    theme.bad = QColor(0xbf2626);
    theme.focusRing = QColor(0x2a6fdb);
    theme.toolTip = QColor(0x252b36);
    theme.toolTipText = QColor(0xf2f4f8);
    theme.heatmapFrame = QColor(0xd0d5dd);
    theme.missing = QColor(0xeceff3);
    theme.missingHatch = QColor(0xb9c0cb);
    theme.cursorMark = QColor(0x2a6fdb);
    theme.markHalo = QColor(0xffffff);
    theme.chartGrid = QColor(0xe4e7ec);
    theme.series = {QColor(0x0072b2), QColor(0xc84e00), QColor(0x00805c),
                    QColor(0xa8437f), QColor(0x8a6100), QColor(0x4a4f59)};
    return theme;
}

Theme darkTheme() {
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.window = QColor(0x15181d);
    theme.panel = QColor(0x1c2027);
    theme.panelBorder = QColor(0x343a45);
    theme.field = QColor(0x1c2027);
    theme.fieldBorder = QColor(0x3f4652);
    theme.text = QColor(0xe7eaef);
    theme.mutedText = QColor(0x9ea7b4);
    theme.disabledText = QColor(0x5f6875);
    theme.accent = QColor(0x6ea8fe);
    theme.accentText = QColor(0x0d1420);
    theme.accentHover = QColor(0x8bbaff);
    theme.selection = QColor(0x26344c);
    theme.selectionText = QColor(0xe7eaef);
    theme.hover = QColor(0x262b34);
    theme.groove = QColor(0x363d49);
    theme.warningBackground = QColor(0x3a2e12);
    theme.warningText = QColor(0xffd98a);
    theme.good = QColor(0x4cc38a);
    theme.bad = QColor(0xff8a80);
    theme.focusRing = QColor(0x6ea8fe);
    theme.toolTip = QColor(0x2d333d);
    theme.toolTipText = QColor(0xf2f4f8);
    theme.heatmapFrame = QColor(0x3a414d);
    theme.missing = QColor(0x2a3039);
    theme.missingHatch = QColor(0x5d6675);
    theme.cursorMark = QColor(0x6ea8fe);
    theme.markHalo = QColor(0x10141a);
    theme.chartGrid = QColor(0x2f353f);
    theme.series = {QColor(0x56b4e9), QColor(0xf59a4a), QColor(0x2fc49a),
                    QColor(0xe58fc4), QColor(0xf0e442), QColor(0xb8c0cc)};
    return theme;
}

Theme highContrastTheme() {
    Theme theme;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor yellow(0xffd60a);
    theme.kind = ThemeKind::HighContrast;
    theme.window = black;
    theme.panel = black;
    theme.panelBorder = white;
    theme.field = black;
    theme.fieldBorder = white;
    theme.text = white;
    theme.mutedText = QColor(0xe4e4e4);
    theme.disabledText = QColor(0x9c9c9c);
    theme.accent = yellow;
    theme.accentText = black;
    theme.accentHover = QColor(0xffe566);
    theme.selection = QColor(0x2b2b00);
    theme.selectionText = yellow;
    theme.hover = QColor(0x262626);
    theme.groove = QColor(0x8a8a8a);
    theme.warningBackground = QColor(0x332600);
    theme.warningText = QColor(0xffe08a);
    theme.good = QColor(0x6dff9e);
    theme.bad = QColor(0xffa39c);
    theme.focusRing = QColor(0x00e5ff);
    theme.toolTip = black;
    theme.toolTipText = white;
    theme.heatmapFrame = white;
    theme.missing = black;
    theme.missingHatch = white;
    theme.cursorMark = yellow;
    theme.markHalo = black;
    theme.chartGrid = QColor(0x5a5a5a);
    theme.series = {QColor(0x5cc8ff), QColor(0xffa34d), QColor(0x6dff9e),
                    QColor(0xff9ad5), QColor(0xfff06a), white};
    return theme;
}

Theme themeOf(ThemeKind kind) {
    switch (kind) {
        case ThemeKind::Light:
            return lightTheme();
        case ThemeKind::Dark:
            return darkTheme();
        case ThemeKind::HighContrast:
            return highContrastTheme();
    }
    return lightTheme();
}

}  // namespace

int Theme::scaled(double pixels) const {
    const int rounded = static_cast<int>(std::lround(pixels * zoom));
    return pixels >= 1 ? std::max(rounded, 1) : rounded;
}

QFont Theme::textFont(double pixels) const {
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("sans-serif")});
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(scaled(pixels));
    return font;
}

QFont Theme::numberFont(double pixels) const {
    QFont font;
    font.setFamilies({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono"),
                      QStringLiteral("Noto Sans CJK SC"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(scaled(pixels));
    return font;
}

QFont Theme::headingFont() const {
    QFont font = textFont(kSmallPixels);
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::PercentageSpacing, 107);
    font.setWeight(QFont::DemiBold);
    return font;
}

Theme makeTheme(ThemeKind kind, double zoom) {
    Theme theme = themeOf(kind);
    theme.zoom = std::clamp(zoom, kSmallestZoom, kLargestZoom);
    return theme;
}

QPalette toPalette(const Theme& theme) {
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.field);
    palette.setColor(QPalette::AlternateBase, theme.hover);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.mutedText);
    palette.setColor(QPalette::Button, theme.panel);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.bad);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.accentText);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.toolTip);
    palette.setColor(QPalette::ToolTipText, theme.toolTipText);
    palette.setColor(QPalette::Light, theme.panel);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Mid, theme.panelBorder);
    palette.setColor(QPalette::Dark, theme.fieldBorder);
    palette.setColor(QPalette::Shadow, theme.fieldBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.disabledText);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.groove);
    return palette;
}

}  // namespace lab::ui
