#pragma once

#include <QImage>
#include <span>
#include <vector>

#include "ui/panels/human/views/scene_history.h"
#include "ui/panels/human/views/scene_look.h"
#include "ui/panels/human/views/time_view.h"

namespace lab::ui {

/// Shares stacked column by column of a picture, the first channel lowest.
struct ShareStack {
    std::size_t channels = 0;
    std::size_t columns = 0;
    /// channels numbers a column: how high each band reaches, 0..1. NaN where there is no sample.
    std::vector<float> tops;

    [[nodiscard]] float top(std::size_t column, std::size_t channel) const {
        return tops[column * channels + channel];
    }
    [[nodiscard]] float bottom(std::size_t column, std::size_t channel) const {
        return channel == 0 ? 0.0F : top(column, channel - 1);
    }
    [[nodiscard]] bool isShown(std::size_t column) const { return !(top(column, 0) != top(column, 0)); }
};

/// Each column shows the mean of the samples that fall into it, or the one before where none does.
void stackShares(const SceneHistory& history, const TimeSpan& span, std::size_t columns, ShareStack& stack);

/// Paints the bands into all pixels of an RGB32 picture that has as many columns; edges between bands are
/// blended. `grain` device pixels are one of a pattern.
void renderStack(const ShareStack& stack, std::span<const FillLook> looks, const QColor& ground, int grain,
                 QImage& image);

/// A stretch in which a band is high enough to be written in.
struct BandRun {
    std::size_t channel = 0;
    std::size_t firstColumn = 0;
    std::size_t endColumn = 0;
    /// In the middle of the stretch: of the band, 0..1 from below.
    double middle = 0;
};

/// Stretches of at least `columns` columns in which a band is at least `height` (0..1) high.
[[nodiscard]] std::vector<BandRun> bandRuns(const ShareStack& stack, double height, std::size_t columns);

}  // namespace lab::ui
