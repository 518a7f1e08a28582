#include "core/files/free_memory.h"

#include <gtest/gtest.h>

namespace lab::files {
namespace {

TEST(FreeMemory, IsReadFromTheSystemsTable) {
    EXPECT_EQ(availableMemoryIn("MemTotal:       16303428 kB\nMemFree:          200 kB\n"
                                "MemAvailable:    1024 kB\nBuffers: 3 kB\n"),
              1048576U);
    EXPECT_EQ(availableMemoryIn("MemAvailable: 7 kB"), 7168U);
}

TEST(FreeMemory, IsUnknownWhereNothingIsSaid) {
    EXPECT_FALSE(availableMemoryIn(""));
    EXPECT_FALSE(availableMemoryIn("MemFree: 200 kB\n"));
    EXPECT_FALSE(availableMemoryIn("MemAvailable:\n"));
    EXPECT_FALSE(availableMemoryIn("MemAvailable: many kB\n"));
    EXPECT_FALSE(availableMemoryIn("MemAvailable: 5 MB\n")) << "another unit is not guessed";
}

#ifdef __linux__
TEST(FreeMemory, IsKnownHere) {
    ASSERT_TRUE(availableMemory());
    EXPECT_GT(*availableMemory(), 1'000'000U);
}
#endif

}  // namespace
}  // namespace lab::files
