#include "core/files/file_stamp.h"

#include <gtest/gtest.h>

#include "core/files/atomic_write.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

namespace fs = std::filesystem;

TEST(FileStamp, TellsWhetherAFileIsStillTheSame) {
    const ScratchFolder folder;
    EXPECT_EQ(stampOf(folder / "x"), std::nullopt);
    writeText(folder / "x", "text");
    const auto first = stampOf(folder / "x");
    ASSERT_TRUE(first);
    EXPECT_EQ(first->size, 4U);
    EXPECT_EQ(stampOf(folder / "x"), first) << "reading changes nothing";
    fs::last_write_time(folder / "x", fs::last_write_time(folder / "x") + std::chrono::milliseconds(1));
    EXPECT_NE(stampOf(folder / "x"), first) << "written again with as many bytes";
}

TEST(FileStamp, AReplacedFileIsAnother) {
    const ScratchFolder folder;
    ASSERT_TRUE(atomicWrite(folder / "x", "text"));
    const auto first = stampOf(folder / "x");
    const auto time = fs::last_write_time(folder / "x");
    ASSERT_TRUE(atomicWrite(folder / "x", "text"));
    fs::last_write_time(folder / "x", time);
    EXPECT_NE(stampOf(folder / "x"), first);
}

}  // namespace
}  // namespace lab::files
