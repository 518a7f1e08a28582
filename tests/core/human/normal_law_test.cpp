#include "core/human/normal_law.h"

#include <gtest/gtest.h>

#include <cmath>

namespace lab::human {
namespace {

TEST(NormalLaw, QuantilesUndoTheDistribution) {
    EXPECT_NEAR(normalQuantile(0.975), 1.959963984540054, 1e-12);
    EXPECT_EQ(normalQuantile(0.5), 0);
    for (const double p : {1e-300, 1e-20, 1e-5, 0.01, 0.03, 0.3, 0.6, 0.99}) {
        EXPECT_NEAR(normalCdf(normalQuantile(p)) / p, 1, 1e-11) << p;
    }
    EXPECT_TRUE(std::isinf(normalQuantile(0)) && std::isinf(normalQuantile(1)));
    EXPECT_NEAR(normalDensity(0), 0.398942280401432678, 1e-15);
}

}  // namespace
}  // namespace lab::human
