#pragma once

#include <QColor>

namespace lab::ui {

/// Relative luminance of an opaque colour, 0 (black) to 1 (white). Source: WCAG 2.1, "relative luminance".
[[nodiscard]] double relativeLuminance(const QColor& color);

/// (L1 + 0.05) / (L2 + 0.05) with L1 the lighter, 1 to 21. Source: WCAG 2.1, "contrast ratio".
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

/// Black or white, whichever reads better on `ground`.
[[nodiscard]] QColor readableOn(const QColor& ground);

}  // namespace lab::ui
