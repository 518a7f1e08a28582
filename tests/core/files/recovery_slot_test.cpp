#include "core/files/recovery_slot.h"

#include <gmock/gmock.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

namespace fs = std::filesystem;

std::span<const std::byte> bytesOf(const std::string& text) {
    return std::as_bytes(std::span(text));
}

/// Runs `work` in a program of its own, which is then killed without a chance to tidy up.
template <typename Work>
void inAProgramThatIsKilled(Work work) {
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        work();
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFSIGNALED(status));
}

TEST(RecoverySlot, OffersWhatAKilledProgramLeft) {
    const ScratchFolder folder;
    inAProgramThatIsKilled([&] {
        auto slot = RecoverySlot::create(folder / "recovery");
        (void)slot->keep(bytesOf("older"), "/there/a.attn");
        (void)slot->keep(bytesOf("work"), "/there/a.attn");
    });
    auto slots = abandonedSlots(folder / "recovery");
    ASSERT_EQ(slots.size(), 1U);
    EXPECT_EQ(readText(slots[0].workPath()), "work");
    EXPECT_EQ(slots[0].origin(), "/there/a.attn");
    EXPECT_TRUE(abandonedSlots(folder / "recovery").empty()) << "nobody else is offered it meanwhile";
    slots.clear();
    EXPECT_EQ(abandonedSlots(folder / "recovery").size(), 1U) << "not taken: offered again";
}

TEST(RecoverySlot, LeavesThoseAloneWhoseProgramRuns) {
    const ScratchFolder folder;
    auto first = RecoverySlot::create(folder.path());
    auto second = RecoverySlot::create(folder.path());
    ASSERT_TRUE(first && second);
    ASSERT_TRUE(first->keep(bytesOf("one"), ""));
    ASSERT_TRUE(second->keep(bytesOf("two"), ""));
    EXPECT_TRUE(abandonedSlots(folder.path()).empty());
    EXPECT_EQ(readText(first->workPath()), "one");
    EXPECT_EQ(readText(second->workPath()), "two");
    EXPECT_TRUE(first->origin().empty());
}

TEST(RecoverySlot, NothingIsLeftOfWorkThatWasSaved) {
    const ScratchFolder folder;
    inAProgramThatIsKilled([&] {
        auto slot = RecoverySlot::create(folder.path());
        (void)slot->keep(bytesOf("work"), "a");
        slot->clear();
    });
    EXPECT_TRUE(abandonedSlots(folder.path()).empty());
    EXPECT_TRUE(fs::is_empty(folder.path())) << "the lock of a program that is gone goes, too";
    auto slot = RecoverySlot::create(folder.path());
    ASSERT_TRUE(slot->keep(bytesOf("work"), "a"));
    slot->remove();
    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(RecoverySlot, NewestFirst) {
    const ScratchFolder folder;
    for (const char* text : {"older", "newer"}) {
        inAProgramThatIsKilled([&] {
            auto slot = RecoverySlot::create(folder.path());
            (void)slot->keep(bytesOf(text), text);
        });
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(folder.path())) {
        if (entry.path().extension() == ".attn") {
            const auto age = std::chrono::hours(readText(entry.path()) == "older" ? 2 : 1);
            fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - age);
        }
    }
    const auto slots = abandonedSlots(folder.path());
    ASSERT_EQ(slots.size(), 2U);
    EXPECT_EQ(slots[0].origin(), "newer");
    EXPECT_EQ(slots[1].origin(), "older");
}

TEST(RecoverySlot, SaysWhyNothingCanBeKept) {
    const ScratchFolder folder;
    writeText(folder / "file", "");
    const auto slot = RecoverySlot::create((folder / "file") / "under");
    ASSERT_FALSE(slot);
    EXPECT_EQ(slot.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(abandonedSlots(folder / "no such folder").empty());
}

TEST(RecoveryFolder, FollowsTheSystem) {
    const auto set = [](const char* name, const char* value) {
        value != nullptr ? ::setenv(name, value, 1) : ::unsetenv(name);
    };
    const char* stateBefore = std::getenv("XDG_STATE_HOME");
    const char* homeBefore = std::getenv("HOME");
    const std::string state = stateBefore != nullptr ? stateBefore : "";
    const std::string home = homeBefore != nullptr ? homeBefore : "";
    set("XDG_STATE_HOME", "/state");
    EXPECT_EQ(recoveryFolder(), fs::path("/state/attention-lab/recovery"));
    set("XDG_STATE_HOME", "relative");
    set("HOME", "/somebody");
    EXPECT_EQ(recoveryFolder(), fs::path("/somebody/.local/state/attention-lab/recovery"));
    set("HOME", nullptr);
    EXPECT_EQ(recoveryFolder(), std::nullopt);
    set("XDG_STATE_HOME", stateBefore != nullptr ? state.c_str() : nullptr);
    set("HOME", homeBefore != nullptr ? home.c_str() : nullptr);
}

}  // namespace
}  // namespace lab::files
