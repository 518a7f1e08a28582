#include "core/attention/measures/received_weights.h"

#include <limits>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;

TEST(ReceivedWeights, MeanOfEachColumn) {
    const MatrixF weights = matrixOf<float>({{0.25, 0.75}, {0.5, 0.5}, {0, 1}, {0.25, 0.75}});
    EXPECT_EQ(*receivedOnAverage(weights), (RowVectorD(2) << 0.25, 0.75).finished());
    EXPECT_EQ(*receivedOnAverage(MatrixF(0, 2)), RowVectorD::Zero(2));
    EXPECT_EQ(receivedOnAverage(MatrixF(0, 0))->size(), 0);
    EXPECT_FALSE(receivedOnAverage(weights, [] { return false; }));
}

TEST(ReceivedWeights, PlacesFromTheLargestOn) {
    const double none = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(placesByWeight((RowVectorD(5) << 0.1, none, 0.4, 0.1, 0.4).finished()),
              (std::vector<Index>{2, 4, 0, 3, 1}));
    EXPECT_TRUE(placesByWeight(RowVectorD()).empty());
}

}  // namespace
}  // namespace lab::attention
