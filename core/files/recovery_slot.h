#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/files/file_handle.h"

namespace lab::files {

/// Where unsaved work is kept: $XDG_STATE_HOME/attention-lab/recovery, else the same under ~/.local/state.
/// Nothing where the system names no home.
[[nodiscard]] std::optional<std::filesystem::path> recoveryFolder();

/// A place for the unsaved work of one window, beside those of other windows and programs: NAME.attn with a
/// lock NAME.lock that the system lets go when the program ends, in whatever way. What then still stands
/// there was not saved. One thread at a time.
class RecoverySlot {
  public:
    /// A slot with a name of its own. Makes the folder where there is none. Errors: FileUnwritable.
    [[nodiscard]] static Result<RecoverySlot> create(const std::filesystem::path& folder);

    RecoverySlot(RecoverySlot&&) noexcept = default;
    RecoverySlot& operator=(RecoverySlot&&) = delete;
    RecoverySlot(const RecoverySlot&) = delete;
    RecoverySlot& operator=(const RecoverySlot&) = delete;
    /// Lets go; what was kept stays.
    ~RecoverySlot() = default;

    /// Keeps `work`, which belongs to the file at `origin` (empty: to none), in place of what was kept.
    /// Errors: FileUnwritable.
    [[nodiscard]] Result<void> keep(std::span<const std::byte> work, const std::filesystem::path& origin);
    /// Removes what was kept: it was saved, or is not wanted.
    void clear();
    /// Removes what was kept, and the slot.
    void remove();

    [[nodiscard]] std::filesystem::path workPath() const;
    /// The file that the kept work belongs to; empty for none.
    [[nodiscard]] std::filesystem::path origin() const;

  private:
    friend std::vector<RecoverySlot> abandonedSlots(const std::filesystem::path& folder);
    RecoverySlot(std::filesystem::path stem, FileHandle lock)
        : m_stem(std::move(stem)), m_lock(std::move(lock)) {}

    [[nodiscard]] std::filesystem::path with(const char* suffix) const;

    std::filesystem::path m_stem;  ///< FOLDER/NAME
    FileHandle m_lock;
};

/// The slots in which work stands whose program is gone, newest first. They are locked by the caller from now
/// on, so no other program is offered the same. Slots without work are removed.
[[nodiscard]] std::vector<RecoverySlot> abandonedSlots(const std::filesystem::path& folder);

}  // namespace lab::files
