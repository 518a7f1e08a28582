#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "core/project_io/project_json.h"

namespace lab::project_io {

/// A project that was read from a file.
struct OpenedProject {
    SavedProject saved;
    /// Set if a newer version wrote the file: what this version does not know is not in `saved`, so saving
    /// over the file would lose it.
    std::optional<int> newerSchema;
    bool operator==(const OpenedProject&) const = default;
};

/// A .attn file: a zip of project.json and, for each matrix in it, arrays/PATH.npy (float64), to which
/// project.json then refers as {"npy": "arrays/PATH.npy"}. PATH is the matrix's place in project.json. The
/// same project gives the same bytes. Errors: FileUnwritable [found: the library's reason].
[[nodiscard]] Result<std::vector<std::byte>> toAttn(const SavedProject& saved);

/// Reads what toAttn() wrote, or a project.json on its own: which of them it is, the first bytes say.
/// Errors: those of formats::readZip(), formats::readNpy() and fromJson(); MissingField [place: the entry of
/// the zip] where project.json or an array is not there; NewerSchema only where what a newer version wrote
/// cannot be read in any way.
[[nodiscard]] Result<OpenedProject> readProject(std::span<const std::byte> bytes);

}  // namespace lab::project_io
