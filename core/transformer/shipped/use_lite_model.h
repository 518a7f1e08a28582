#pragma once

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens the folder of Universal Sentence Encoder Lite (UseLite). Errors: Unsupported [place: "the folder"]
/// if its weights are others or are not there; those of UseLite::open().
[[nodiscard]] ModelResult openUseLiteModel(const std::filesystem::path& folder);

}  // namespace lab::transformer
