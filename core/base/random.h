#pragma once

#include <cstdint>
#include <string_view>

namespace lab {

/// Seeded generator with draws of its own, so that a seed gives the same numbers on every platform
/// (the standard library's distributions differ between implementations).
/// xoshiro256** (Blackman and Vigna 2021, ACM Trans. Math. Softw. 47), seeded by SplitMix64.
class Random {
  public:
    explicit Random(std::uint64_t seed);

    bool operator==(const Random&) const = default;

    [[nodiscard]] std::uint64_t nextBits();
    /// Uniform in (0, 1), never 0 or 1; 52 bits.
    [[nodiscard]] double uniform();
    /// Standard normal by the polar method (Marsaglia and Bray 1964).
    [[nodiscard]] double normal();
    /// Exponential with mean 1, by inversion: -ln U.
    [[nodiscard]] double exponential();

  private:
    std::uint64_t m_state[4];
    double m_spare = 0.0;
    bool m_hasSpare = false;
};

/// Mixes two numbers into a seed (SplitMix64 finaliser), so that streams with neighbouring names are
/// unrelated.
[[nodiscard]] std::uint64_t mixSeeds(std::uint64_t a, std::uint64_t b);

/// 64-bit FNV-1a hash of bytes: the same on every platform, unlike std::hash.
[[nodiscard]] std::uint64_t hashBytes(std::string_view bytes);

}  // namespace lab
