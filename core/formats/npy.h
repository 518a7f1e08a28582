#pragma once

#include <span>
#include <vector>

#include "core/formats/array.h"

namespace lab::formats {

/// One .npy file. Versions 1.0, 2.0 and 3.0; little-endian float16/32/64, int8, uint8, int32, int64 and bool;
/// C and Fortran order (returned in C order).
/// Errors: BadFormat [place: "magic", "header", "data"]; Unsupported [place: "version", "dtype"] for what is
/// valid but not read here: objects (which would need pickle), strings, structures, big-endian numbers.
/// Source: NumPy Enhancement Proposal 1, "A simple file format for NumPy arrays".
[[nodiscard]] Result<Array> readNpy(std::span<const std::byte> bytes);

/// The array as a .npy file, version 1.0, C order. bfloat16, which NumPy lacks, is widened to float32.
[[nodiscard]] std::vector<std::byte> writeNpy(const ArrayView& array);

}  // namespace lab::formats
