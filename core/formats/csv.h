#pragma once

#include <string_view>

#include "core/base/matrix.h"
#include "core/base/result.h"

namespace lab::formats {

/// A table of numbers as text: a line a row, numbers apart by commas, semicolons, tabs or blanks, with a
/// decimal point. Empty lines are passed over. Errors: BadFormat [place: "line 3", expected, found] where
/// something is not a finite number or a row is shorter or longer than the first; EmptyInput.
[[nodiscard]] Result<MatrixD> readCsv(std::string_view text);

}  // namespace lab::formats
