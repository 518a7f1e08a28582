#include "core/attention/score_form.h"

#include <gmock/gmock.h>

#include <Eigen/LU>
#include <Eigen/SVD>

#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::isClose;
using test::largestDifference;
using test::matrixOf;
using test::randomMatrix;

struct Projections {
    MatrixF W_q, W_k;
    RowVectorF b_q, b_k;

    [[nodiscard]] ScoreForm form() const { return {W_q, b_q, W_k, b_k}; }
    /// [W; b] in double.
    [[nodiscard]] static MatrixD stacked(const MatrixF& W, const RowVectorF& b) {
        MatrixD factor(W.rows() + 1, W.cols());
        factor << W.cast<double>(), b.cast<double>();
        return factor;
    }
    [[nodiscard]] MatrixD bilinear() const { return stacked(W_q, b_q) * stacked(W_k, b_k).transpose(); }
};

Projections randomProjections(Index d, Index dHead, std::uint64_t seed) {
    Random random(seed);
    const float size = 1.0F / std::sqrt(static_cast<float>(d));
    return {size * randomMatrix<float>(d, dHead, random), size * randomMatrix<float>(d, dHead, random),
            randomMatrix<float>(1, dHead, random).row(0), randomMatrix<float>(1, dHead, random).row(0)};
}

// W_q = diag(3, 1), W_k = diag(2, 1), no biases: the form is diag(6, 1, 0), so its singular values are 6
// and 1. Q' = K' = x sqrt(6) for the first coordinate, x for the second.
TEST(ScoreForm, DiagonalOnPaper) {
    const ScoreForm form(matrixOf<float>({{3, 0}, {0, 1}}), {}, matrixOf<float>({{2, 0}, {0, 1}}), {});
    ASSERT_EQ(form.fullRank(), 2);
    EXPECT_NEAR(form.singularValues()(0), 6, 1e-12);
    EXPECT_NEAR(form.singularValues()(1), 1, 1e-12);
    const MatrixF X = matrixOf<float>({{1, 0}, {2, 5}});
    const double root = std::sqrt(6.0);
    const RankedVectors cut = form.project(X, 1);
    EXPECT_TRUE(isClose(cut.Q, matrixOf<double>({{root}, {2 * root}}), 1e-6, 0));
    EXPECT_TRUE(isClose(cut.K, matrixOf<double>({{root}, {2 * root}}), 1e-6, 0));
    EXPECT_TRUE(isClose(form.project(X, 2).Q, matrixOf<double>({{root, 0}, {2 * root, 5}}), 1e-6, 0));
}

// x W_q + b_q = x + 2 and x W_k + b_k = 3 x: scores (x + 2) 3 y. Without the biases' row they would be 3 x y.
TEST(ScoreForm, BiasesCountOnPaper) {
    const ScoreForm form(matrixOf<float>({{1}}), matrixOf<float>({{2}}).row(0), matrixOf<float>({{3}}), {});
    const RankedVectors vectors = form.project(matrixOf<float>({{1}, {-4}}), 1);
    EXPECT_TRUE(
        isClose(MatrixF(vectors.Q * vectors.K.transpose()), matrixOf<double>({{9, -36}, {-6, 24}}), 1e-5, 0));
}

TEST(ScoreForm, FullRankGivesBackTheHeadsScores) {
    const Projections head = randomProjections(96, 64, 7);
    Random random(8);
    const auto X = randomMatrix<float>(30, 96, random);
    const MatrixD Q = (X.cast<double>() * head.W_q.cast<double>()).rowwise() + head.b_q.cast<double>();
    const MatrixD K = (X.cast<double>() * head.W_k.cast<double>()).rowwise() + head.b_k.cast<double>();
    const ScoreForm form = head.form();
    ASSERT_EQ(form.fullRank(), 64);
    const RankedVectors vectors = form.project(X, 64);
    const MatrixD scores = vectors.Q.cast<double>() * vectors.K.cast<double>().transpose() / 8.0;
    EXPECT_LT(largestDifference(scores, MatrixD(Q * K.transpose() / 8.0)), 1e-5);
}

// The form is small enough here for its SVD to be taken whole: an independent way to the same values, and by
// Eckart and Young the error of the cut form is the next singular value.
TEST(ScoreForm, CutIsTheBestApproximation) {
    const Projections head = randomProjections(20, 6, 9);
    const MatrixD bilinear = head.bilinear();
    const Eigen::JacobiSVD<MatrixD> whole(bilinear);
    const ScoreForm form = head.form();
    for (Index i = 0; i < 6; ++i) {
        EXPECT_NEAR(form.singularValues()(i), whole.singularValues()(i), 1e-12);
    }
    // Rows of the identity and their differences from the row of zeros pick the form apart: [I 1; 0 1] is
    // invertible.
    MatrixF X = MatrixF::Zero(21, 20);
    X.topRows(20).setIdentity();
    MatrixD extended(21, 21);
    extended << X.cast<double>(), MatrixD::Ones(21, 1);
    const MatrixD inverse = extended.inverse();
    for (int rank = 1; rank < 6; ++rank) {
        const RankedVectors vectors = form.project(X, rank);
        const MatrixD cut =
            inverse * vectors.Q.cast<double>() * vectors.K.cast<double>().transpose() * inverse.transpose();
        const double error = Eigen::JacobiSVD<MatrixD>(bilinear - cut).singularValues()(0);
        EXPECT_NEAR(error, whole.singularValues()(rank), 1e-5) << rank;
    }
}

TEST(ScoreForm, FirstColumnsDoNotDependOnTheRank) {
    const Projections head = randomProjections(12, 5, 10);
    Random random(1);
    const auto X = randomMatrix<float>(4, 12, random);
    const RankedVectors all = head.form().project(X, 5);
    const RankedVectors three = head.form().project(X, 3);
    EXPECT_LT(largestDifference(three.Q, all.Q.leftCols(3)), 1e-6);
    EXPECT_LT(largestDifference(three.K, all.K.leftCols(3)), 1e-6);
}

// [I; 0] shows the columns of U themselves, up to the biases' row, which is zero here.
TEST(ScoreForm, LargestEntryOfEachColumnIsPositive) {
    Projections head = randomProjections(10, 4, 12);
    head.b_q.setZero();
    head.b_k.setZero();
    const RankedVectors vectors = head.form().project(MatrixF::Identity(10, 10), 4);
    for (Index c = 0; c < 4; ++c) {
        Index largest = 0;
        vectors.Q.col(c).cwiseAbs().maxCoeff(&largest);
        EXPECT_GT(vectors.Q(largest, c), 0.0F) << c;
    }
}

// Narrower than the head: no more than d + 1 directions.
TEST(ScoreForm, RankIsAtMostTheWidthOfTheInput) {
    EXPECT_EQ(randomProjections(3, 8, 13).form().fullRank(), 4);
}

TEST(ScoreForm, AllZeros) {
    const ScoreForm form(MatrixF::Zero(5, 3), {}, MatrixF::Zero(5, 3), {});
    const RankedVectors vectors = form.project(MatrixF::Ones(2, 5), 3);
    EXPECT_EQ(vectors.Q, (MatrixF::Zero(2, 3)));
    EXPECT_EQ(vectors.K, (MatrixF::Zero(2, 3)));
}

}  // namespace
}  // namespace lab::attention
