#include "core/formats/sound.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

namespace lab::formats {

namespace {

constexpr const char* kPlace = "the sound";

/// Bytes with a place in them, as the library wants to read them.
struct Reader {
    std::span<const std::byte> bytes;
    sf_count_t place = 0;

    [[nodiscard]] sf_count_t size() const { return static_cast<sf_count_t>(bytes.size()); }
};

sf_count_t lengthOf(void* user) {
    return static_cast<Reader*>(user)->size();
}

sf_count_t seekTo(sf_count_t offset, int origin, void* user) {
    auto& reader = *static_cast<Reader*>(user);
    const sf_count_t from = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? reader.place : reader.size();
    reader.place = std::clamp<sf_count_t>(from + offset, 0, reader.size());
    return reader.place;
}

sf_count_t readFrom(void* out, sf_count_t count, void* user) {
    auto& reader = *static_cast<Reader*>(user);
    const sf_count_t taken = std::clamp<sf_count_t>(count, 0, reader.size() - reader.place);
    std::memcpy(out, reader.bytes.data() + reader.place, static_cast<std::size_t>(taken));
    reader.place += taken;
    return taken;
}

sf_count_t placeIn(void* user) {
    return static_cast<Reader*>(user)->place;
}

struct Close {
    void operator()(SNDFILE* file) const { sf_close(file); }
};

Error damaged(std::string found) {
    return {ErrorCode::BadFormat, {}, kPlace, "WAV", std::move(found)};
}

}  // namespace

Result<Sound> readSound(std::span<const std::byte> bytes, std::size_t mostSamples) {
    Reader reader{bytes};
    SF_VIRTUAL_IO io{lengthOf, seekTo, readFrom, nullptr, placeIn};
    SF_INFO info{};
    const std::unique_ptr<SNDFILE, Close> file(sf_open_virtual(&io, SFM_READ, &info, &reader));
    if (file == nullptr) {
        return failure(damaged(sf_strerror(nullptr)));
    }
    const auto channels = static_cast<std::size_t>(std::max(info.channels, 1));
    if (info.frames < 0 || static_cast<std::uint64_t>(info.frames) > mostSamples / channels) {
        return failure({ErrorCode::Unsupported,
                        {},
                        kPlace,
                        "at most " + std::to_string(mostSamples) + " samples",
                        std::to_string(info.frames) + " in each of " + std::to_string(channels)});
    }
    std::vector<double> interleaved(static_cast<std::size_t>(info.frames) * channels);
    const sf_count_t frames = sf_readf_double(file.get(), interleaved.data(), info.frames);
    if (frames != info.frames) {
        return failure(damaged("fewer samples than it says"));
    }
    Sound sound{info.samplerate, std::vector<double>(static_cast<std::size_t>(frames))};
    for (std::size_t i = 0; i < interleaved.size(); ++i) {
        if (!std::isfinite(interleaved[i])) {
            return failure(damaged("a sample that is not finite"));
        }
        sound.samples[i / channels] += interleaved[i] / static_cast<double>(channels);
    }
    return sound;
}

}  // namespace lab::formats
