#pragma once

#include <nlohmann/json.hpp>
#include <vector>

#include "core/project_io/json_fields.h"

namespace lab::project_io {

[[nodiscard]] nlohmann::ordered_json toJson(const MatrixD& matrix);

/// A number or text that may be missing, as null.
template <typename T>
[[nodiscard]] nlohmann::ordered_json orNull(const std::optional<T>& value) {
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json(nullptr);
}

[[nodiscard]] nlohmann::ordered_json toJson(const project::AttentionSettings& attention);
void readAttention(JsonFields fields, project::AttentionSettings& attention);

[[nodiscard]] nlohmann::ordered_json toJson(const std::vector<project::Override>& overrides);
/// The field "overrides" of `fields`. Of two for one place the later counts.
void readOverrides(const JsonFields& fields, std::vector<project::Override>& overrides);

}  // namespace lab::project_io
