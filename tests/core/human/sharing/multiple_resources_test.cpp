#include "core/human/sharing/multiple_resources.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/human/sharing/operating_characteristic.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {
namespace {

TEST(MultipleResources, TheRuleGivesTheReferenceMatrix) {
    const formats::Json matrix = referenceJson("misc_reference.json").at("mrt").at("matrix");
    for (std::size_t a = 0; a < kResourceCount; ++a) {
        for (std::size_t b = 0; b < kResourceCount; ++b) {
            const auto one = static_cast<Resource>(a);
            const auto other = static_cast<Resource>(b);
            EXPECT_EQ(
                resourceConflict(one, other),
                matrix.at(std::string(resourceId(one))).at(std::string(resourceId(other))).get<double>())
                << resourceId(one) << " and " << resourceId(other);
            EXPECT_EQ(resourceConflict(one, other), resourceConflict(other, one));
        }
    }
}

/// The reference rounds chi to four digits.
TEST(MultipleResources, PairsOfTasksAreTheReference) {
    const formats::Json reference = referenceJson("misc_reference.json").at("mrt");
    for (const auto& [id, demand] : reference.at("demands").items()) {
        const DemandPreset* preset = findDemandPreset(id);
        ASSERT_NE(preset, nullptr) << id;
        for (std::size_t i = 0; i < kResourceCount; ++i) {
            EXPECT_EQ(preset->demand[i], demand.value(std::string(resourceId(static_cast<Resource>(i))), 0.0))
                << id;
        }
    }
    for (const auto& [pair, row] : reference.at("pairs").items()) {
        const DemandVector& one = findDemandPreset(pair.substr(0, pair.find('+')))->demand;
        const DemandVector& other = findDemandPreset(pair.substr(pair.find('+') + 1))->demand;
        EXPECT_NEAR(demandConflict(one, other), row.at("chi").get<double>(), 5.1e-5) << pair;
        EXPECT_NEAR(interferenceScore(one, other).total(), row.at("total").get<double>(), 1e-9) << pair;
    }
}

TEST(MultipleResources, ConflictStaysInItsRangeAndNothingConflictsWithNothing) {
    for (const DemandPreset& one : demandPresets()) {
        for (const DemandPreset& other : demandPresets()) {
            const double chi = demandConflict(one.demand, other.demand);
            EXPECT_GE(chi, 0.2);
            EXPECT_LE(chi, 1);
            EXPECT_NEAR(chi, demandConflict(other.demand, one.demand), 1e-15);
        }
    }
    EXPECT_EQ(demandConflict({}, demandPresets()[0].demand), 0);
    EXPECT_EQ(demandConflict({std::nan(""), -2}, demandPresets()[0].demand), 0);
    EXPECT_EQ(findDemandPreset("sleeping"), nullptr);
}

TEST(OperatingCharacteristic, IsTheReference) {
    for (const formats::Json& row : referenceJson("tva_reference.json").at("aoc_sample_size")) {
        const SharedPerformance shared = sampleSizeSharing(row.at("share").get<double>(), 2);
        EXPECT_NEAR(shared.dprime1, row.at("dprime1").get<double>(), 1e-12);
        EXPECT_NEAR(shared.dprime2, row.at("dprime2").get<double>(), 1e-12);
        EXPECT_NEAR(shared.correct1, row.at("pc1_2afc").get<double>(), 1e-9);
        EXPECT_NEAR(shared.correct2, row.at("pc2_2afc").get<double>(), 1e-9);
    }
}

TEST(OperatingCharacteristic, IsAQuarterCircleAgainstAStraightLine) {
    for (double share = 0; share <= 1; share += 0.125) {
        const SharedPerformance shared = sampleSizeSharing(share, 1.7);
        EXPECT_NEAR(shared.dprime1 * shared.dprime1 + shared.dprime2 * shared.dprime2, 1.7 * 1.7, 1e-12);
        const SharedPerformance mixed = allOrNoneSharing(share, 1.7);
        EXPECT_NEAR(mixed.correct1 + mixed.correct2, 0.5 + sampleSizeSharing(1, 1.7).correct1, 1e-12);
        EXPECT_LE(mixed.correct1, shared.correct1 + 1e-12);
    }
    EXPECT_EQ(sampleSizeSharing(-1, 2).dprime1, 0);
    EXPECT_EQ(sampleSizeSharing(3, 2).dprime2, 0);
    EXPECT_EQ(sampleSizeSharing(0.5, -2).correct1, 0.5);
}

}  // namespace
}  // namespace lab::human
