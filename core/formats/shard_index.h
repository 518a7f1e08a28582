#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace lab::formats {

/// In which file of the folder each tensor of a divided model lies.
using ShardIndex = std::map<std::string, std::string>;

/// Reads a model.safetensors.index.json: {"weight_map": {tensor: file}}. A file must be a plain name that
/// ends in ".safetensors", so that no index leads out of its folder. Errors: NotJson; MissingField,
/// WrongField [place: "weight_map" or weight_map.tensor]; EmptyInput [place: "weight_map"].
[[nodiscard]] Result<ShardIndex> readShardIndex(std::string_view text);

}  // namespace lab::formats
