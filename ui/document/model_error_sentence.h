#pragma once

#include <QString>

#include "core/base/error.h"

namespace lab::ui {

/// What went wrong when a model was run on what the user gave it, and what to do; empty for other errors.
[[nodiscard]] QString modelErrorSentence(const Error& error);

}  // namespace lab::ui
