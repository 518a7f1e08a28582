#include "ui/heatmap/color_map.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

struct Lab {
    double L = 0;
    double a = 0;
    double b = 0;
};

// The D65 white point and the two constants of CIE 15, 8.2.1.
constexpr double kWhiteX = 0.95047;
constexpr double kWhiteZ = 1.08883;
constexpr double kEpsilon = 216.0 / 24389.0;
constexpr double kKappa = 24389.0 / 27.0;

double inverseF(double f) {
    return f * f * f > kEpsilon ? f * f * f : (116 * f - 16) / kKappa;
}

int encoded(double linear) {
    const double value = std::clamp(linear, 0.0, 1.0);
    const double gamma = value <= 0.0031308 ? 12.92 * value : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
    return static_cast<int>(std::lround(255 * gamma));
}

double decoded(int channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

QRgb toRgb(const Lab& color) {
    const double fy = (color.L + 16) / 116;
    const double x = kWhiteX * inverseF(fy + color.a / 500);
    const double y = inverseF(fy);
    const double z = kWhiteZ * inverseF(fy - color.b / 200);
    return qRgb(encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z),
                encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z),
                encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z));
}

// Both ends are equally dark and lightness falls evenly. Colour runs along a parabola from grey over `bend`
// to `end`: pale sky blue and apricot first, so that small values already show their sign.
constexpr double kMiddleLightness = 97;
constexpr double kEndLightness = 40;

struct Hue {
    Lab bend;
    Lab end;
};
constexpr Hue kBlue{{0, -23, -33}, {0, 3, -46}};
constexpr Hue kRed{{0, 42, 48}, {0, 59, 34}};
constexpr Hue kPurple{{0, 24, -22}, {0, 44, -38}};
constexpr Hue kGreen{{0, -26, 24}, {0, -38, 34}};

QRgb divergingColor(double position, const Hue& hue) {
    const double t = std::min(std::abs(position), 1.0);
    const double bend = 2 * (1 - t) * t;
    const double end = t * t;
    return toRgb({kMiddleLightness + t * (kEndLightness - kMiddleLightness),
                  bend * hue.bend.a + end * hue.end.a, bend * hue.bend.b + end * hue.end.b});
}

ColorTable makeDiverging(const Hue& negative, const Hue& positive) {
    ColorTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double position = (static_cast<double>(i) - 128) / 127;
        table[i] = divergingColor(position, position < 0 ? negative : positive);
    }
    return table;
}

constexpr double kDarkestGrey = 8;

ColorTable makeGrey() {
    ColorTable table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double share = static_cast<double>(i) / 255;
        table[i] = toRgb({kDarkestGrey + share * (kMiddleLightness - kDarkestGrey), 0, 0});
    }
    return table;
}

}  // namespace

const ColorTable& colorTable(ColorMapName name) {
    static const ColorTable kBlueRed = makeDiverging(kBlue, kRed);
    static const ColorTable kPurpleGreen = makeDiverging(kPurple, kGreen);
    static const ColorTable kGreys = makeGrey();
    switch (name) {
        case ColorMapName::Cividis:
            return cividisTable();
        case ColorMapName::Viridis:
            return viridisTable();
        case ColorMapName::Grey:
            return kGreys;
        case ColorMapName::BlueWhiteRed:
            return kBlueRed;
        case ColorMapName::PurpleWhiteGreen:
            return kPurpleGreen;
    }
    return cividisTable();
}

double lightness(QRgb color) {
    const double y = 0.2126729 * decoded(qRed(color)) + 0.7151522 * decoded(qGreen(color)) +
                     0.0721750 * decoded(qBlue(color));
    return y > kEpsilon ? 116 * std::cbrt(y) - 16 : kKappa * y;
}

}  // namespace lab::ui
