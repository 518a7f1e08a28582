#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/formats/array.h"

namespace lab::formats {

/// The tensors of a safetensors file as views into its bytes, which must outlive them. Nothing is copied:
/// convert with toMatrix(), toRowVector() or convert().
struct Safetensors {
    std::vector<NamedView> tensors;               ///< in the order of their data
    std::map<std::string, std::string> metadata;  ///< "__metadata__"

    /// Errors: MissingArray [place: name].
    [[nodiscard]] Result<ArrayView> find(std::string_view name) const;
};

/// Layout: u64 little-endian length of the header, the header (JSON: name -> dtype, shape, data_offsets),
/// data. Reads F16, BF16, F32, F64, I8, I32, I64, U8 and BOOL, in any order. As the format demands, the data
/// must be covered whole, without overlap or gap. Errors: BadFormat [place: "length", "header", "data" or the
/// tensor's name]; Unsupported [place: the tensor's name] for other element types; NotJson. Source:
/// github.com/huggingface/safetensors, README, "Format".
[[nodiscard]] Result<Safetensors> readSafetensors(std::span<const std::byte> bytes);

}  // namespace lab::formats
