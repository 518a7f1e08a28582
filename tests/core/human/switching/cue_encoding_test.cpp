#include "core/human/switching/cue_encoding.h"

#include <gtest/gtest.h>

#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

ComputedTargets cueEncodingTargets(const std::string& key) {
    const CueEncodings encodings = publishedCueEncodings();
    if (key == "cue_repeat-mu") {
        return {encodings.cueRepeat.mu.count()};
    }
    if (key == "cue_switch-mu") {
        return {encodings.cueSwitch.mu.count()};
    }
    return key == "task_switch-mu" ? ComputedTargets{encodings.taskSwitch.mu.count()} : ComputedTargets{};
}

namespace {

TEST(CueEncoding, PredictsTheCostsOfTheReference) {
    const formats::Json reference = referenceJson("switch_reference.json");
    const CueEncodings encodings = publishedCueEncodings();
    for (const auto& [time, row] : reference.at("logan_bundesen_fit").at("predicted_costs").items()) {
        const Milliseconds interval(numberOf(time));
        const Milliseconds repeat = cuedRt(encodings.cueRepeat, interval);
        EXPECT_NEAR((cuedRt(encodings.cueSwitch, interval) - repeat).count(),
                    row.at("cue_switch").get<double>(), 1e-6);
        EXPECT_NEAR((cuedRt(encodings.taskSwitch, interval) - repeat).count(),
                    row.at("task_switch").get<double>(), 1e-6);
    }
    for (const auto& [time, cost] : reference.at("alternating_runs_curve").at("values").items()) {
        EXPECT_NEAR(alternatingRunsCost(Milliseconds(numberOf(time))).count(), cost.get<double>(), 1e-9);
    }
}

TEST(CueEncoding, GoesThroughWhatItWasGivenOrSaysThatItCannot) {
    const auto through =
        cueEncodingThrough(Milliseconds(100), Milliseconds(700), Milliseconds(900), Milliseconds(600));
    ASSERT_TRUE(through);
    EXPECT_NEAR(cuedRt(*through, Milliseconds(100)).count(), 700, 1e-9);
    EXPECT_NEAR(cuedRt(*through, Milliseconds(900)).count(), 600, 1e-9);
    EXPECT_FALSE(
        cueEncodingThrough(Milliseconds(100), Milliseconds(600), Milliseconds(900), Milliseconds(700)));
    EXPECT_FALSE(
        cueEncodingThrough(Milliseconds(900), Milliseconds(700), Milliseconds(100), Milliseconds(600)));
    EXPECT_EQ(cuedRt({Milliseconds(500), Milliseconds(0)}, Milliseconds(0)), Milliseconds(500));
    EXPECT_EQ(cuedRt({Milliseconds(500), Milliseconds(200)}, Milliseconds(-10)), Milliseconds(700));
}

}  // namespace
}  // namespace lab::human
