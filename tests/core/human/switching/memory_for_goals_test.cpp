#include "core/human/switching/memory_for_goals.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

namespace {

/// Eight references half a second apart, the last half a second before the interruption, which begins at 0.
std::vector<Seconds> eightReferences() {
    std::vector<Seconds> references;
    for (int i = 8; i >= 1; --i) {
        references.emplace_back(-0.5 * i);
    }
    return references;
}

double retrievalMs(const std::vector<Seconds>& references, double after) {
    return Milliseconds(retrievalTime(goalActivation(references, Seconds(after)))).count();
}

}  // namespace

ComputedTargets goalMemoryTargets(const std::string& key) {
    return {retrievalMs(eightReferences(), numberOf(key))};
}

namespace {

/// References 4 s and 1 s old: A = ln(1/2 + 1) = ln 1.5, so retrieval takes 1 / 1.5 s.
TEST(MemoryForGoals, TwoReferencesOnPaper) {
    const std::vector<Seconds> references = {Seconds(0), Seconds(3)};
    EXPECT_NEAR(goalActivation(references, Seconds(4)), std::log(1.5), 1e-15);
    EXPECT_NEAR(retrievalTime(std::log(1.5)).count(), 1 / 1.5, 1e-15);
    EXPECT_NEAR(resumptionLag(std::log(1.5)).count(), 1 + 1 / 1.5, 1e-15);
    EXPECT_NEAR(retrievalTime(0, {}, std::log(2.0)).count(), 0.5, 1e-15);
}

TEST(MemoryForGoals, IsTheReferenceWithAndWithoutRehearsal) {
    for (const formats::Json& row : referenceJson("scene_reference.json").at("resumption").at("rows")) {
        const double after = row[0].get<double>();
        std::vector<Seconds> references = eightReferences();
        EXPECT_NEAR(retrievalMs(references, after), row[2].get<double>(), 1e-6) << after;
        for (double time = 5; time < after; time += 5) {
            references.emplace_back(time);
        }
        EXPECT_NEAR(retrievalMs(references, after), row[4].get<double>(), 1e-6) << after;
    }
}

TEST(MemoryForGoals, LongerInterruptionsAndFewerReferencesCostMore) {
    double previous = 0;
    for (double after = 1; after < 600; after *= 1.5) {
        const double time = retrievalMs(eightReferences(), after);
        EXPECT_GT(time, previous);
        previous = time;
    }
    EXPECT_GT(retrievalMs({Seconds(-0.5)}, 10), retrievalMs(eightReferences(), 10));
}

TEST(MemoryForGoals, ExtremesAreDefined) {
    EXPECT_EQ(goalActivation({}, Seconds(10)), -std::numeric_limits<double>::infinity());
    EXPECT_EQ(retrievalTime(goalActivation({}, Seconds(10))), Seconds(3600));
    EXPECT_NEAR(goalActivation(std::vector<Seconds>{Seconds(5)}, Seconds(5)), std::log(std::pow(1e-3, -0.5)),
                1e-12);
    EXPECT_EQ(responseAfterResuming(1, Milliseconds(500), Milliseconds(300)), Milliseconds(800));
    EXPECT_NEAR(responseAfterResuming(4, Milliseconds(500), Milliseconds(300)).count(),
                500 + 300 / std::exp(1.0), 1e-9);
}

}  // namespace
}  // namespace lab::human
