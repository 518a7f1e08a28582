#include "ui/panels/human/views/share_stack.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::ui {

namespace {

/// Each pattern as colours, column by column, so that a pixel is one look-up.
struct BandColors {
    std::array<QRgb, 64> tile{};
    [[nodiscard]] const QRgb* column(int x) const { return &tile[static_cast<std::size_t>((x & 7) << 3)]; }
};

BandColors bandColors(const FillLook& look) {
    BandColors colors;
    for (std::size_t i = 0; i < colors.tile.size(); ++i) {
        const bool isInk = (look.pattern[i % 8] >> (7 - i / 8)) & 1;
        colors.tile[i] = (isInk ? look.ink : look.color).rgb();
    }
    return colors;
}

QRgb mixed(QRgb above, QRgb below, float shareAbove) {
    const auto mix = [shareAbove](int a, int b) {
        return static_cast<int>(std::lround(shareAbove * static_cast<float>(a - b))) + b;
    };
    return qRgb(mix(qRed(above), qRed(below)), mix(qGreen(above), qGreen(below)),
                mix(qBlue(above), qBlue(below)));
}

/// A picture's pixels, and which row of a pattern each of its rows has.
struct Pixels {
    QRgb* first = nullptr;
    std::ptrdiff_t stride = 0;
    int height = 0;
    std::vector<std::uint8_t> patternRows;
    [[nodiscard]] QRgb* at(int x, int y) const { return first + y * stride + x; }
};

/// From y `from` to y `to`, both counted from above; a pixel that the upper edge cuts is blended with what
/// is there, which belongs to the band above.
void fillBand(const Pixels& pixels, int x, float from, float to, const QRgb* column) {
    const int first = static_cast<int>(from);
    const int end = std::min(static_cast<int>(std::ceil(to)), pixels.height);
    QRgb* pixel = pixels.at(x, first);
    const std::uint8_t* row = pixels.patternRows.data() + first;
    const float cut = from - static_cast<float>(first);
    if (first < end && cut > 0 && from > 0) {
        *pixel = mixed(*pixel, column[*row], cut);
        pixel += pixels.stride;
        ++row;
    }
    for (; row < pixels.patternRows.data() + end; ++row, pixel += pixels.stride) {
        *pixel = column[*row];
    }
}

void addSample(const SceneHistory& history, std::size_t sample, std::span<float> sums) {
    for (std::size_t channel = 0; channel < sums.size(); ++channel) {
        sums[channel] += static_cast<float>(history.share(sample, channel));
    }
}

/// Sums become heights of edges; the last is brought to 1 unless there are no shares at all.
void accumulate(std::span<float> sums) {
    float total = 0;
    for (float& sum : sums) {
        total += sum;
        sum = total;
    }
    for (float& sum : sums) {
        sum = total > 0 ? sum / total : std::numeric_limits<float>::quiet_NaN();
    }
}

}  // namespace

void stackShares(const SceneHistory& history, const TimeSpan& span, std::size_t columns, ShareStack& stack) {
    stack.channels = history.channels().size();
    stack.columns = columns;
    stack.tops.assign(stack.channels * columns, 0.0F);
    if (stack.channels == 0) {
        return;
    }
    const double width = span.length() / static_cast<double>(columns);
    std::size_t sample = history.firstFrom(span.from);
    for (std::size_t column = 0; column < columns; ++column) {
        const std::span<float> sums(&stack.tops[column * stack.channels], stack.channels);
        const double end = span.from + static_cast<double>(column + 1) * width;
        const std::size_t first = sample;
        for (; sample < history.size() && history.seconds(sample) < end; ++sample) {
            addSample(history, sample, sums);
        }
        const bool isBetween = sample > 0 && sample < history.size();
        if (sample == first && isBetween) {
            addSample(history, sample - 1, sums);
        }
        accumulate(sums);
    }
}

void renderStack(const ShareStack& stack, std::span<const FillLook> looks, const QColor& ground, int grain,
                 QImage& image) {
    std::vector<BandColors> colors;
    for (const FillLook& look : looks) {
        colors.push_back(bandColors(look));
    }
    Pixels pixels{reinterpret_cast<QRgb*>(image.bits()), image.bytesPerLine() / 4, image.height(), {}};
    for (int y = 0; y < image.height(); ++y) {
        pixels.patternRows.push_back(static_cast<std::uint8_t>(y / grain & 7));
    }
    const auto height = static_cast<float>(image.height());
    for (std::size_t column = 0; column < stack.columns; ++column) {
        const int x = static_cast<int>(column);
        if (!stack.isShown(column)) {
            for (int y = 0; y < image.height(); ++y) {
                *pixels.at(x, y) = ground.rgb();
            }
            continue;
        }
        for (std::size_t channel = stack.channels; channel-- > 0;) {
            const float above = (1 - stack.top(column, channel)) * height;
            const float below = (1 - stack.bottom(column, channel)) * height;
            if (below > above) {
                fillBand(pixels, x, std::max(above, 0.0F), below, colors[channel].column(x / grain));
            }
        }
    }
}

std::vector<BandRun> bandRuns(const ShareStack& stack, double height, std::size_t columns) {
    std::vector<BandRun> runs;
    for (std::size_t channel = 0; channel < stack.channels; ++channel) {
        std::size_t first = 0;
        for (std::size_t column = 0; column <= stack.columns; ++column) {
            const bool isHigh =
                column < stack.columns && stack.isShown(column) &&
                static_cast<double>(stack.top(column, channel) - stack.bottom(column, channel)) >= height;
            if (isHigh) {
                continue;
            }
            if (column - first >= columns) {
                const std::size_t center = first + (column - first) / 2;
                const auto sum =
                    static_cast<double>(stack.top(center, channel) + stack.bottom(center, channel));
                runs.push_back({channel, first, column, sum / 2});
            }
            first = column + 1;
        }
    }
    return runs;
}

}  // namespace lab::ui
