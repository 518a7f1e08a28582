#pragma once

#include "ui/panels/human/views/scene_data.h"

namespace lab::ui {

/// "used", "switching, resuming": as in a legend.
[[nodiscard]] QString partName(PartKind kind);

/// What it is, in half a sentence.
[[nodiscard]] QString partMeaning(PartKind kind);

}  // namespace lab::ui
