#include "core/formats/picture.h"

#include <gmock/gmock.h>
#include <png.h>

#include <cstring>

namespace lab::formats {
namespace {

using testing::ElementsAre;

/// A .png written by the library itself, `format` one of its simple ones.
std::vector<std::byte> pngOf(png_uint_32 width, png_uint_32 height, png_uint_32 format, const void* numbers) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = format;
    png_alloc_size_t size = 0;
    EXPECT_NE(png_image_write_to_memory(&image, nullptr, &size, 0, numbers, 0, nullptr), 0);
    std::vector<std::byte> bytes(size);
    EXPECT_NE(png_image_write_to_memory(&image, bytes.data(), &size, 0, numbers, 0, nullptr), 0);
    bytes.resize(size);
    return bytes;
}

TEST(Picture, ColoursComeInRowsFromTheTop) {
    const std::uint8_t pixels[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 250, 251, 252};
    const auto picture = readPng(pngOf(2, 2, PNG_FORMAT_RGB, pixels));
    ASSERT_TRUE(picture.has_value());
    EXPECT_EQ(picture->width, 2);
    EXPECT_EQ(picture->height, 2);
    EXPECT_THAT(picture->pixels, ElementsAre(1, 2, 3, 4, 5, 6, 7, 8, 9, 250, 251, 252));
}

TEST(Picture, GreyBecomesColourAndNothingBecomesWhite) {
    const std::uint8_t grey[] = {17, 200};
    EXPECT_THAT(readPng(pngOf(2, 1, PNG_FORMAT_GRAY, grey))->pixels, ElementsAre(17, 17, 17, 200, 200, 200));
    const std::uint8_t seeThrough[] = {9, 9, 9, 0, 10, 20, 30, 255};
    EXPECT_THAT(readPng(pngOf(2, 1, PNG_FORMAT_RGBA, seeThrough))->pixels,
                ElementsAre(255, 255, 255, 10, 20, 30));
}

TEST(Picture, RefusesWhatIsNone) {
    const std::uint8_t pixels[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    std::vector<std::byte> bytes = pngOf(2, 2, PNG_FORMAT_RGB, pixels);
    EXPECT_EQ(readPng(bytes, 1).error().code, ErrorCode::Unsupported);
    EXPECT_EQ(readPng(bytes, 1).error().found, "2 x 2");
    for (std::size_t size = 0; size < bytes.size() - 12;
         ++size) {  // the last 12 bytes are its empty end mark
        const auto cut = readPng(std::span(bytes).first(size));
        ASSERT_FALSE(cut.has_value()) << size;
        EXPECT_EQ(cut.error().code, ErrorCode::BadFormat);
        EXPECT_EQ(cut.error().place, "the picture");
        EXPECT_FALSE(cut.error().found.empty());
    }
    EXPECT_FALSE(readPng({}).has_value());
}

}  // namespace
}  // namespace lab::formats
