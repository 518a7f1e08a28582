#pragma once

#include <QBrush>
#include <QPainter>
#include <QPen>
#include <QRectF>
#include <vector>

#include "ui/panels/human/views/scene_data.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// The lines of a phase plane; each has dashes of its own beside its colour.
enum class PlaneLine { Goal, Distractor, Border };
[[nodiscard]] QPen planePen(PlaneLine line, const Theme& theme);

/// "focused basin".
[[nodiscard]] QString basinName(Basin basin);
/// To be laid over each other: a light colour, and strokes where the distractor wins.
[[nodiscard]] std::vector<QBrush> basinBrushes(Basin basin, const Theme& theme);

/// Filled where it stays, open where it tips over.
void paintRestPoint(QPainter& painter, const Theme& theme, QPointF center, bool isStable);
void paintLivePoint(QPainter& painter, const Theme& theme, QPointF center);
[[nodiscard]] QPen trailPen(const Theme& theme);

/// What a legend shows beside each name.
enum class PlaneSample { Goal, Distractor, Border, Stable, Unstable, Live };
/// `line` goes from where the sample begins to where it ends.
void paintPlaneSample(QPainter& painter, const Theme& theme, PlaneSample sample, const QRectF& line);

}  // namespace lab::ui
