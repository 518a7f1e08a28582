#pragma once

#include <span>
#include <string_view>

#include "core/transformer/models/model.h"

namespace lab::transformer {

/// What is said of a model that the program ships. Texts are English, LAB_TEXT.
struct ShippedModel {
    std::string_view id;  ///< of its folder
    std::string_view name;
    std::string_view about;
    std::string_view trainedBy;
    std::string_view trainedOn;
    std::string_view licence;  ///< SPDX id
    std::string_view example;  ///< a text that shows what it does
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const ShippedModel> shippedModels();

/// What is known of a folder of that name: the shipped model's facts, or for another one its name alone.
[[nodiscard]] ModelInfo knownInfo(std::string_view id);

}  // namespace lab::transformer
