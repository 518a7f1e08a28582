#pragma once

#include <span>
#include <vector>

#include "core/formats/array.h"
#include "core/formats/zip.h"

namespace lab::formats {

/// All arrays of a .npz (a zip of .npy files, stored or deflated), in the order of the file, names without
/// ".npy". Entries that do not end in .npy are passed over. At most `largestTotal` bytes are unpacked.
/// Errors: BadFormat [place: "zip" or "NAME.npy"] for a damaged zip (checksums are checked), a name that
/// occurs twice or a damaged array; Unsupported [place: "NAME.npy"] as readNpy, for encryption and for more
/// than `largestTotal` bytes.
[[nodiscard]] Result<std::vector<NamedArray>> readNpz(std::span<const std::byte> bytes,
                                                      std::size_t largestTotal = std::size_t(1) << 33);

/// The arrays as a .npz that NumPy reads. The same arrays give the same bytes (no times are written).
/// Errors: BadFormat [place: the name] if a name is empty, occurs twice or is not plain printable ASCII
/// without slashes; FileUnwritable [found: the library's reason].
[[nodiscard]] Result<std::vector<std::byte>> writeNpz(std::span<const NamedArray> arrays,
                                                      ZipCompression compression = ZipCompression::Deflated);

}  // namespace lab::formats
