#include "core/attention/measures/head_agreement.h"

#include <rapidcheck.h>

#include <numbers>

#include "core/attention/softmax.h"
#include "tests/core/attention/attention_test_support.h"

namespace lab::attention {
namespace {

using test::matrixOf;

template <typename T>
class HeadAgreement : public testing::Test {};
using Scalars = testing::Types<float, double>;
TYPED_TEST_SUITE(HeadAgreement, Scalars);

// First query: (1, 0) against (0, 1) have nothing in common: ln 2. Second: both (1/2, 1/2): 0. Mean: ln 2
// / 2. The third head sees nothing: against (1, 0) H(1/2) = 1/2 ln 2, against (1/2, 1/2) 2 x 1/4 ln 4 - ln 2
// / 2 = ln 2 / 2, so the mean is ln 2 / 2 again.
TYPED_TEST(HeadAgreement, OnPaper) {
    using T = TypeParam;
    const Matrix<T> a = matrixOf<T>({{1, 0}, {0.5, 0.5}});
    const Matrix<T> b = matrixOf<T>({{0, 1}, {0.5, 0.5}});
    const Matrix<T> blind = Matrix<T>::Zero(2, 2);
    const MatrixD divergence = headDivergence<T>(std::vector<MatrixView<T>>{a, b, blind});
    const double half = std::numbers::ln2 / 2;
    EXPECT_TRUE(test::isClose(
        divergence, matrixOf<double>({{0, half, half}, {half, 0, half}, {half, half, 0}}), 1e-7, 0));
}

TYPED_TEST(HeadAgreement, Edges) {
    using T = TypeParam;
    EXPECT_EQ(headDivergence<T>({}).size(), 0);
    const Matrix<T> none(0, 3);
    EXPECT_EQ(headDivergence<T>(std::vector<MatrixView<T>>{none, none}), MatrixD::Zero(2, 2));
    const Matrix<T> one = matrixOf<T>({{1}});
    EXPECT_EQ(headDivergence<T>(std::vector<MatrixView<T>>{one, one}), MatrixD::Zero(2, 2));
}

// 1e-12 over ln 2: rounding of sums of at most 300 terms.
TEST(HeadAgreementProperty, IsSymmetricAndBetweenZeroAndLn2) {
    EXPECT_TRUE(rc::check([] {
        Random random(*rc::gen::arbitrary<std::uint64_t>());
        const auto queries = *rc::gen::inRange<Index>(1, 6);
        const auto keys = *rc::gen::inRange<Index>(1, 300);
        const double spread = *rc::gen::element(0.0, 1.0, 100.0);
        std::vector<MatrixD> heads;
        for (int head = 0; head < 3; ++head) {
            heads.push_back(
                softmax<double>(MatrixD(spread * test::randomMatrix<double>(queries, keys, random))));
        }
        const MatrixD js =
            headDivergence<double>(std::vector<MatrixView<double>>(heads.begin(), heads.end()));
        RC_ASSERT(js == js.transpose());
        RC_ASSERT((js.diagonal().array() == 0).all());
        RC_ASSERT(js.minCoeff() >= 0 && js.maxCoeff() <= std::numbers::ln2 + 1e-12);
    }));
}

}  // namespace
}  // namespace lab::attention
