#pragma once

#include <cmath>
#include <cstdint>

namespace lab::project {

/// Range of a parameter; editors and the file reader are made from it.
template <typename T>
struct Range {
    T least;
    T largest;

    [[nodiscard]] bool contains(T value) const { return value >= least && value <= largest; }
};

inline constexpr Range<int> kDkRange{1, 512};
inline constexpr Range<int> kRankRange{1, 4096};
inline constexpr Range<int> kHeadsRange{1, 16};
inline constexpr Range<int> kKeyValueHeadsRange{0, 16};
inline constexpr Range<int> kDvRange{1, 64};
inline constexpr Range<int> kTokenLimitRange{1, 8192};
inline constexpr Range<double> kTemperatureRange{0.01, 100.0};
inline constexpr Range<double> kCustomScaleRange{-1000.0, 1000.0};
inline constexpr Range<std::uint64_t> kSeedRange{0, 999'999'999};

/// Rows and columns that a table of typed numbers may have.
inline constexpr Range<int> kNumberTableRange{1, 64};
/// Rows and columns that an array of a score function may have.
inline constexpr Range<int> kArraySideRange{1, 8192};
/// A typed number.
inline constexpr Range<double> kNumberRange{-1e6, 1e6};

}  // namespace lab::project
