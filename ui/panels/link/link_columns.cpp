#include "ui/panels/link/link_columns.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr double kRowPixels = 19;
constexpr double kGapPixels = 12;
constexpr double kLargestNameShare = 0.2;
/// Names that are measured for the width of their column; longer ones are cut.
constexpr int kMeasured = 64;
/// Narrower than this, score and weight leave their room to the bars.
constexpr double kNumbersFit = 560;
constexpr double kRaceShare = 0.31;
constexpr double kBarShare = 0.23;

}  // namespace

double linkRowHeight(const Theme& theme) {
    return theme.scaledF(kRowPixels);
}

LinkColumns::LinkColumns(const LinkContent& content, const Theme& theme, double room) {
    const QFontMetricsF metrics(theme.numberFont());
    const double gap = theme.scaledF(kGapPixels);
    for (int item = 0; item < std::min(content.count(), kMeasured); ++item) {
        name.width = std::max(name.width, metrics.horizontalAdvance(content.at(item).name));
    }
    name.width = std::min(std::ceil(name.width) + 2, room * kLargestNameShare);
    double left = name.width + gap;
    if (room >= theme.scaledF(kNumbersFit)) {
        score = {left, metrics.horizontalAdvance(QStringLiteral("−00.000"))};
        left += score.width + gap;
        weight = {left, metrics.horizontalAdvance(QStringLiteral("0.0000e+00"))};
        left += weight.width + gap;
    }
    const double rest = std::max(room - left - 3 * gap, 40.0);
    for (Span* span : {&share, &race, &wins, &stored}) {
        *span = {left, std::floor(rest * (span == &race ? kRaceShare : kBarShare))};
        left += span->width + gap;
    }
}

}  // namespace lab::ui
