#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "core/files/read_file.h"

namespace lab::files {
namespace {

namespace fs = std::filesystem;

struct Copy {
    const char* name;
    const char* original;
    const char* copy;
};

class GoldenCopy : public testing::TestWithParam<Copy> {};

/// Reference values and weights are copies of originals that lie beside the tree on some machines; the
/// originals' generator scripts are not copied.
TEST_P(GoldenCopy, IsTheOriginalByteForByte) {
    const fs::path original = fs::path(LAB_SOURCE_DIR "/../shared") / GetParam().original;
    const fs::path copy = GetParam().copy;
    if (!fs::is_directory(original)) {
        GTEST_SKIP() << "the originals are not at hand";
    }
    int compared = 0;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(original)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".py") {
            continue;
        }
        const fs::path relative = fs::relative(entry.path(), original);
        const auto ours = readFile(copy / relative);
        ASSERT_TRUE(ours) << relative << " was not copied";
        EXPECT_TRUE(*ours == readFile(entry.path()).value()) << relative << " differs";
        ++compared;
    }
    EXPECT_GE(compared, 3) << "the folder of originals holds something";
}

INSTANTIATE_TEST_SUITE_P(
    Folders, GoldenCopy,
    testing::Values(
        Copy{"Attention", "golden/attention", LAB_GOLDEN_DIR "/attention"},
        Copy{"ReferenceCases", "golden/attention/cases", LAB_RESOURCE_DIR "/reference-cases"},
        Copy{"Human", "golden/human", LAB_GOLDEN_DIR "/human"},
        Copy{"UseLiteValues", "golden/use-lite", LAB_GOLDEN_DIR "/use-lite"},
        Copy{"OwnModels", "golden/byo", LAB_GOLDEN_DIR "/byo"},
        Copy{"UseLite", "models/use-lite", LAB_RESOURCE_DIR "/models/use-lite"},
        Copy{"Glove", "models/glove-20k", LAB_RESOURCE_DIR "/models/glove-20k"},
        Copy{"Induction", "models/induction", LAB_RESOURCE_DIR "/models/induction"},
        Copy{"InductionCrisp", "models/induction-crisp-h2", LAB_RESOURCE_DIR "/models/induction-crisp-h2"},
        Copy{"Sort", "models/sort", LAB_RESOURCE_DIR "/models/sort"},
        Copy{"DatesTransformer", "models/dates-transformer", LAB_RESOURCE_DIR "/models/dates-transformer"},
        Copy{"DatesBahdanau", "models/dates-bahdanau", LAB_RESOURCE_DIR "/models/dates-bahdanau"},
        Copy{"Shapes", "models/shapes", LAB_RESOURCE_DIR "/models/shapes"},
        Copy{"SpokenDigits", "models/spoken-digits", LAB_RESOURCE_DIR "/models/spoken-digits"}),
    [](const auto& tested) { return tested.param.name; });

}  // namespace
}  // namespace lab::files
