#include "core/human/selection/perceptual_load.h"

#include <gtest/gtest.h>

#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets loadTargets(const std::string& key) {
    return {distractorEncoded({static_cast<int>(numberOf(key)), 0.3}, Milliseconds(100), {})};
}

namespace {

TEST(PerceptualLoad, IsTheReference) {
    for (const auto& [n, row] :
         referenceJson("tva_reference.json").at("load").at("by_relevant_items").items()) {
        const LoadRates rates = loadRates({static_cast<int>(numberOf(n)), 0.3}, 60);
        EXPECT_NEAR(rates.target, row.at("v_target").get<double>(), 1e-9);
        EXPECT_NEAR(rates.distractor, row.at("v_distractor").get<double>(), 1e-9);
    }
}

TEST(PerceptualLoad, MoreLoadLeavesLessForTheDistractor) {
    for (int n = 1; n < 12; ++n) {
        EXPECT_GT(distractorEncoded({n, 0.3}, Milliseconds(100), {}),
                  distractorEncoded({n + 1, 0.3}, Milliseconds(100), {}));
    }
}

TEST(PerceptualLoad, ExtremesAreDefined) {
    EXPECT_EQ(distractorEncoded({0, 0}, Milliseconds(100), {}), 0);
    EXPECT_EQ(distractorEncoded({4, 0.3}, Milliseconds(5), {}), 0);
    EXPECT_EQ(distractorEncoded({4, -1}, Milliseconds(100), {}), 0);
    EXPECT_EQ(loadRates({0, 0.5}, 60).distractor, 60);
}

}  // namespace
}  // namespace lab::human
