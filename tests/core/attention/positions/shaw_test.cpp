#include "core/attention/positions/shaw.h"

#include <rapidcheck.h>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::matrixOf;
using test::randomMatrix;

template <typename T>
class Shaw : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(Shaw, Scalars);

// clip 1: row 0 for keys before, row 1 for the same place, row 2 for keys after; two queries of three keys
// stand at positions 1 and 2.
TEST(ShawIndex, OnPaper) {
    EXPECT_EQ(shawIndex(3, 3, 1), test::matrixOf<std::int32_t>({{1, 2, 2}, {0, 1, 2}, {0, 0, 1}}));
    EXPECT_EQ(shawIndex(2, 3, 1), test::matrixOf<std::int32_t>({{0, 1, 2}, {0, 0, 1}}));
    EXPECT_EQ(shawIndex(1, 1, 0), test::matrixOf<std::int32_t>({{0}}));
}

// q = 2 at position 0 of two: r = (1, 2), so it gains 2 x (20, 30) from relK = (10, 20, 30); q = 3 at
// position 1: r = (0, 1), 3 x (10, 20). Values: 0.25 x 5 + 0.75 x 7 = 6.5 for the first query, 1 x 3 for the
// second.
TYPED_TEST(Shaw, OnPaper) {
    using T = TypeParam;
    EXPECT_EQ(shawScores<T>(matrixOf<T>({{2}, {3}}), matrixOf<T>({{10}, {20}, {30}}), 2),
              matrixOf<T>({{40, 60}, {30, 60}}));
    EXPECT_EQ(shawContext<T>(matrixOf<T>({{0.25, 0.75}, {1, 0}}), matrixOf<T>({{3}, {5}, {7}})),
              matrixOf<T>({{6.5}, {3}}));
}

// Against the definition with a vector for each pair. 1e-10: sums of at most 90 products in double.
TEST(ShawProperty, AgreesWithAVectorForEachPair) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto queries = *rc::gen::inRange<Index>(1, 9);
        const auto keys = *rc::gen::inRange<Index>(1, 9);
        const auto clip = *rc::gen::inRange<Index>(0, 5);
        const ShawTables<double> tables = seededShawTables<double>(clip, 4, 3, random.nextBits());
        RC_ASSERT(tables.clip() == clip && tables.relV.cols() == 3);
        const auto Q = randomMatrix<double>(queries, 4, random);
        const auto weights = randomMatrix<double>(queries, keys, random);
        const IndexMatrix index = shawIndex(queries, keys, clip);
        MatrixD scores = MatrixD::Zero(queries, keys);
        MatrixD context = MatrixD::Zero(queries, 3);
        for (Index i = 0; i < queries; ++i) {
            for (Index j = 0; j < keys; ++j) {
                scores(i, j) = Q.row(i).dot(tables.relK.row(index(i, j)));
                context.row(i) += weights(i, j) * tables.relV.row(index(i, j));
            }
        }
        RC_ASSERT(isClose(shawScores<double>(Q, tables.relK, keys), scores, 1e-10, 0));
        RC_ASSERT(isClose(shawContext<double>(weights, tables.relV), context, 1e-10, 0));
    }));
}

TEST(ShawTables, ComeFromTheSeedAlone) {
    const ShawTables<double> tables = seededShawTables<double>(100, 20, 10, 5);
    EXPECT_EQ(tables.relK, seededShawTables<double>(100, 20, 10, 5).relK);
    EXPECT_EQ(tables.relK.cast<float>(), seededShawTables<float>(100, 20, 10, 5).relK);
    EXPECT_NE(tables.relK, seededShawTables<double>(100, 20, 10, 6).relK);
    // 4020 normal numbers: the standard error of the mean square 0.25 is 0.0056; five of them.
    EXPECT_NEAR(tables.relK.array().square().mean(), 0.25, 0.028);
}

}  // namespace
}  // namespace lab::attention
