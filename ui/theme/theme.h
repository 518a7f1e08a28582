#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <array>

namespace lab::ui {

enum class ThemeKind { Light, Dark, HighContrast };

/// Every colour and measure that the window is drawn with; widgets name a role, never a colour.
struct Theme {
    ThemeKind kind = ThemeKind::Light;
    double zoom = 1;  ///< of the whole interface, see kSmallestZoom and kLargestZoom

    QColor window;       ///< behind the panels
    QColor panel;        ///< a panel's ground
    QColor panelBorder;  ///< lines between and around panels
    QColor field;        ///< the ground of what can be typed into or chosen from
    QColor fieldBorder;
    QColor text;
    QColor mutedText;     ///< captions and units
    QColor disabledText;  ///< exempt from the contrast rule, as in WCAG 1.4.3
    QColor accent;        ///< what is chosen or on
    QColor accentText;    ///< written on accent
    QColor accentHover;   ///< accent under the pointer
    QColor selection;     ///< the ground of a chosen row or chip
    QColor selectionText;
    QColor hover;   ///< the ground of what is under the pointer
    QColor groove;  ///< the empty part of a slider or a bar
    QColor warningBackground;
    QColor warningText;
    QColor good;
    QColor bad;
    QColor focusRing;
    QColor toolTip;
    QColor toolTipText;
    QColor heatmapFrame;
    QColor missing;       ///< a cell that has no value, or that a mask hides
    QColor missingHatch;  ///< the strokes over it
    QColor cursorMark;    ///< row and column of the cell that is looked at
    QColor markHalo;      ///< beside a mark, so that it shows on any cell
    QColor chartGrid;     ///< behind the lines of a chart
    /// Of a chart, in the order of its series; told apart in every common kind of colour blindness.
    std::array<QColor, 6> series;

    bool operator==(const Theme&) const = default;

    /// Device-independent pixels at this zoom; what was visible (at least 1) stays visible.
    [[nodiscard]] int scaled(double pixels) const;
    [[nodiscard]] double scaledF(double pixels) const { return pixels * zoom; }

    /// Interface text. `pixels` is the height before zoom.
    [[nodiscard]] QFont textFont(double pixels = kTextPixels) const;
    /// Numbers and tokens: every digit is as wide as the next.
    [[nodiscard]] QFont numberFont(double pixels = kSmallPixels) const;
    /// Small, letter-spaced capitals over a panel or a group.
    [[nodiscard]] QFont headingFont() const;

    static constexpr double kTextPixels = 13;
    static constexpr double kSmallPixels = 11.5;
    static constexpr double kGrid = 8;
};

inline constexpr double kSmallestZoom = 0.75;
inline constexpr double kLargestZoom = 2.5;

/// The theme of a kind. `zoom` is brought into [kSmallestZoom, kLargestZoom].
[[nodiscard]] Theme makeTheme(ThemeKind kind, double zoom = 1);

/// The palette for what the style sheet does not reach.
[[nodiscard]] QPalette toPalette(const Theme& theme);

}  // namespace lab::ui
