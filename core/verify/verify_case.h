#pragma once

#include <filesystem>
#include <vector>

#include "core/verify/case_result.h"
#include "core/verify/reference_case.h"

namespace lab::verify {

/// Computes a case in the given type (float goes through the vector kernel) and compares every expected
/// array, and the row sums of dense weights. The calculation is chosen by reference.name alone; one that is
/// not known gives Unsupported.
[[nodiscard]] CaseResult verifyCase(const ReferenceCase& reference, Scalar scalar);

/// verifyCase() of a file. One that is no well-formed case gives a Failed result with its error and the
/// file's name as the case's.
[[nodiscard]] CaseResult verifyFile(const std::filesystem::path& file, Scalar scalar);

/// Every *.json of a folder, sorted by file name. Errors: FileNotFound, FileUnreadable (the folder),
/// EmptyInput (no case files in it).
[[nodiscard]] Result<std::vector<std::filesystem::path>> caseFiles(const std::filesystem::path& folder);

/// verifyFile() for all caseFiles(). Errors: those of caseFiles().
[[nodiscard]] Result<std::vector<CaseResult>> verifyFolder(const std::filesystem::path& folder,
                                                           Scalar scalar);

}  // namespace lab::verify
