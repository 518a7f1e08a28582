#pragma once

#include <QString>

#include "core/base/error.h"

namespace lab::ui {

/// What happened, to what, and what to do, in the present language.
[[nodiscard]] QString errorSentence(const Error& error);

}  // namespace lab::ui
