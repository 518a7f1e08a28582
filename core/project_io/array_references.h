#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/formats/zip.h"

namespace lab::project_io {

struct NpyFile {
    std::string name;  ///< "arrays/numbers.Q.npy"
    std::vector<std::byte> bytes;
};

/// A project.json in which each matrix is named instead of written out, and the matrices.
struct WithReferences {
    nlohmann::ordered_json json;
    std::vector<NpyFile> arrays;
};

/// Puts {"npy": NAME} in the place of each matrix (an array of rows of numbers, all of one length).
[[nodiscard]] WithReferences withReferences(nlohmann::ordered_json root);

/// Puts the matrices back. Errors: MissingField [place: the entry's name] for one that is not there; those of
/// formats::readNpy(), with the entry's name before their place; WrongShape [place: the entry's name] for an
/// array that has not two dimensions.
[[nodiscard]] Result<void> resolveReferences(nlohmann::json& root,
                                             std::span<const formats::ZipEntry> entries);

/// Whether an entry of a zip is project.json or one of its arrays; anything else in it is passed over.
[[nodiscard]] bool isProjectEntry(std::string_view name);

}  // namespace lab::project_io
