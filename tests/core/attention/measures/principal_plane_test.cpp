#include "core/attention/measures/principal_plane.h"

#include <rapidcheck.h>

#include <cmath>
#include <limits>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::largestDifference;
using test::matrixOf;

// Four corners (±2, ±1) around (1, 3): squares along the axes 4·4 = 16 and 4·1 = 4, so shares 0.8 and 0.2.
TEST(PrincipalPlane, OnPaper) {
    const MatrixD rows = matrixOf<double>({{3, 4}, {3, 2}, {-1, 4}, {-1, 2}});
    const PrincipalPlane plane = *principalPlane(rows);
    EXPECT_LT(largestDifference(plane.mean, matrixOf<double>({{1, 3}})), 1e-12);
    EXPECT_LT(largestDifference(plane.axes, matrixOf<double>({{1, 0}, {0, 1}})), 1e-12);
    EXPECT_LT(largestDifference(plane.points, matrixOf<double>({{2, 1}, {2, -1}, {-2, 1}, {-2, -1}})), 1e-12);
    EXPECT_NEAR(plane.shares[0], 0.8, 1e-12);
    EXPECT_NEAR(plane.shares[1], 0.2, 1e-12);
}

// Two points in five dimensions, (3, 4) apart in the 2nd and 4th: one axis (0, 0.6, 0, 0.8, 0), all the
// variance, the points at ∓2.5. Fewer rows than columns: the Gram matrix's side.
TEST(PrincipalPlane, TwoPointsSpanOneAxis) {
    const MatrixD rows = matrixOf<double>({{1, 0, 7, 0, 2}, {1, 3, 7, 4, 2}});
    const PrincipalPlane plane = *principalPlane(rows);
    EXPECT_LT(largestDifference(plane.axes, matrixOf<double>({{0, 0.6, 0, 0.8, 0}, {0, 0, 0, 0, 0}})), 1e-12);
    EXPECT_LT(largestDifference(plane.points, matrixOf<double>({{-2.5, 0}, {2.5, 0}})), 1e-12);
    EXPECT_NEAR(plane.shares[0], 1, 1e-12);
    EXPECT_EQ(plane.shares[1], 0);
}

TEST(PrincipalPlane, OneColumnIsOneAxis) {
    const PrincipalPlane plane = *principalPlane(matrixOf<double>({{-4}, {0}, {1}}));
    EXPECT_EQ(plane.axes, matrixOf<double>({{1}, {0}}));
    EXPECT_LT(largestDifference(plane.points, matrixOf<double>({{-3, 0}, {1, 0}, {2, 0}})), 1e-12);
    EXPECT_NEAR(plane.shares[0], 1, 1e-12);
}

TEST(PrincipalPlane, WithoutVarianceEverythingIsAtTheOrigin) {
    for (const MatrixD& rows : {MatrixD(MatrixD::Constant(1, 3, 0.1)), MatrixD(MatrixD::Constant(7, 3, 0.1)),
                                MatrixD(MatrixD::Constant(3, 9, 1e9 / 3)), MatrixD(0, 4), MatrixD(4, 0)}) {
        const PrincipalPlane plane = *principalPlane(rows);
        EXPECT_EQ(plane.points, MatrixD::Zero(rows.rows(), 2));
        EXPECT_EQ(plane.axes, MatrixD::Zero(2, rows.cols()));
        EXPECT_EQ(plane.shares, (std::array<double, 2>{}));
    }
}

TEST(PrincipalPlane, NothingForWhatIsNotFiniteOrStopped) {
    EXPECT_FALSE(principalPlane(matrixOf<double>({{1, std::numeric_limits<double>::infinity()}})));
    EXPECT_FALSE(principalPlane(matrixOf<double>({{1, 2}, {3, 5}}), [] { return false; }));
}

// 1e-9: products of entries of a few units, over at most 30 terms.
TEST(PrincipalPlaneProperty, TwoDimensionalDataComesBack) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto n = *rc::gen::inRange<Index>(1, 30);
        const auto d = *rc::gen::inRange<Index>(1, 30);
        const MatrixD rows =
            test::randomMatrix<double>(n, 2, random) * test::randomMatrix<double>(2, d, random) +
            test::randomMatrix<double>(1, d, random).replicate(n, 1);
        const PrincipalPlane plane = *principalPlane(rows);
        const MatrixD back = (plane.points * plane.axes).rowwise() + plane.mean;
        RC_ASSERT(largestDifference(back, rows) < 1e-9);
    }));
}

// Both sides: fewer rows than columns and more.
TEST(PrincipalPlaneProperty, SharesFallAndAxesAreUpright) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto n = *rc::gen::inRange<Index>(3, 30);
        const auto d = *rc::gen::inRange<Index>(2, 30);
        const MatrixD rows = test::randomMatrix<double>(n, d, random);
        const PrincipalPlane plane = *principalPlane(rows);
        RC_ASSERT(plane.shares[0] >= plane.shares[1] && plane.shares[1] >= 0);
        RC_ASSERT(plane.shares[0] + plane.shares[1] <= 1 + 1e-12);
        const MatrixD products = plane.axes * plane.axes.transpose();
        RC_ASSERT(largestDifference(products, MatrixD(MatrixD::Identity(2, 2))) < 1e-9);
        for (Index axis = 0; axis < 2; ++axis) {
            RC_ASSERT(plane.axes.row(axis).maxCoeff() >= -plane.axes.row(axis).minCoeff() * (1 - 1e-6));
        }
        // Moving all points and turning the order of the rows changes nothing but the order of the points.
        const MatrixD moved = (rows.array() + 5.0).matrix().colwise().reverse();
        const PrincipalPlane other = *principalPlane(moved);
        RC_ASSERT(std::abs(other.shares[0] - plane.shares[0]) < 1e-9);
    }));
}

}  // namespace
}  // namespace lab::attention
