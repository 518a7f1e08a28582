#include "core/files/atomic_write.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

namespace fs = std::filesystem;

std::ptrdiff_t filesIn(const fs::path& folder) {
    return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

TEST(AtomicWrite, WritesAndReplaces) {
    const ScratchFolder folder;
    ASSERT_TRUE(atomicWrite(folder / "x", "first"));
    ASSERT_TRUE(atomicWrite(folder / "x", "second, longer"));
    EXPECT_EQ(readText(folder / "x"), "second, longer");
    ASSERT_TRUE(atomicWrite(folder / "x", ""));
    EXPECT_EQ(readText(folder / "x"), "");
    EXPECT_EQ(filesIn(folder.path()), 1) << "no temporary file is left";
}

TEST(AtomicWrite, KeepsPermissionsAndFollowsTheUmask) {
    const ScratchFolder folder;
    const mode_t before = ::umask(027);
    ASSERT_TRUE(atomicWrite(folder / "new", "x"));
    ::umask(before);
    EXPECT_EQ(fs::status(folder / "new").permissions(), fs::perms(0640));
    fs::permissions(folder / "new", fs::perms(0604));
    ASSERT_TRUE(atomicWrite(folder / "new", "y"));
    EXPECT_EQ(fs::status(folder / "new").permissions(), fs::perms(0604));
}

TEST(AtomicWrite, WritesThroughLinks) {
    const ScratchFolder folder;
    fs::create_directory(folder / "there");
    writeText(folder.path() / "there" / "real", "old");
    fs::create_symlink("there/real", folder / "link");
    ASSERT_TRUE(atomicWrite(folder / "link", "new"));
    EXPECT_TRUE(fs::is_symlink(folder / "link"));
    EXPECT_EQ(readText(folder.path() / "there" / "real"), "new");
}

TEST(AtomicWrite, WritesIntoDevicesInsteadOfReplacingThem) {
    ASSERT_TRUE(atomicWrite("/dev/null", "x"));
    EXPECT_TRUE(fs::is_character_file("/dev/null"));
    EXPECT_EQ(atomicWrite("/dev/full", "x").error().found, "No space left on device");
}

TEST(AtomicWrite, SaysWhy) {
    const ScratchFolder folder;
    const fs::path nowhere = folder.path() / "no" / "such" / "folder";
    EXPECT_EQ(atomicWrite(nowhere, "x").error(),
              (Error{ErrorCode::FileUnwritable, nowhere.string(), {}, {}, "No such file or directory"}));
    EXPECT_EQ(atomicWrite(folder.path(), "x").error().found, "Is a directory");
    writeText(folder / "file", "x");
    EXPECT_EQ(atomicWrite(folder / "file" / "below", "x").error().found, "Not a directory");
}

TEST(AtomicWrite, RespectsWriteProtection) {
    if (::geteuid() == 0) {
        GTEST_SKIP() << "the system lets root write everything";
    }
    const ScratchFolder folder;
    writeText(folder / "x", "old");
    fs::permissions(folder / "x", fs::perms(0444));
    EXPECT_EQ(atomicWrite(folder / "x", "new").error().found, "Permission denied");
    EXPECT_EQ(readText(folder / "x"), "old");
}

/// A limit on file sizes stands for a disk that fills up half-way.
TEST(AtomicWrite, LeavesTheOldContentWhenTheDiskIsFull) {
    const ScratchFolder folder;
    writeText(folder / "x", "old");
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{1000, before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> written = atomicWrite(folder / "x", std::string(5000, 'n'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    (void)std::signal(SIGXFSZ, handler);
    EXPECT_EQ(written.error().found, "File too large");
    EXPECT_EQ(readText(folder / "x"), "old");
    EXPECT_EQ(filesIn(folder.path()), 1) << "the half-written file is gone";
}

}  // namespace
}  // namespace lab::files
