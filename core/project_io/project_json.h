#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/project/project.h"

namespace lab::project_io {

/// A project as it was saved, with the view that it was saved with.
struct SavedProject {
    project::Project project;
    project::View view;
    bool operator==(const SavedProject&) const = default;
};

/// Newest schema of project.json that this version writes and reads.
inline constexpr int kProjectSchema = 4;

/// project.json: readable, keys in a fixed order, doubles with as many digits as they need to read back
/// exactly.
[[nodiscard]] std::string toJson(const SavedProject& saved);

/// Reads what toJson wrote. Settings that are missing take their defaults; fields that are not known are
/// passed over. Errors: NotJson, BadFormat (another kind of JSON), MissingField, WrongField (with the field's
/// path and what was expected), NewerSchema.
[[nodiscard]] Result<SavedProject> fromJson(std::string_view text);

/// fromJson() of text that is parsed already; brings `root` into the form of the newest schema, but leaves it
/// as it is on NewerSchema.
[[nodiscard]] Result<SavedProject> fromParsed(nlohmann::json& root);

/// Identifiers of the choices, as used in files and on the command line.
[[nodiscard]] std::string_view idOf(project::SourceKind kind);
[[nodiscard]] std::string_view idOf(project::ScaleKind kind);
[[nodiscard]] std::string_view idOf(project::HeadChangeKind kind);
[[nodiscard]] std::string_view idOf(project::ArrayShape shape);
[[nodiscard]] std::string_view idOf(project::Stage stage);

}  // namespace lab::project_io
