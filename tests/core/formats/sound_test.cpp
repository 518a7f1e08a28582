#include "core/formats/sound.h"

#include <gmock/gmock.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>

namespace lab::formats {
namespace {

using testing::ElementsAre;

/// `size` bytes of a number, the lowest first.
std::string littleEndian(std::uint64_t number, int size) {
    std::string bytes;
    for (int i = 0; i < size; ++i) {
        bytes.push_back(static_cast<char>((number >> (8 * i)) & 0xff));
    }
    return bytes;
}

struct WavKind {
    int format = 1;  ///< 1 whole numbers, 3 floating point
    int channels = 1;
    int rate = 16000;
    int bits = 16;
};

std::vector<std::byte> wavOf(const WavKind& kind, const std::string& data) {
    const int frame = kind.channels * kind.bits / 8;
    const std::string head =
        "WAVEfmt " + littleEndian(16, 4) + littleEndian(static_cast<unsigned>(kind.format), 2) +
        littleEndian(static_cast<unsigned>(kind.channels), 2) +
        littleEndian(static_cast<unsigned>(kind.rate), 4) +
        littleEndian(static_cast<unsigned>(kind.rate * frame), 4) +
        littleEndian(static_cast<unsigned>(frame), 2) + littleEndian(static_cast<unsigned>(kind.bits), 2);
    const std::string rest = head + "data" + littleEndian(data.size(), 4) + data;
    const std::string whole = "RIFF" + littleEndian(rest.size(), 4) + rest;
    std::vector<std::byte> bytes;
    for (const char c : whole) {
        bytes.push_back(static_cast<std::byte>(c));
    }
    return bytes;
}

std::string shorts(const std::vector<int>& numbers) {
    std::string data;
    for (const int number : numbers) {
        data += littleEndian(static_cast<std::uint16_t>(number), 2);
    }
    return data;
}

std::string floats(const std::vector<float>& numbers) {
    std::string data;
    for (const float number : numbers) {
        data += littleEndian(std::bit_cast<std::uint32_t>(number), 4);
    }
    return data;
}

TEST(Sound, SixteenBitsAreDividedBy32768) {
    const auto sound = readSound(wavOf({}, shorts({0, 16384, -32768, 32767, 1})));
    ASSERT_TRUE(sound.has_value());
    EXPECT_EQ(sound->sampleRate, 16000);
    EXPECT_THAT(sound->samples, ElementsAre(0.0, 0.5, -1.0, 32767.0 / 32768, 1.0 / 32768));
}

TEST(Sound, OtherKindsAndSeveralChannels) {
    const auto both = readSound(wavOf({1, 2, 44100, 16}, shorts({16384, -16384, 16384, 8192})));
    EXPECT_EQ(both->sampleRate, 44100);
    EXPECT_THAT(both->samples, ElementsAre(0.0, 0.375));
    EXPECT_THAT(readSound(wavOf({3, 1, 16000, 32}, floats({0.25F, -1.5F})))->samples,
                ElementsAre(0.25, -1.5));
    EXPECT_THAT(readSound(wavOf({}, ""))->samples, ElementsAre());
}

TEST(Sound, RefusesWhatIsNone) {
    const auto bytes = wavOf({}, shorts({1, 2, 3, 4}));
    EXPECT_EQ(readSound(bytes, 3).error().code, ErrorCode::Unsupported);
    for (std::size_t size = 0; size < 36; ++size) {
        const auto cut = readSound(std::span(bytes).first(size));
        ASSERT_FALSE(cut.has_value()) << size;
        EXPECT_EQ(cut.error().place, "the sound");
    }
    const float none = std::numeric_limits<float>::quiet_NaN();
    EXPECT_EQ(readSound(wavOf({3, 1, 16000, 32}, floats({0, none}))).error().code, ErrorCode::BadFormat);
}

}  // namespace
}  // namespace lab::formats
