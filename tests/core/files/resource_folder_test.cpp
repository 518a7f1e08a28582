#include "core/files/resource_folder.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

TEST(ResourceFolder, TakesTheFirstThatExists) {
    const ScratchFolder folder;
    std::filesystem::create_directory(folder / "b");
    std::filesystem::create_directory(folder / "c");
    writeText(folder / "a", "a file is no folder");
    EXPECT_EQ(firstExistingFolder({folder / "none", folder / "a", folder / "b", folder / "c"}).value(),
              folder / "b");
    const auto none = firstExistingFolder({"/no/such", "/nor/such"});
    EXPECT_EQ(none.error(), (Error{ErrorCode::FileNotFound, "resources", {}, "/no/such, /nor/such", {}}));
}

TEST(ResourceFolder, LooksInEnvironmentThenBesideTheProgramThenInTheSource) {
    const ScratchFolder folder;
    ASSERT_EQ(::setenv("ATTENTION_LAB_RESOURCES", folder.path().c_str(), 1), 0);
    const auto candidates = resourceFolderCandidates();
    EXPECT_EQ(resourceFolder().value(), folder.path());
    ASSERT_EQ(::setenv("ATTENTION_LAB_RESOURCES", "/no/such/folder", 1), 0);
    EXPECT_TRUE(std::filesystem::exists(resourceFolder().value() / "models"))
        << "a wrong choice is passed over";
    ASSERT_EQ(::unsetenv("ATTENTION_LAB_RESOURCES"), 0);

    ASSERT_EQ(candidates.size(), 3U);
    EXPECT_EQ(candidates[0], folder.path());
    const auto program = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    EXPECT_EQ(candidates[1], program.parent_path() / "share" / "attention-lab");
    EXPECT_EQ(candidates[2], std::filesystem::path(LAB_RESOURCE_DIR));
    EXPECT_EQ(resourceFolderCandidates().size(), 2U);
}

}  // namespace
}  // namespace lab::files
