#pragma once

#include "ui/charts/chart_content.h"

namespace lab::ui {

/// Entropy of two heads and a theory for d_k 1 to 64.
inline ChartContent sweepContent() {
    ChartContent content;
    content.title = QStringLiteral("Sweep of d_k");
    content.caption = QStringLiteral("64 tokens");
    content.x = {QStringLiteral("d_k"), {}, true, {}};
    content.y = {QStringLiteral("Entropy"), QStringLiteral("bit"), false, {}};
    content.emptyText = QStringLiteral("Press Run.");
    for (int i = 0; i < 3; ++i) {
        ChartSeries series;
        series.id = QStringLiteral("s%1").arg(i);
        series.name = QStringLiteral("Head %1").arg(i + 1);
        series.kind = i == 2 ? ChartKind::Theory : ChartKind::Line;
        for (int d = 1; d <= 64; d *= 2) {
            series.points.push_back({static_cast<double>(d), 0.4 + 0.02 * d * (i + 1)});
        }
        content.series.push_back(series);
    }
    return content;
}

}  // namespace lab::ui
