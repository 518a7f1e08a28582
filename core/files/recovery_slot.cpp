#include "core/files/recovery_slot.h"

#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <functional>

#include "core/files/atomic_write.h"
#include "core/files/read_file.h"
#include "core/files/system_reason.h"

namespace lab::files {

namespace {

namespace fs = std::filesystem;

constexpr const char* kWork = ".attn";
constexpr const char* kOrigin = ".origin";
constexpr const char* kLock = ".lock";

FileHandle openLock(const fs::path& path, int flags) {
    return FileHandle(::open(path.c_str(), O_RDWR | O_CLOEXEC | flags, 0600));
}

/// The lock belongs to the open file, so it goes with the last program that holds it.
bool lock(const FileHandle& file) {
    return file.isOpen() && ::flock(file.get(), LOCK_EX | LOCK_NB) == 0;
}

/// Whether the file that is locked is still the one of that name, not one that was just removed.
bool isStillThere(const FileHandle& file, const fs::path& path) {
    struct stat mine {};
    struct stat named {};
    return ::fstat(file.get(), &mine) == 0 && ::stat(path.c_str(), &named) == 0 &&
           mine.st_ino == named.st_ino && mine.st_dev == named.st_dev;
}

struct Found {
    fs::file_time_type time;
    fs::path lock;
};

/// The locks of a folder, those whose work is newest first.
std::vector<Found> locksIn(const fs::path& folder) {
    std::vector<Found> found;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
        if (entry.path().extension() == kLock) {
            fs::path work = entry.path();
            const fs::file_time_type time = fs::last_write_time(work.replace_extension(kWork), error);
            found.push_back({error ? fs::file_time_type::min() : time, entry.path()});
        }
    }
    std::ranges::sort(found, std::greater(), &Found::time);
    return found;
}

}  // namespace

std::optional<fs::path> recoveryFolder() {
    const auto variable = [](const char* name) {
        const char* value = std::getenv(name);
        return value != nullptr ? fs::path(value) : fs::path();
    };
    if (const fs::path state = variable("XDG_STATE_HOME"); state.is_absolute()) {
        return state / "attention-lab" / "recovery";
    }
    if (const fs::path home = variable("HOME"); home.is_absolute()) {
        return home / ".local" / "state" / "attention-lab" / "recovery";
    }
    return std::nullopt;
}

Result<RecoverySlot> RecoverySlot::create(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        return failure({ErrorCode::FileUnwritable, folder.string(), {}, {}, error.message()});
    }
    for (int number = 0;; ++number) {
        fs::path stem = folder / (std::to_string(::getpid()) + "-" + std::to_string(number));
        fs::path path = stem;
        FileHandle file = openLock(path += kLock, O_CREAT | O_EXCL);
        if (!file.isOpen() && errno == EEXIST) {
            continue;
        }
        if (!file.isOpen()) {
            return failure({ErrorCode::FileUnwritable, path.string(), {}, {}, systemReason(errno)});
        }
        if (lock(file) && isStillThere(file, path)) {
            return RecoverySlot(std::move(stem), std::move(file));
        }
    }
}

fs::path RecoverySlot::with(const char* suffix) const {
    fs::path path = m_stem;
    return path += suffix;
}

Result<void> RecoverySlot::keep(std::span<const std::byte> work, const fs::path& origin) {
    return atomicWrite(with(kOrigin), origin.string()).and_then([&] {
        return atomicWrite(workPath(), work);
    });
}

void RecoverySlot::clear() {
    std::error_code ignored;
    fs::remove(workPath(), ignored);
    fs::remove(with(kOrigin), ignored);
}

void RecoverySlot::remove() {
    clear();
    std::error_code ignored;
    fs::remove(with(kLock), ignored);
}

fs::path RecoverySlot::workPath() const {
    return with(kWork);
}

fs::path RecoverySlot::origin() const {
    return {readTextFile(with(kOrigin)).value_or(std::string())};
}

std::vector<RecoverySlot> abandonedSlots(const fs::path& folder) {
    std::vector<RecoverySlot> slots;
    for (const Found& found : locksIn(folder)) {
        FileHandle file = openLock(found.lock, 0);
        if (!lock(file) || !isStillThere(file, found.lock)) {
            continue;
        }
        fs::path stem = found.lock;
        RecoverySlot slot(stem.replace_extension(), std::move(file));
        std::error_code error;
        if (fs::exists(slot.workPath(), error)) {
            slots.push_back(std::move(slot));
        } else {
            slot.remove();
        }
    }
    return slots;
}

}  // namespace lab::files
