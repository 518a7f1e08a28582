#include "ui/charts/chart_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double kMargin = 0.035;
constexpr int kMostTicks = 11;
/// An axis of positive values starts at 0 if the smallest is below this share of the largest.
constexpr double kNearZero = 0.35;

QString superscript(int number) {
    QString text = QString::number(number);
    constexpr std::array<char16_t, 10> kDigits{u'⁰', u'¹', u'²', u'³', u'⁴', u'⁵', u'⁶', u'⁷', u'⁸', u'⁹'};
    for (QChar& sign : text) {
        sign = sign == QLatin1Char('-') ? QChar(u'⁻')
                                        : QChar(kDigits[static_cast<std::size_t>(sign.digitValue())]);
    }
    return text;
}

QString withMinusSign(QString text) {
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

/// 2×10⁵, 10⁻³.
QString powerText(double value) {
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
    const double mantissa = value / std::pow(10.0, exponent);
    const QString power = QStringLiteral("10") + superscript(exponent);
    if (std::abs(mantissa - 1) < 1e-9) {
        return power;
    }
    return withMinusSign(QString::number(mantissa, 'g', 3)) + QChar(0x00d7) + power;
}

bool isLongAsDecimal(double value) {
    return value != 0 && (std::abs(value) >= 1e6 || std::abs(value) < 1e-3);
}

QString plainText(double value) {
    return withMinusSign(QString::number(value, 'g', 6));
}

bool fit(const ChartScale& scale, const std::vector<ChartTick>& ticks, const TickRoom& room) {
    const double low = scale.position(scale.range.low);
    const double pixels = room.length / (scale.position(scale.range.high) - low);
    for (std::size_t i = 1; i < ticks.size(); ++i) {
        const double apart = (scale.position(ticks[i].value) - scale.position(ticks[i - 1].value)) * pixels;
        const double needed = (room.labelSize(ticks[i].label) + room.labelSize(ticks[i - 1].label)) / 2;
        if (apart < needed + room.gap) {
            return false;
        }
    }
    return static_cast<int>(ticks.size()) <= kMostTicks;
}

std::vector<ChartTick> linearTicks(const ChartRange& range, double step) {
    const bool isPower = isLongAsDecimal(std::max(std::abs(range.low), std::abs(range.high)));
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 12);
    std::vector<ChartTick> ticks;
    for (double n = std::ceil(range.low / step - 1e-9); n * step <= range.high + 1e-9 * step; ++n) {
        const double value = n == 0 ? 0.0 : n * step;
        const bool showsPower = isPower && value != 0;
        ticks.push_back(
            {value, showsPower ? powerText(value) : withMinusSign(QString::number(value, 'f', decimals))});
    }
    return ticks;
}

std::vector<ChartTick> fittingLinearTicks(const ChartScale& scale, const TickRoom& room) {
    const double span = scale.range.high - scale.range.low;
    const double power = std::pow(10.0, std::floor(std::log10(span / kMostTicks)));
    for (double decade = power; decade <= span * 10; decade *= 10) {
        for (const double factor : {1.0, 2.0, 5.0}) {
            if (span / (decade * factor) > kMostTicks + 1) {
                continue;
            }
            const std::vector<ChartTick> ticks = linearTicks(scale.range, decade * factor);
            if (fit(scale, ticks, room)) {
                return ticks;
            }
        }
    }
    return {};
}

/// base^(every · k) times each of `factors`.
std::vector<ChartTick> powerTicks(const ChartRange& range, double base, int every,
                                  std::initializer_list<double> factors) {
    std::vector<ChartTick> ticks;
    const int first = static_cast<int>(std::floor(std::log(range.low) / std::log(base))) - 1;
    const int last = static_cast<int>(std::ceil(std::log(range.high) / std::log(base)));
    // One way of writing on one axis.
    const bool isPower = isLongAsDecimal(range.low) || isLongAsDecimal(range.high);
    for (int exponent = first; exponent <= last; ++exponent) {
        if (exponent % every != 0) {
            continue;
        }
        for (const double factor : factors) {
            const double value = factor * std::pow(base, exponent);
            if (value >= range.low * (1 - 1e-9) && value <= range.high * (1 + 1e-9)) {
                ticks.push_back({value, isPower && value != 1 ? powerText(value) : plainText(value)});
            }
        }
    }
    return ticks;
}

bool arePowersOfTwo(const std::vector<double>& values) {
    return !values.empty() && std::ranges::all_of(values, [](double value) {
        int exponent = 0;
        return std::frexp(value, &exponent) == 0.5;
    });
}

std::vector<ChartTick> fittingPowerTicks(const ChartScale& scale, bool isBinary, const TickRoom& room) {
    std::vector<std::vector<ChartTick>> candidates;
    if (isBinary) {
        for (const int every : {1, 2, 3, 4, 6, 8}) {
            candidates.push_back(powerTicks(scale.range, 2, every, {1}));
        }
    } else {
        candidates.push_back(powerTicks(scale.range, 10, 1, {1, 2, 5}));
        candidates.push_back(powerTicks(scale.range, 10, 1, {1, 3}));
        for (const int every : {1, 2, 3, 5, 10, 20, 50}) {
            candidates.push_back(powerTicks(scale.range, 10, every, {1}));
        }
    }
    for (const std::vector<ChartTick>& ticks : candidates) {
        if (ticks.size() >= 2 && fit(scale, ticks, room)) {
            return ticks;
        }
    }
    return fittingLinearTicks(scale, room);
}

ChartRange dataRange(const ChartAxis& axis, const std::vector<double>& values) {
    if (axis.range && axis.range->low < axis.range->high && (!axis.isLogarithmic || axis.range->low > 0)) {
        return *axis.range;
    }
    if (values.empty()) {
        return axis.isLogarithmic ? ChartRange{1, 10} : ChartRange{0, 1};
    }
    const auto [least, largest] = std::ranges::minmax_element(values);
    ChartRange range{*least, *largest};
    if (axis.isLogarithmic) {
        return range.high > range.low ? range : ChartRange{range.low / 2, range.high * 2};
    }
    if (range.low > 0 && range.low < kNearZero * range.high) {
        range.low = 0;
    } else if (range.high < 0 && range.high > kNearZero * range.low) {
        range.high = 0;
    }
    const double spread = range.high - range.low;
    const double size = std::max(std::abs(range.low), std::abs(range.high));
    if (spread <= 1e-9 * size || spread == 0) {
        const double half = size > 0 ? 0.1 * size : 0.5;
        return {range.low - half, range.high + half};
    }
    return range;
}

}  // namespace

double ChartScale::position(double value) const {
    return isLogarithmic ? std::log10(value) : value;
}

ChartScale chartScale(const ChartAxis& axis, const std::vector<double>& values, const TickRoom& room) {
    const ChartRange data = dataRange(axis, values);
    ChartScale scale{data, axis.isLogarithmic, {}};
    const double low = scale.position(data.low);
    const double high = scale.position(data.high);
    const double margin = kMargin * (high - low);
    scale.range = axis.isLogarithmic ? ChartRange{std::pow(10.0, low - margin), std::pow(10.0, high + margin)}
                                     : ChartRange{low - margin, high + margin};
    scale.ticks = axis.isLogarithmic ? fittingPowerTicks(scale, arePowersOfTwo(values), room)
                                     : fittingLinearTicks(scale, room);
    return scale;
}

}  // namespace lab::ui
