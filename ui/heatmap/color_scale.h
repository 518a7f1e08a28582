#pragma once

#include <QString>

namespace lab::ui {

/// From a value to a place in a colour map. Values outside are drawn as the nearer end.
class ColorScale {
  public:
    /// 0 to 1, for weights: the same weight has the same colour in every picture.
    [[nodiscard]] static ColorScale unit() { return {Kind::FromZero, 1}; }
    [[nodiscard]] static ColorScale fromZero(float high) { return {Kind::FromZero, high}; }
    /// -largest to +largest, for signed data; zero is the middle whatever the values are.
    [[nodiscard]] static ColorScale symmetric(float largest) { return {Kind::Symmetric, largest}; }

    /// Four powers of ten up to `high`, equal ratios equally far apart; what is below counts as the low end.
    [[nodiscard]] static ColorScale logarithmic(float high) { return {Kind::Logarithmic, high}; }

    [[nodiscard]] bool isLogarithmic() const { return m_kind == Kind::Logarithmic; }
    [[nodiscard]] bool isSymmetric() const { return m_kind == Kind::Symmetric; }
    [[nodiscard]] float low() const {
        return isSymmetric() ? -m_largest : isLogarithmic() ? m_largest * kLeastShare : 0;
    }
    [[nodiscard]] float high() const { return m_largest; }
    bool operator==(const ColorScale&) const = default;

    /// 0 (low end) to 1 (high end). Not a number counts as 0 here; who draws asks isNaN first.
    [[nodiscard]] double position(float value) const {
        return (entry(value) - m_firstIndex) / (255.0 - m_firstIndex);
    }

    /// Entry of a 256-entry table: a symmetric scale uses 1 to 255 with zero at exactly 128.
    [[nodiscard]] int entry(float value) const {
        return isLogarithmic() ? logarithmicIndex(value) : tableIndex(value);
    }

    /// The same for scales that are not logarithmic, without a branch.
    [[nodiscard]] int tableIndex(float value) const {
        const float place = value * m_factor + m_offset;
        const float raised = place > m_lowest ? place : m_lowest;  // not a number is raised too
        return static_cast<int>(raised < 255.5F ? raised : 255.5F);
    }

    [[nodiscard]] QString lowText() const;
    [[nodiscard]] QString highText() const;
    /// A value short enough to stand in a cell: ".64" below 1, "3.1" above, "−12" from ten on.
    [[nodiscard]] QString shortText(float value) const;

  private:
    enum class Kind { FromZero, Symmetric, Logarithmic };
    static constexpr float kLeastShare = 1e-4F;

    ColorScale(Kind kind, float largest);
    [[nodiscard]] int logarithmicIndex(float value) const;

    Kind m_kind;
    float m_largest;
    float m_factor = 0;
    float m_offset = 0;
    float m_lowest = 0;
    int m_firstIndex = 0;
};

/// "−0.6372": a value with `decimals` places and a true minus sign.
[[nodiscard]] QString numberText(double value, int decimals);

}  // namespace lab::ui
