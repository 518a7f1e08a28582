#include "core/formats/half.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lab::formats {
namespace {

/// IEEE 754-2008, section 3.4, word for word.
double halfByDefinition(int bits) {
    const double sign = (bits & 0x8000) != 0 ? -1.0 : 1.0;
    const int exponent = (bits >> 10) & 0x1f;
    const int fraction = bits & 0x3ff;
    return exponent == 0 ? sign * std::ldexp(fraction, -24)
                         : sign * std::ldexp(1024 + fraction, exponent - 25);
}

TEST(HalfToFloat, IsExactForEveryFiniteHalf) {
    for (int bits = 0; bits < 0x10000; ++bits) {
        if (((bits >> 10) & 0x1f) == 0x1f) {
            continue;
        }
        const float value = halfToFloat(static_cast<std::uint16_t>(bits));
        ASSERT_EQ(value, halfByDefinition(bits)) << "bits " << bits;
        ASSERT_EQ(std::signbit(value), (bits & 0x8000) != 0) << "also of zero, bits " << bits;
    }
}

TEST(HalfToFloat, KeepsInfinitiesAndNaNs) {
    EXPECT_EQ(halfToFloat(0x7c00), INFINITY);
    EXPECT_EQ(halfToFloat(0xfc00), -INFINITY);
    for (int fraction = 1; fraction < 0x400; ++fraction) {
        ASSERT_TRUE(std::isnan(halfToFloat(static_cast<std::uint16_t>(0x7c00 | fraction)))) << fraction;
        ASSERT_TRUE(std::isnan(halfToFloat(static_cast<std::uint16_t>(0xfc00 | fraction)))) << fraction;
    }
}

TEST(Bfloat16ToFloat, IsTheUpperHalfOfAFloat) {
    EXPECT_EQ(bfloat16ToFloat(0x3f80), 1.0F);
    EXPECT_EQ(bfloat16ToFloat(0xc049), -3.140625F);
}

}  // namespace
}  // namespace lab::formats
