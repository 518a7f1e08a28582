#include "core/attention/positions/t5_bias.h"

#include <rapidcheck.h>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;

// Eight buckets look both ways: four a direction, of which distances 0 and 1 have one each. 2 + floor(ln(r/2)
// / ln(16/2) x 2) is 2 for r = 2 .. 5 (ln 2.5 / ln 8 = 0.44) and 3 from r = 6 (ln 3 / ln 8 = 0.53) on.
TEST(T5Bucket, BidirectionalOnPaper) {
    const T5Buckets buckets = {8, 16, true};
    const std::vector<std::pair<Index, Index>> expected = {{0, 0},   {-1, 1}, {-2, 2}, {-5, 2}, {-6, 3},
                                                           {-99, 3}, {1, 5},  {5, 6},  {6, 7},  {1000000, 7}};
    for (const auto& [offset, bucket] : expected) {
        EXPECT_EQ(t5Bucket(offset, buckets), bucket) << offset;
    }
}

// Eight buckets that look back: distances 0 .. 3 have one each; 4 + floor(ln(r/4) / ln(16/4) x 4) is 4 for 4
// and 5, 5 for 6 and 7, 6 for 8 .. 11, 7 from 12 on. Keys after the query count as distance 0.
TEST(T5Bucket, CausalOnPaper) {
    const T5Buckets buckets = {8, 16, false};
    const std::vector<std::pair<Index, Index>> expected = {{9, 0},   {0, 0},   {-3, 3},  {-4, 4},
                                                           {-5, 4},  {-6, 5},  {-7, 5},  {-8, 6},
                                                           {-11, 6}, {-12, 7}, {-16, 7}, {-400, 7}};
    for (const auto& [offset, bucket] : expected) {
        EXPECT_EQ(t5Bucket(offset, buckets), bucket) << offset;
    }
}

TEST(T5Bucket, FewBucketsAndShortDistancesHaveALastBucket) {
    EXPECT_EQ(t5Bucket(-5, {2, 16, true}), 0) << "one bucket a direction";
    EXPECT_EQ(t5Bucket(5, {2, 16, true}), 1);
    EXPECT_EQ(t5Bucket(-5, {1, 16, false}), 0);
    EXPECT_EQ(t5Bucket(-4, {8, 4, false}), 7) << "the largest distance is the first that shares";
    EXPECT_EQ(t5Bucket(-5, {32, 2, false}), 5) << "distances below half of the buckets have one each";
}

TEST(T5Property, BucketsLieInTheirRangeAndNeverFallWithDistance) {
    EXPECT_TRUE(rc::check([] {
        T5Buckets buckets;
        buckets.isBidirectional = *rc::gen::arbitrary<bool>();
        buckets.count = *rc::gen::inRange<Index>(2, 130);
        buckets.maxDistance = *rc::gen::inRange<Index>(1, 1000);
        const auto offset = *rc::gen::inRange<Index>(-1200, 1200);
        const Index bucket = t5Bucket(offset, buckets);
        const Index further = t5Bucket(offset + (offset > 0 ? 1 : -1), buckets);
        RC_ASSERT(bucket >= 0 && bucket < buckets.count);
        RC_ASSERT(further >= bucket);
    }));
}

template <typename T>
class T5 : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(T5, Scalars);

// Two queries of three keys stand at positions 1 and 2. Buckets of j - i: (1, 0, 3 = 2 + 1) and (1, 1, 0)
// with two a direction and everything from distance 1 on shared.
TYPED_TEST(T5, BiasOnPaper) {
    using T = TypeParam;
    const Matrix<T> table = matrixOf<T>({{0, 10}, {0, 11}, {0, 12}, {0, 13}});
    EXPECT_EQ(t5Bias<T>(table, 1, 2, 3, {4, 8, true}), matrixOf<T>({{11, 10, 13}, {11, 11, 10}}));
    EXPECT_EQ(t5Bias<T>(table, 1, 1, 1, {4, 8, true}), matrixOf<T>({{10}}));
}

TEST(T5Table, ComesFromTheSeedAlone) {
    const MatrixD table = seededT5Table<double>(32, 4, 7);
    EXPECT_EQ(table.cast<float>(), seededT5Table<float>(32, 4, 7));
    EXPECT_NE(table, seededT5Table<double>(32, 4, 8));
}

}  // namespace
}  // namespace lab::attention
