#pragma once

#include <vector>

#include "ui/heatmap/heatmap_data.h"

namespace lab::ui {

/// What the values of a picture are.
enum class ColoredValues { Scores, Weights, Context };

/// How the values of a picture become places in its colours.
enum class ValueScale {
    Usual,        ///< weights 0 to 1; signed data symmetric round zero up to the largest
    ToLargest,    ///< weights 0 to the largest
    EachRow,      ///< each row stretched by itself
    Logarithmic,  ///< weights alone
    Chosen,       ///< signed data symmetric up to `range`
};

/// The colours of one picture, as a person chose them.
struct ColorChoice {
    ValueScale scale = ValueScale::Usual;
    ColorMapName map = ColorMapName::Cividis;
    double range = 1;
    bool operator==(const ColorChoice&) const = default;
};

/// What nobody chose.
[[nodiscard]] ColorChoice usualColors(ColoredValues values);

/// What a picture offers, the usual first.
[[nodiscard]] std::vector<ValueScale> scalesOf(ColoredValues values);
[[nodiscard]] std::vector<ColorMapName> mapsOf(ColoredValues values);

/// Remembered between starts of the program; what is remembered but not offered is the usual.
[[nodiscard]] ColorChoice rememberedColors(ColoredValues values);
void rememberColors(ColoredValues values, const ColorChoice& choice);

/// Gives data that has its usual scale the chosen one. `largest` is the largest value, for ToLargest.
void applyColors(const ColorChoice& choice, float largest, HeatmapData& data);

}  // namespace lab::ui
