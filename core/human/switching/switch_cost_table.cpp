#include "core/human/switching/switch_cost_table.h"

#include <array>
#include <cmath>

namespace lab::human {

namespace {

struct Row {
    double preparation;  // ms
    double cost;         // ms
};
constexpr std::array<Row, 5> kRows = {{{0, 126.90259229660649},
                                       {100, 98.77664444387176},
                                       {200, 64.6089896290456},
                                       {400, 36.55504333},
                                       {600, 36.33329068809837}}};

}  // namespace

Milliseconds taskSwitchCost(Milliseconds preparation) {
    const double cti = preparation.count() > 0 ? preparation.count() : 0;
    for (std::size_t i = 1; i < kRows.size(); ++i) {
        if (cti <= kRows[i].preparation) {
            const Row& low = kRows[i - 1];
            const double t = (cti - low.preparation) / (kRows[i].preparation - low.preparation);
            return Milliseconds(std::lerp(low.cost, kRows[i].cost, t));
        }
    }
    return Milliseconds(kRows.back().cost);
}

}  // namespace lab::human
