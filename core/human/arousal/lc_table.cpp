#include "core/human/arousal/lc_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab::human {

namespace {

constexpr std::array<LcPerformance, 9> kTable = {{
    {0.4, 0.99975, 0.8855},
    {0.5, 0.99325, 0.58425},
    {0.6, 0.94875, 0.2335},
    {0.7, 0.89325, 0.068},
    {0.8, 0.91675, 0.03225},
    {0.85, 0.94975, 0.04875},
    {0.9, 0.97325, 0.096},
    {0.95, 0.98325, 0.1655},
    {1.0, 0.9895, 0.24375},
}};
constexpr double kReference = 0.85;

}  // namespace

std::span<const LcPerformance> lcPerformanceTable() {
    return kTable;
}

LcPerformance lcPerformance(double coherence) {
    const double c = std::isnan(coherence)
                         ? kReference
                         : std::clamp(coherence, kTable.front().coherence, kTable.back().coherence);
    const auto above = std::ranges::lower_bound(kTable, c, {}, &LcPerformance::coherence);
    if (above == kTable.begin()) {
        return *above;
    }
    const LcPerformance& low = *(above - 1);
    const double t = (c - low.coherence) / (above->coherence - low.coherence);
    return {c, std::lerp(low.hit, above->hit, t), std::lerp(low.falseAlarm, above->falseAlarm, t)};
}

double lcDistractibility(double coherence) {
    const double reference = lcPerformance(kReference).falseAlarm;
    return 1 + (lcPerformance(coherence).falseAlarm - reference) / (1 - reference);
}

}  // namespace lab::human
