#pragma once

#include <QStringList>

#include "core/engine/head_comparison.h"
#include "ui/models/display_names.h"

namespace lab::ui {

enum class ComparedAxis { Queries, Keys };

/// Labels of the rows or columns of a picture of A, of B or of both: where both are meant and differ,
/// "it | he".
[[nodiscard]] QStringList comparedLabels(const engine::HeadComparison& comparison, bool ofA, bool ofB,
                                         ComparedAxis axis);

/// "Largest change: query “it” → key “tired”: 0.6372 → 0.1204 (−0.5168)", or why there is none.
[[nodiscard]] QString changeSentence(const engine::HeadComparison& comparison);

}  // namespace lab::ui
