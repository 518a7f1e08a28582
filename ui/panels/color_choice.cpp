#include "ui/panels/color_choice.h"

#include <algorithm>
#include <array>

#include "ui/heatmap/row_stretch.h"
#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

QString keyOf(ColoredValues values, const char* what) {
    constexpr std::array<const char*, 3> kNames = {"scores", "weights", "context"};
    return QStringLiteral("colors/%1_%2")
        .arg(QLatin1String(kNames[static_cast<std::size_t>(values)]), QLatin1String(what));
}

template <typename T>
T offered(const std::vector<T>& all, int remembered) {
    const auto found = std::ranges::find(all, static_cast<T>(remembered));
    return found != all.end() ? *found : all.front();
}

}  // namespace

ColorChoice usualColors(ColoredValues values) {
    return {ValueScale::Usual, mapsOf(values).front(), 1};
}

std::vector<ValueScale> scalesOf(ColoredValues values) {
    if (values == ColoredValues::Weights) {
        return {ValueScale::Usual, ValueScale::ToLargest, ValueScale::EachRow, ValueScale::Logarithmic};
    }
    return {ValueScale::Usual, ValueScale::Chosen, ValueScale::EachRow};
}

std::vector<ColorMapName> mapsOf(ColoredValues values) {
    if (values == ColoredValues::Weights) {
        return {ColorMapName::Cividis, ColorMapName::Viridis, ColorMapName::Grey};
    }
    return {ColorMapName::BlueWhiteRed, ColorMapName::PurpleWhiteGreen};
}

ColorChoice rememberedColors(ColoredValues values) {
    const ColorChoice usual = usualColors(values);
    const double range = Setting<double>(keyOf(values, "range"), usual.range).value();
    return {offered(scalesOf(values),
                    Setting<int>(keyOf(values, "scale"), static_cast<int>(usual.scale)).value()),
            offered(mapsOf(values), Setting<int>(keyOf(values, "map"), static_cast<int>(usual.map)).value()),
            range > 0 ? range : usual.range};
}

void rememberColors(ColoredValues values, const ColorChoice& choice) {
    const ColorChoice usual = usualColors(values);
    Setting<int>(keyOf(values, "scale"), 0).set(static_cast<int>(choice.scale));
    Setting<int>(keyOf(values, "map"), static_cast<int>(usual.map)).set(static_cast<int>(choice.map));
    Setting<double>(keyOf(values, "range"), usual.range).set(choice.range);
}

void applyColors(const ColorChoice& choice, float largest, HeatmapData& data) {
    data.map = choice.map;
    switch (choice.scale) {
        case ValueScale::Usual:
            return;
        case ValueScale::ToLargest:
            data.scale = ColorScale::fromZero(largest);
            return;
        case ValueScale::EachRow:
            return stretchRows(data);
        case ValueScale::Logarithmic:
            data.scale = ColorScale::logarithmic(1);
            return;
        case ValueScale::Chosen:
            data.scale = ColorScale::symmetric(static_cast<float>(choice.range));
            return;
    }
}

}  // namespace lab::ui
