#include "core/verify/proof.h"

#include <gmock/gmock.h>

#include "core/files/read_file.h"
#include "core/files/resource_folder.h"

namespace lab::verify {
namespace {

namespace fs = std::filesystem;

bool goOn() {
    return true;
}

TEST(Proof, OfTheShippedCasesHoldsInBothTypes) {
    const fs::path folder = files::resourceFolder().value() / "reference-cases";
    std::vector<double> shares;
    const auto proof = proveCases(folder, {goOn, [&](double share) { shares.push_back(share); }}).value();
    ASSERT_TRUE(proof);
    ASSERT_EQ(proof->inDouble.size(), 55U);
    ASSERT_EQ(proof->inFloat.size(), 55U);
    for (const std::vector<CaseResult>* results : {&proof->inDouble, &proof->inFloat}) {
        const ProofSummary summary = summaryOf(*results);
        EXPECT_EQ(summary.failed, 0);
        EXPECT_EQ(summary.held + summary.unsupported, 55);
        EXPECT_GE(summary.held, 49);
    }
    EXPECT_LT(summaryOf(proof->inDouble).largestError, 1e-12);
    EXPECT_LT(summaryOf(proof->inFloat).largestError, 1e-2);
    EXPECT_TRUE(proof->inDouble.front().computed.empty()) << "arrays are not kept";
    EXPECT_EQ(shares.size(), 55U);
    EXPECT_EQ(shares.back(), 1);
}

TEST(Proof, TightestCheckIsTheOneNearestToItsTolerance) {
    CaseResult result;
    EXPECT_EQ(tightestCheck(result), nullptr);
    result.checks.resize(3);
    result.checks[0] = {.name = "loose", .tolerance = {1, 0}, .largestError = 0.5, .got = 0.5};
    result.checks[1] = {.name = "tight", .tolerance = {0.1, 0}, .largestError = 0.2, .got = 0.2};
    result.checks[2] = {.name = "exact", .tolerance = {0, 0}};
    EXPECT_EQ(tightestCheck(result)->name, "tight");
    result.checks[2].computed = false;
    EXPECT_EQ(tightestCheck(result)->name, "exact");
}

TEST(Proof, StopsBetweenCasesAndSaysWhatIsMissing) {
    const fs::path folder = LAB_RESOURCE_DIR "/reference-cases";
    int asked = 0;
    const auto stopped = proveCases(folder, {[&] { return ++asked < 3; }, {}});
    EXPECT_FALSE(stopped.value());
    EXPECT_EQ(asked, 3);
    const auto missing = proveCases(folder / "nowhere", {goOn, {}});
    EXPECT_EQ(missing.error().code, ErrorCode::FileNotFound);
}

TEST(Proof, TheShippedReadmeIsThatOfTheCases) {
    EXPECT_EQ(files::readTextFile(LAB_RESOURCE_DIR "/reference-cases/README.md").value(),
              files::readTextFile(LAB_GOLDEN_DIR "/attention/README.md").value());
}

}  // namespace
}  // namespace lab::verify
