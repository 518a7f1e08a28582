#pragma once

#include "core/engine/compute_result.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

/// What one query gives to each key.
[[nodiscard]] TokenWeights weightsOfQuery(const engine::HeadResult& head, int query, const QString& label,
                                          const QStringList& keys);

}  // namespace lab::ui
