#pragma once

#include <filesystem>

#include "core/base/matrix.h"
#include "core/base/result.h"

namespace lab::files {

/// The numbers of a .npy file (one dimension is one row) or of a table as text (formats::readCsv()); which
/// of them it is, its first bytes say. Errors: those of readFile(), formats::readNpy() and
/// formats::readCsv(); WrongShape where an array has more than two dimensions; BadFormat [place: "data"]
/// where a number is not finite. Each names the file.
[[nodiscard]] Result<MatrixD> readMatrix(const std::filesystem::path& path);

}  // namespace lab::files
