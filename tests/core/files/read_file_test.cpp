#include "core/files/read_file.h"

#include <gtest/gtest.h>

#include "core/files/mapped_file.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

namespace fs = std::filesystem;

TEST(ReadFile, ReadsEveryByte) {
    const ScratchFolder folder;
    const std::string text("a\0b\r\n\xff", 6);
    writeText(folder / "x", text);
    EXPECT_EQ(readTextFile(folder / "x").value(), text);
    EXPECT_EQ(readFile(folder / "x")->size(), 6U);
    writeText(folder / "empty", "");
    EXPECT_EQ(readTextFile(folder / "empty").value(), "");
    writeText(folder / "large", std::string(100'000, 'q'));
    EXPECT_EQ(readTextFile(folder / "large").value(), std::string(100'000, 'q'));
}

TEST(ReadFile, ReadsFilesThatClaimNoSize) {
    EXPECT_FALSE(readTextFile("/proc/self/status").value().empty());
}

TEST(ReadFile, SaysWhy) {
    const ScratchFolder folder;
    const fs::path missing = folder / "missing";
    EXPECT_EQ(readFile(missing).error(), (Error{ErrorCode::FileNotFound, missing.string(), {}, {}, {}}));
    EXPECT_EQ(readFile(folder.path()).error(),
              (Error{ErrorCode::FileUnreadable, folder.path().string(), {}, {}, "Is a directory"}));
    writeText(folder / "file", "x");
    EXPECT_EQ(readFile(folder / "file" / "below").error().code, ErrorCode::FileNotFound);
}

TEST(MappedFile, ShowsTheBytesAndMoves) {
    const ScratchFolder folder;
    writeText(folder / "x", "hello");
    Result<MappedFile> opened = MappedFile::open(folder / "x");
    ASSERT_TRUE(opened);
    const std::byte* before = opened->bytes().data();
    MappedFile moved = std::move(*opened);
    EXPECT_EQ(moved.bytes().data(), before);
    EXPECT_EQ(moved.bytes().size(), 5U);
    EXPECT_EQ(std::to_integer<char>(moved.bytes()[4]), 'o');
    EXPECT_TRUE(opened->bytes().empty()) << "the one moved from holds nothing";

    writeText(folder / "y", "world!");
    moved = MappedFile::open(folder / "y").value();
    EXPECT_EQ(moved.bytes().size(), 6U);
}

TEST(MappedFile, SaysWhy) {
    const ScratchFolder folder;
    writeText(folder / "empty", "");
    EXPECT_TRUE(MappedFile::open(folder / "empty")->bytes().empty());
    EXPECT_EQ(MappedFile::open(folder / "missing").error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(MappedFile::open(folder.path()).error().found, "Is a directory");
}

}  // namespace
}  // namespace lab::files
