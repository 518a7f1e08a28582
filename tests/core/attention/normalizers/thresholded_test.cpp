#include "core/attention/normalizers/thresholded.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "tests/core/attention/normalizers/normalizer_test_support.h"

// What sparsemax, entmax 1.5 and entmax have in common.
namespace lab::attention {
namespace {

using test::largestDifference;
using test::normalized;
using test::normalizedVjp;
using test::randomMatrix;

// A key whose score lies 1/(alpha-1) or more below the largest is below any threshold.
RC_GTEST_PROP(ThresholdedProperties, FarKeysGetExactlyZero, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto keys = *rc::gen::inRange<Index>(2, 200);
    const MatrixD scores = *rc::gen::element(1.0, 5.0) * randomMatrix<double>(1, keys, random);
    const double alpha = 1.05 + 0.95 * random.uniform();
    const auto check = [&](std::string_view id, const ParameterValues& values, double gap) {
        const MatrixD weights = normalized<double>(id, scores, values);
        for (Index j = 0; j < keys; ++j) {
            RC_ASSERT(scores(0, j) > scores.maxCoeff() - gap || weights(0, j) == 0.0);
        }
        RC_ASSERT(std::abs(weights.sum() - 1) < 1e-12);
    };
    check("sparsemax", {}, 1);
    check("entmax15", {}, 2);
    check("entmax", {{"alpha", alpha}}, 1 / (alpha - 1));
}

// tau by sorting and tau by Newton's method: each good to a few roundings.
RC_GTEST_PROP(ThresholdedProperties, EntmaxMeetsItsNeighbours, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto keys = *rc::gen::inRange<Index>(1, 300);
    const MatrixD scores = *rc::gen::element(0.0, 0.1, 1.0, 20.0) * randomMatrix<double>(2, keys, random);
    const MatrixD upstream = randomMatrix<double>(2, keys, random);
    for (const auto& [id, alpha] : {std::pair("sparsemax", 2.0), std::pair("entmax15", 1.5)}) {
        const ParameterValues values = {{"alpha", alpha}};
        const MatrixD weights = normalized<double>(id, scores);
        RC_ASSERT(largestDifference(normalized<double>("entmax", scores, values), weights) < 1e-12);
        RC_ASSERT(largestDifference(normalizedVjp<double>("entmax", weights, upstream, values),
                                    normalizedVjp<double>(id, weights, upstream)) < 1e-12);
    }
}

// Towards alpha = 1 the distance to softmax falls in proportion to alpha - 1.
RC_GTEST_PROP(ThresholdedProperties, EntmaxBecomesSoftmax, ()) {
    Random random(*rc::gen::arbitrary<std::uint64_t>());
    const auto keys = *rc::gen::inRange<Index>(1, 100);
    const MatrixD scores = randomMatrix<double>(1, keys, random);
    const MatrixD softmax = normalized<double>("softmax", scores);
    double before = 1;
    for (const double above : {0.01, 1e-3, 1e-4}) {
        MatrixD weights(1, keys);
        findRow(normalizers(), "entmax")
            ->inDouble.weights({scores.data(), nullptr, keys}, {{"alpha", 1 + above}}, weights.data());
        const double distance = largestDifference(weights, softmax);
        RC_ASSERT(distance <= std::max(before / 5, 1e-12));
        before = distance;
    }
    RC_ASSERT(before < 1e-3);
}

}  // namespace
}  // namespace lab::attention
