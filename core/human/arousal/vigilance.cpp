#include "core/human/arousal/vigilance.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/human/normal_law.h"

namespace lab::human {

DetectionRates detectionRates(Minutes onWatch, const VigilanceConstants& c) {
    const Minutes t = std::max(onWatch, Minutes(0));
    const double moved = c.tau > Minutes(0) ? -std::expm1(-(t / c.tau)) : 1;
    const double attends = 1 - std::clamp(c.lapse + c.lapseRise * moved, 0.0, 1.0);
    const double criterion = c.criterion + c.criterionRise * moved;
    const double sensitivity = c.sensitivity - c.sensitivityLoss * moved;
    return {attends * normalCdf(sensitivity - criterion), attends * normalCdf(-criterion)};
}

DetectionRates meanDetectionRates(Minutes from, Minutes to, const VigilanceConstants& constants) {
    constexpr std::array<double, 3> kPlace = {-0.774596669241483377, 0, 0.774596669241483377};
    constexpr std::array<double, 3> kWeight = {5.0 / 18, 8.0 / 18, 5.0 / 18};
    constexpr int kPanels = 64;
    if (!(to > from)) {
        return detectionRates(from, constants);
    }
    const Minutes width = (to - from) / kPanels;
    DetectionRates mean;
    for (int panel = 0; panel < kPanels; ++panel) {
        for (std::size_t i = 0; i < kPlace.size(); ++i) {
            const DetectionRates at =
                detectionRates(from + (panel + 0.5 + 0.5 * kPlace[i]) * width, constants);
            mean.hit += kWeight[i] * at.hit / kPanels;
            mean.falseAlarm += kWeight[i] * at.falseAlarm / kPanels;
        }
    }
    return mean;
}

}  // namespace lab::human
