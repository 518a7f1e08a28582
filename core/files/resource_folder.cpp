#include "core/files/resource_folder.h"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace lab::files {

std::vector<std::filesystem::path> resourceFolderCandidates() {
    std::vector<std::filesystem::path> candidates;
    if (const char* chosen = std::getenv("ATTENTION_LAB_RESOURCES"); chosen != nullptr && *chosen != '\0') {
        candidates.emplace_back(chosen);
    }
    std::error_code problem;
    const std::filesystem::path executable = std::filesystem::read_symlink("/proc/self/exe", problem);
    if (!problem) {
        candidates.push_back(executable.parent_path().parent_path() / "share" / "attention-lab");
    }
    candidates.emplace_back(LAB_SOURCE_RESOURCES);
    return candidates;
}

Result<std::filesystem::path> firstExistingFolder(const std::vector<std::filesystem::path>& candidates) {
    const auto exists = [](const std::filesystem::path& folder) {
        std::error_code problem;
        return std::filesystem::is_directory(folder, problem);
    };
    const auto found = std::ranges::find_if(candidates, exists);
    if (found != candidates.end()) {
        return *found;
    }
    std::string looked;
    for (const std::filesystem::path& folder : candidates) {
        looked.append(looked.empty() ? "" : ", ").append(folder.string());
    }
    return failure({ErrorCode::FileNotFound, "resources", {}, looked, {}});
}

Result<std::filesystem::path> resourceFolder() {
    return firstExistingFolder(resourceFolderCandidates());
}

}  // namespace lab::files
