#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace lab::formats {

enum class ZipCompression { Stored, Deflated };

/// One file of a zip, unpacked.
struct ZipEntry {
    std::string name;  ///< with slashes, as it stands in the zip; UTF-8
    std::vector<std::byte> bytes;
};

/// The files of a zip (stored or deflated, with or without zip64 fields) whose name `wants`, in the order of
/// the zip. Nothing is written to disk. At most `largestTotal` bytes are unpacked.
/// Errors: BadFormat [place: "zip" or the entry's name] for a damaged zip (checksums are checked) or a name
/// that occurs twice; Unsupported [place: the entry's name] for encryption and for more than `largestTotal`
/// bytes.
[[nodiscard]] Result<std::vector<ZipEntry>> readZip(std::span<const std::byte> bytes,
                                                    const std::function<bool(std::string_view)>& wants,
                                                    std::size_t largestTotal = std::size_t(1) << 33);

/// A file to be put into a zip; its bytes belong to someone else.
struct ZipSource {
    std::string name;
    std::span<const std::byte> bytes;
};

/// The files as a zip. The same files give the same bytes (no times are written).
/// Errors: BadFormat [place: the name] if a name is empty, occurs twice or is not plain printable ASCII;
/// FileUnwritable [found: the library's reason].
[[nodiscard]] Result<std::vector<std::byte>> writeZip(std::span<const ZipSource> files,
                                                      ZipCompression compression = ZipCompression::Deflated);

}  // namespace lab::formats
