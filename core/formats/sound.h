#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/base/result.h"

namespace lab::formats {

/// A sound with one channel.
struct Sound {
    int sampleRate = 0;           ///< samples a second
    std::vector<double> samples;  ///< -1 .. 1; 16-bit numbers divided by 32768
    bool operator==(const Sound&) const = default;
};

/// One .wav (or another uncompressed or FLAC file that libsndfile reads). Several channels become their mean.
/// At most `mostSamples` are read. Errors: BadFormat [place: "the sound", found: the library's words];
/// Unsupported [place: "the sound"] for more samples than that; BadFormat for samples that are not finite.
[[nodiscard]] Result<Sound> readSound(std::span<const std::byte> bytes,
                                      std::size_t mostSamples = std::size_t(1) << 24);

}  // namespace lab::formats
