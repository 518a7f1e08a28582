#include "core/human/learning/practice.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/core/human/reference_families.h"
#include "tests/core/human/reference_values.h"

namespace lab::human {

namespace {

double powerOverExponential(std::uint64_t seed) {
    Random random(seed);
    const std::vector<double> average = averagePractice({}, 300, random);
    return fitPower(average).rmse / fitExponential(average).rmse;
}

}  // namespace

/// The reference's people were drawn by another generator; the mean over 20 populations stands for them,
/// since a single one varies by about as much as the tolerance.
ComputedTargets practiceTargets(const std::string& key) {
    double mean = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        mean += powerOverExponential(seed) / 20;
    }
    return key == "avg" ? ComputedTargets{mean} : ComputedTargets{};
}

namespace {

TEST(Practice, ALearnerOnPaper) {
    const Learner learner{Milliseconds(400), Milliseconds(200), std::log(2.0)};
    EXPECT_NEAR(practisedRt(learner, 0).count(), 600, 1e-9);
    EXPECT_NEAR(practisedRt(learner, 1).count(), 500, 1e-9);
    EXPECT_NEAR(practisedRt(learner, 2).count(), 450, 1e-9);
    EXPECT_NEAR(apexRt(learner, 1, 2).count(), 400 + 50.0 / 2, 1e-9);
    EXPECT_NEAR(apexRt(learner, 0, 7).count(), practisedRt(learner, 7).count(), 1e-12);
}

/// Both fits find again what made the curve, to the precision of the search.
TEST(Practice, FitsFindTheirOwnCurve) {
    std::vector<double> exponential;
    std::vector<double> power;
    for (int n = 1; n <= 200; ++n) {
        exponential.push_back(450 + 380 * std::exp(-0.06 * n));
        power.push_back(300 + 500 * std::pow(n, -0.7));
    }
    const PracticeFit one = fitExponential(exponential);
    EXPECT_NEAR(one.asymptote, 450, 1e-3);
    EXPECT_NEAR(one.gain, 380, 1e-3);
    EXPECT_NEAR(one.rate, 0.06, 1e-6);
    EXPECT_LT(one.rmse, 1e-3);
    const PracticeFit other = fitPower(power);
    EXPECT_NEAR(other.asymptote, 300, 1e-2);
    EXPECT_NEAR(other.rate, 0.7, 1e-5);
    EXPECT_LT(fitExponential(exponential).rmse, fitPower(exponential).rmse);
    EXPECT_LT(fitPower(power).rmse, fitExponential(power).rmse);
}

TEST(Practice, AveragesOfExponentialsLookLikeAPowerLawInEveryPopulation) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        EXPECT_LT(powerOverExponential(seed), 1) << "seed " << seed;
    }
}

TEST(Practice, InstancesAreTheReference) {
    const formats::Json reference = referenceJson("misc_reference.json").at("instance_theory");
    for (const auto& [n, speedup] : reference.at("E_min_over_E1").items()) {
        EXPECT_NEAR(instanceSpeedup(numberOf(n), reference.at("c").get<double>()), speedup.get<double>(),
                    1e-12);
    }
}

TEST(Practice, ExtremesAreDefined) {
    EXPECT_EQ(fitPower(std::vector<double>{1, 2}).rmse, 0);
    const PracticeFit flat = fitExponential(std::vector<double>(20, 500.0));
    EXPECT_NEAR(flat.rmse, 0, 1e-9);
    EXPECT_TRUE(std::isfinite(flat.asymptote));
    Random random(1);
    EXPECT_TRUE(averagePractice({}, -1, random).empty());
    EXPECT_EQ(practisedRt({}, -3), practisedRt({}, 0));
}

}  // namespace
}  // namespace lab::human
