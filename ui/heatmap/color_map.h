#pragma once

#include <QString>

#include "ui/heatmap/color_map_tables.h"

namespace lab::ui {

enum class ColorMapName {
    Cividis,           ///< sequential, reads alike with any kind of colour vision
    Viridis,           ///< sequential
    Grey,              ///< sequential, for printing
    BlueWhiteRed,      ///< diverging: entry 128 is neutral and stands for zero, 1 and 255 for the two ends
    PurpleWhiteGreen,  ///< diverging likewise
};

/// The 256 colours of a map. Sequential maps rise evenly in lightness; the diverging one falls evenly to both
/// sides of its middle and both ends are equally dark, so its sides are told apart by hue blue against red,
/// which every common kind of colour vision keeps apart.
[[nodiscard]] const ColorTable& colorTable(ColorMapName name);

/// CIELAB lightness of an sRGB colour, 0 to 100 (D65).
[[nodiscard]] double lightness(QRgb color);

}  // namespace lab::ui
