#include "core/human/human_registry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace lab::human {
namespace {

class EveryModel : public testing::TestWithParam<std::size_t> {
  protected:
    [[nodiscard]] const HumanModel& model() const { return humanModels()[GetParam()]; }
};

TEST_P(EveryModel, DescribesItself) {
    const FamilyEntry& entry = model().entry;
    EXPECT_FALSE(entry.id.empty() || entry.name.empty() || entry.formula.empty() || entry.help.empty());
    EXPECT_FALSE(entry.source.empty());
    ASSERT_EQ(entry.parameters.size(), model().parameters.size());
    std::set<std::string_view> ids;
    for (const HumanParameter& parameter : model().parameters) {
        const ParameterSpec& spec = parameter.spec;
        EXPECT_TRUE(ids.insert(spec.id).second) << spec.id;
        EXPECT_FALSE(spec.name.empty() || spec.help.empty()) << spec.id;
        EXPECT_TRUE(spec.least <= spec.fallback && spec.fallback <= spec.largest) << spec.id;
        EXPECT_TRUE(parameter.evidence == Evidence::OwnSetting || !parameter.source.empty()) << spec.id;
    }
    for (const Constant& constant : model().constants) {
        const bool isOwn = constant.evidence == Evidence::OwnSetting;
        EXPECT_FALSE(isOwn ? constant.reason.empty() : constant.source.empty()) << constant.id;
    }
}

void expectSound(const HumanResult& result, std::string_view what) {
    EXPECT_FALSE(result.curves.empty() || result.summaries.empty()) << what;
    for (const Curve& curve : result.curves) {
        for (const Column& column : curve.columns) {
            EXPECT_EQ(column.values.size(), curve.columns.front().values.size())
                << curve.id << ", " << column.id;
            for (const double value : column.values) {
                ASSERT_TRUE(std::isfinite(value)) << what << ": " << curve.id << ", " << column.id;
            }
        }
    }
    for (const Summary& summary : result.summaries) {
        ASSERT_TRUE(std::isfinite(summary.value)) << what << ": " << summary.id;
    }
}

/// With the defaults and with each parameter at either end of its range.
TEST_P(EveryModel, ComputesFiniteNumbersOverAllItsRanges) {
    expectSound(computeHuman(model(), {}, 1, 20).value(), "defaults");
    for (const HumanParameter& parameter : model().parameters) {
        for (const double value : {parameter.spec.least, parameter.spec.largest}) {
            const std::string id(parameter.spec.id);
            expectSound(computeHuman(model(), {{id, value}}, 1, 5).value(),
                        id + " = " + std::to_string(value));
        }
    }
}

TEST_P(EveryModel, RefusesWhatIsOutOfRange) {
    EXPECT_EQ(computeHuman(model(), {{"nonsense", 1}}).error().code, ErrorCode::UnknownName);
    for (const HumanParameter& parameter : model().parameters) {
        const ParameterValues values = {{std::string(parameter.spec.id), parameter.spec.largest + 1}};
        EXPECT_EQ(computeHuman(model(), values).error().code, ErrorCode::OutOfRange);
    }
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryModel, testing::Range(std::size_t{0}, humanModels().size()),
                         [](const auto& tested) {
                             std::string name;
                             for (const char c : humanModels()[tested.param].entry.id) {
                                 name += c == '-' ? '_' : c;
                             }
                             return name;
                         });

TEST(HumanRegistry, FindsModelsAndSaysWhichThereAre) {
    EXPECT_EQ(findHumanModel("tva").value(), &humanModels()[0]);
    const Error error = findHumanModel("telepathy").error();
    EXPECT_EQ(error.code, ErrorCode::UnknownName);
    EXPECT_NE(error.expected.find("lc-ne"), std::string::npos);
    EXPECT_EQ(computeHuman(humanModels()[0], {}, 1, 0).error().place, "trials");
    EXPECT_EQ(computeHuman(humanModels()[0], {}, 1, kMostTrials + 1).error().code, ErrorCode::OutOfRange);
}

TEST(HumanRegistry, ASeedGivesTheSameNumbers) {
    const HumanModel& tva = humanModels()[0];
    const auto last = [&](std::uint64_t seed) {
        return computeHuman(tva, {}, seed, 200)->summaries[3].value;
    };
    EXPECT_EQ(last(4), last(4));
    EXPECT_NE(last(4), last(5));
}

}  // namespace
}  // namespace lab::human
