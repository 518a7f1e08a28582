#include "core/transformer/features/log_mel.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <functional>
#include <numbers>
#include <unsupported/Eigen/FFT>
#include <vector>

namespace lab::transformer {

namespace {

constexpr Index kWindowsBetweenLooks = 64;  // well below a millisecond

double melOf(double hertz) {
    return 2595.0 * std::log10(1.0 + hertz / 700.0);
}

double hertzOf(double mel) {
    return 700.0 * (std::pow(10.0, mel / 2595.0) - 1.0);
}

Index windowCount(const LogMelSettings& settings, std::size_t samples) {
    const auto count = static_cast<Index>(samples);
    return count < settings.window ? 0 : 1 + (count - settings.window) / settings.hop;
}

/// Power in each band of each window, [windows, bands]; incomplete if stopped.
MatrixD bandPowers(const LogMelSettings& settings, std::span<const double> samples,
                   const std::stop_token& stop) {
    std::vector<double> hann(static_cast<std::size_t>(settings.window));
    for (std::size_t i = 0; i < hann.size(); ++i) {
        const double turn = static_cast<double>(i) / static_cast<double>(settings.window);
        hann[i] = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * turn);
    }
    Eigen::FFT<double> fft;
    fft.SetFlag(Eigen::FFT<double>::HalfSpectrum);
    std::vector<double> piece(static_cast<std::size_t>(settings.fftSize));
    std::vector<std::complex<double>> spectrum;
    const MatrixD bands = melBands(settings);
    RowVectorD power(bands.cols());
    MatrixD energy(windowCount(settings, samples.size()), settings.bands);
    for (Index row = 0; row < energy.rows(); ++row) {
        if (row % kWindowsBetweenLooks == 0 && stop.stop_requested()) {
            break;
        }
        const auto first = static_cast<std::size_t>(row * settings.hop);
        std::transform(hann.begin(), hann.end(), samples.begin() + static_cast<std::ptrdiff_t>(first),
                       piece.begin(), std::multiplies<>());
        fft.fwd(spectrum, piece);
        for (Index bin = 0; bin < power.size(); ++bin) {
            power(bin) = std::norm(spectrum[static_cast<std::size_t>(bin)]);
        }
        energy.row(row) = power * bands.transpose();
    }
    return energy;
}

}  // namespace

Index frameCount(const LogMelSettings& settings, std::size_t samples) {
    return windowCount(settings, samples) / settings.stack;
}

MatrixD melBands(const LogMelSettings& settings) {
    const double low = melOf(settings.lowHz);
    const double step = (melOf(settings.highHz) - low) / static_cast<double>(settings.bands + 1);
    const auto corner = [&](Index i) { return hertzOf(low + step * static_cast<double>(i)); };
    MatrixD bands(settings.bands, settings.fftSize / 2 + 1);
    for (Index band = 0; band < bands.rows(); ++band) {
        const double left = corner(band);
        const double peak = corner(band + 1);
        const double right = corner(band + 2);
        for (Index bin = 0; bin < bands.cols(); ++bin) {
            const double hertz =
                static_cast<double>(bin) * settings.sampleRate / static_cast<double>(settings.fftSize);
            const double rising = (hertz - left) / (peak - left);
            const double falling = (right - hertz) / (right - peak);
            bands(band, bin) = std::max(0.0, std::min(rising, falling));
        }
    }
    return bands;
}

MatrixF logMelFrames(const LogMelSettings& settings, std::span<const double> samples,
                     const std::stop_token& stop) {
    const Index frames = frameCount(settings, samples.size());
    if (frames == 0) {
        return MatrixF(0, settings.stack * settings.bands);
    }
    const MatrixD energy = bandPowers(settings, samples, stop);
    if (stop.stop_requested()) {
        return {};
    }
    MatrixD features = energy.cwiseMax(settings.floorPower).array().log();
    features.array() -= features.mean();
    const double deviation = std::sqrt(features.squaredNorm() / static_cast<double>(features.size()));
    features /= deviation + 1e-5;
    // Rows of the matrix follow each other in memory, so stacking is a view of other sizes.
    return Eigen::Map<const MatrixD>(features.data(), frames, settings.stack * settings.bands).cast<float>();
}

}  // namespace lab::transformer
