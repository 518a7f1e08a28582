#include <gmock/gmock.h>

#include <cmath>
#include <numbers>

#include "core/transformer/features/log_mel.h"
#include "core/transformer/features/patches.h"

namespace lab::transformer {
namespace {

TEST(LogMel, CountsFramesOfThreeWindows) {
    const LogMelSettings settings;
    EXPECT_EQ(frameCount(settings, 0), 0);
    EXPECT_EQ(frameCount(settings, 399), 0);
    EXPECT_EQ(frameCount(settings, 719), 0);  // two windows
    EXPECT_EQ(frameCount(settings, 720), 1);
    EXPECT_EQ(frameCount(settings, 16000), 32);  // 98 windows, two left over
}

TEST(LogMel, BandsAreTrianglesThatAddUpToOneBetweenTheirPeaks) {
    const LogMelSettings settings;
    const MatrixD bands = melBands(settings);
    EXPECT_EQ(bands.rows(), 24);
    EXPECT_EQ(bands.cols(), 257);
    EXPECT_GE(bands.minCoeff(), 0.0);
    EXPECT_LE(bands.maxCoeff(), 1.0);
    // 2500 Hz lies between the first peak and the last: where one triangle falls the next rises.
    EXPECT_NEAR(bands.col(80).sum(), 1.0, 1e-12);
    EXPECT_EQ(bands.col(0).sum(), 0.0);
    EXPECT_EQ(bands.col(256).sum(), 0.0);
}

TEST(LogMel, AToneIsInTheBandOfItsFrequency) {
    const LogMelSettings settings{.stack = 1};
    std::vector<double> tone(4000);
    for (std::size_t i = 0; i < tone.size(); ++i) {
        tone[i] = 0.5 * std::sin(2 * std::numbers::pi * 2500 * static_cast<double>(i) / 16000);
    }
    const MatrixF frames = logMelFrames(settings, tone);
    EXPECT_EQ(frames.rows(), 23);
    Index found = 0;
    frames.row(10).maxCoeff(&found);
    Index wanted = 0;
    melBands(settings).col(80).maxCoeff(&wanted);  // 80 * 16000 / 512 = 2500
    EXPECT_EQ(found, wanted);
    EXPECT_NEAR(frames.mean(), 0.0F, 1e-5F);
    EXPECT_NEAR(std::sqrt(frames.squaredNorm() / static_cast<float>(frames.size())), 1.0F, 1e-3F);
}

TEST(LogMel, SilenceIsZeroAndTooLittleIsNothing) {
    // All powers are the floor, so what is left after the mean is 0.
    EXPECT_NEAR(logMelFrames({}, std::vector<double>(1600)).cwiseAbs().maxCoeff(), 0.0F, 1e-6F);
    EXPECT_EQ(logMelFrames({}, std::vector<double>(100)).rows(), 0);
}

TEST(LogMel, StopsWhenTold) {
    std::stop_source source;
    source.request_stop();
    EXPECT_EQ(logMelFrames({}, std::vector<double>(16000), source.get_token()).size(), 0);
}

TEST(Patches, GoRowByRowAndKeepColoursTogether) {
    // 4 x 2 pixels, two patches of 2 x 2; a pixel's red is 10 y + x, green 100, blue 255.
    formats::Picture picture{4, 2, {}};
    for (std::uint8_t y = 0; y < 2; ++y) {
        for (std::uint8_t x = 0; x < 4; ++x) {
            picture.pixels.insert(picture.pixels.end(), {static_cast<std::uint8_t>(10 * y + x), 100, 255});
        }
    }
    const MatrixF patches = picturePatches(picture, 2);
    ASSERT_EQ(patches.rows(), 2);
    ASSERT_EQ(patches.cols(), 12);
    const float reds[2][4] = {{0, 1, 10, 11}, {2, 3, 12, 13}};
    for (Index patch = 0; patch < 2; ++patch) {
        for (Index pixel = 0; pixel < 4; ++pixel) {
            EXPECT_FLOAT_EQ(patches(patch, 3 * pixel), reds[patch][pixel] / 127.5F - 1.0F);
            EXPECT_FLOAT_EQ(patches(patch, 3 * pixel + 1), 100.0F / 127.5F - 1.0F);
            EXPECT_FLOAT_EQ(patches(patch, 3 * pixel + 2), 1.0F);
        }
    }
}

}  // namespace
}  // namespace lab::transformer
