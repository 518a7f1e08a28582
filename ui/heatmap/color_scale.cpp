#include "ui/heatmap/color_scale.h"

#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr float kRounding = 0.5F;

int legendDecimals(float largest) {
    if (largest >= 100) {
        return 0;
    }
    return largest >= 1 ? 1 : largest >= 0.1F ? 2 : 3;
}

/// "1" and "0.25" rather than "1.0" and "0.250".
QString withoutTrailingZeros(QString text) {
    if (!text.contains(QLatin1Char('.'))) {
        return text;
    }
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

}  // namespace

ColorScale::ColorScale(Kind kind, float largest)
    : m_kind(kind), m_largest(std::isfinite(largest) && largest > 0 ? largest : 0) {
    const bool symmetric = kind == Kind::Symmetric;
    const float steps = symmetric ? 127 : 255;
    m_firstIndex = symmetric ? 1 : 0;
    m_factor = m_largest > 0 ? steps / m_largest : 0;
    m_offset = (symmetric ? 128 : 0) + kRounding;
    m_lowest = static_cast<float>(m_firstIndex) + kRounding;
}

int ColorScale::logarithmicIndex(float value) const {
    const float share = m_largest > 0 ? value / m_largest : 0;
    if (!(share > kLeastShare)) {
        return 0;
    }
    const float decades = std::log10(share / kLeastShare) / -std::log10(kLeastShare);
    return std::min(255, static_cast<int>(255 * decades + kRounding));
}

QString ColorScale::lowText() const {
    if (isLogarithmic()) {
        return m_largest > 0 ? QStringLiteral("≤ ") + QString::number(static_cast<double>(low()), 'g', 2)
                             : QStringLiteral("0");
    }
    return isSymmetric() && m_largest > 0 ? kMinus + numberText(m_largest, legendDecimals(m_largest))
                                          : QStringLiteral("0");
}

QString ColorScale::highText() const {
    const QString text = numberText(m_largest, legendDecimals(m_largest));
    return isSymmetric() ? (m_largest > 0 ? QLatin1Char('+') + text : QStringLiteral("0"))
                         : withoutTrailingZeros(text);
}

QString ColorScale::shortText(float value) const {
    if (std::isnan(value)) {
        return {};
    }
    if (std::isinf(value)) {
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    }
    const float magnitude = std::abs(value);
    const int decimals = m_largest > 1 ? (magnitude >= 9.95F ? 0 : 1) : (magnitude >= 0.995F ? 1 : 2);
    QString text = numberText(value, decimals);
    if (decimals == 2) {
        text.remove(text.indexOf(QLatin1String("0.")), 1);
    }
    return text;
}

QString numberText(double value, int decimals) {
    QString text = QString::number(value, 'f', decimals);
    if (!text.startsWith(QLatin1Char('-'))) {
        return text;
    }
    // What rounds to zero has no sign.
    const bool isZero = text.count(QLatin1Char('0')) + text.count(QLatin1Char('.')) + 1 == text.size();
    return isZero ? text.mid(1) : kMinus + text.mid(1);
}

}  // namespace lab::ui
