#pragma once

#include <string>

#include "core/base/error.h"

namespace lab::cli {

/// One English sentence that names the file, the place in it and what was expected.
[[nodiscard]] std::string sentence(const Error& error);

}  // namespace lab::cli
