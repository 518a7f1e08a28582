#pragma once

#include <QString>

#include "core/project/project_difference.h"

namespace lab::ui {

/// What a person reads for a field in which two projects differ: "Temperature", "Mask 2: Window".
[[nodiscard]] QString fieldName(const project::FieldDifference& difference);

/// What one of the projects has there, short enough for a table: "0.5", "Causal, Local window", "—" for
/// nothing.
[[nodiscard]] QString fieldValueText(const project::FieldDifference& difference,
                                     const project::FieldValue& value);

}  // namespace lab::ui
