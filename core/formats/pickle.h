#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace lab::formats {

/// Whether the bytes begin as a Python pickle, or as the zip around one that torch.save() writes. Pickles are
/// programs: to read one is to run it, so none is ever read here.
[[nodiscard]] bool isPickle(std::span<const std::byte> bytes);

/// Whether a file name ends as those of pickles do: .bin .pt .pth .pkl .pickle .ckpt, in either case.
[[nodiscard]] bool hasPickleName(std::string_view fileName);

}  // namespace lab::formats
