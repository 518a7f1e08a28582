#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {
namespace {

constexpr std::array<ReferenceFamily, 15> kFamilies = {{
    {"TVA", tvaTargets},
    {"BRIDGE", bridgeTargets},
    {"LOAD", loadTargets},
    {"POSNER", cueingTargets},
    {"SWITCH", switchTargets},
    {"LB", cueEncodingTargets},
    {"LC", lcTargets},
    {"UMP", unifiedTargets},
    {"TPM", threeProcessTargets},
    {"MCC", mcCauleyTargets},
    {"PVT", microlapseTargets},
    {"VIG", vigilanceTargets},
    {"MFG", goalMemoryTargets},
    {"PRACT", practiceTargets},
    {"SCENE", sceneTargets},
}};

/// Models that the program does not have yet.
constexpr std::array<const char*, 7> kNotCovered = {"DDM", "EZ", "DMC", "SSP", "DSTP", "PRP", "BLINK"};

std::string familyOf(const ReferenceRow& row) {
    return row.at("id").substr(0, row.at("id").find('-'));
}

bool isFamily(const std::string& id) {
    return std::ranges::any_of(kFamilies, [&](const ReferenceFamily& family) { return id == family.id; });
}

class ReferenceTargets : public testing::TestWithParam<ReferenceFamily> {};

/// Tolerances are those of the table: exact rows differ by the rounding of the printed value, simulated ones
/// by the spread of the simulation.
TEST_P(ReferenceTargets, AreMet) {
    int rows = 0;
    for (const ReferenceRow& row : referenceTable("reference_targets.csv")) {
        if (familyOf(row) != GetParam().id) {
            continue;
        }
        const std::string id = row.at("id");
        const ComputedTargets computed = GetParam().compute(id.substr(id.find('-') + 1));
        EXPECT_FALSE(computed.empty()) << id << " is not computed";
        for (const double value : computed) {
            EXPECT_NEAR(value, numberOf(row.at("expected")), numberOf(row.at("tolerance")))
                << id << ": " << row.at("quantity");
        }
        ++rows;
    }
    EXPECT_GT(rows, 0) << "the table has rows of this family";
}

INSTANTIATE_TEST_SUITE_P(Families, ReferenceTargets, testing::ValuesIn(kFamilies),
                         [](const auto& tested) { return std::string(tested.param.id); });

TEST(ReferenceTable, HasNoRowThatNobodyKnows) {
    for (const ReferenceRow& row : referenceTable("reference_targets.csv")) {
        const std::string family = familyOf(row);
        const bool isLeftOut = std::ranges::find(kNotCovered, family) != kNotCovered.end();
        EXPECT_NE(isFamily(family), isLeftOut) << row.at("id") << " is either computed or listed as left out";
    }
}

}  // namespace
}  // namespace lab::human
