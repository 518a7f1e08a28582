#include "core/formats/picture.h"

#include <png.h>

#include <string>

namespace lab::formats {

namespace {

constexpr const char* kPlace = "the picture";

/// The library's own description of a picture, freed when it goes.
struct PngImage {
    png_image image{};
    PngImage() { image.version = PNG_IMAGE_VERSION; }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
    ~PngImage() { png_image_free(&image); }

    [[nodiscard]] Error problem() const { return {ErrorCode::BadFormat, {}, kPlace, "PNG", image.message}; }
};

}  // namespace

Result<Picture> readPng(std::span<const std::byte> bytes, Index longestSide) {
    PngImage png;
    if (png_image_begin_read_from_memory(&png.image, bytes.data(), bytes.size()) == 0) {
        return failure(png.problem());
    }
    Picture picture{static_cast<Index>(png.image.width), static_cast<Index>(png.image.height), {}};
    if (picture.width > longestSide || picture.height > longestSide) {
        return failure({ErrorCode::Unsupported,
                        {},
                        kPlace,
                        "at most " + std::to_string(longestSide) + " pixels a side",
                        std::to_string(picture.width) + " x " + std::to_string(picture.height)});
    }
    png.image.format = PNG_FORMAT_RGB;
    picture.pixels.resize(PNG_IMAGE_SIZE(png.image));
    const png_color white{255, 255, 255};
    if (png_image_finish_read(&png.image, &white, picture.pixels.data(), 0, nullptr) == 0) {
        return failure(png.problem());
    }
    return picture;
}

}  // namespace lab::formats
