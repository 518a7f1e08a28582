#include "core/files/file_stamp.h"

#include <sys/stat.h>

namespace lab::files {

std::optional<FileStamp> stampOf(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return std::nullopt;
    }
    constexpr std::int64_t kPerSecond = 1'000'000'000;
    return FileStamp{status.st_ino, static_cast<std::uint64_t>(status.st_size),
                     status.st_mtim.tv_sec * kPerSecond + status.st_mtim.tv_nsec};
}

}  // namespace lab::files
