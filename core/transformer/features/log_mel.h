#pragma once

#include <span>
#include <stop_token>

#include "core/base/matrix.h"

namespace lab::transformer {

/// How a sound becomes features.
struct LogMelSettings {
    int sampleRate = 16000;  ///< samples a second
    Index window = 400;      ///< samples
    Index hop = 160;         ///< samples from one window to the next
    Index fftSize = 512;     ///< at least `window`; the window is filled up with zeros
    Index bands = 24;
    double lowHz = 60;         ///< lower corner of the first band
    double highHz = 7600;      ///< upper corner of the last band
    double floorPower = 1e-9;  ///< smaller powers count as this one
    Index stack = 3;           ///< successive windows side by side in one frame
};

/// Frames that `samples` samples give: floor(windows / stack), windows = 1 + floor((samples - window) / hop);
/// 0 if there are fewer samples than a window has.
[[nodiscard]] Index frameCount(const LogMelSettings& settings, std::size_t samples);

/// Triangular bands [bands, fftSize / 2 + 1]: corners equally spaced on mel(f) = 2595 log10(1 + f / 700) from
/// lowHz to highHz, peak 1, weights taken at the frequencies of the FFT's bins. Source: O'Shaughnessy 1987,
/// "Speech communication" (mel); Davis and Mermelstein 1980, figure 1 (triangles).
[[nodiscard]] MatrixD melBands(const LogMelSettings& settings);

/// Standardised log-mel frames [frames, stack * bands] of a sound in -1 .. 1:
///     w_i = 0.5 - 0.5 cos(2 pi i / window)              (the periodic Hann window)
///     p = |FFT(samples * w)|^2;  e = ln(max(bands p, floorPower))
///     (e - mean) / (deviation + 1e-5)                    over all windows and bands of the sound
/// then `stack` successive windows side by side, the ones left over dropped. Computed in double.
/// Empty (0 x 0) if `stop` ended it.
[[nodiscard]] MatrixF logMelFrames(const LogMelSettings& settings, std::span<const double> samples,
                                   const std::stop_token& stop = {});

}  // namespace lab::transformer
