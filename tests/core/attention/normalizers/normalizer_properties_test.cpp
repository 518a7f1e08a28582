#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

#include "tests/core/attention/normalizers/normalizer_test_support.h"

// What must hold for every row of the registry, whatever is added to it.
namespace lab::attention {
namespace {

using test::largestDifference;
using test::randomLogits;
using test::randomMask;
using test::randomMatrix;
using test::randomValues;

/// A registry row with parameters, logits and a mask for it.
struct Drawn {
    Drawn()
        : random(*rc::gen::arbitrary<std::uint64_t>()),
          rows(*rc::gen::inRange<Index>(1, 5)),
          keys(*rc::gen::inRange<Index>(1, 40)) {
        normalizer = &normalizers()[*rc::gen::inRange<std::size_t>(0, normalizers().size())];
        values = randomValues(normalizer->entry, random);
        scores = randomLogits(*normalizer, rows, keys, random);
        mask = randomMask(rows, keys, random);
    }

    template <typename T>
    Matrix<T> weights(const Matrix<T>& of, T temperature = T(1)) const {
        Matrix<T> result;
        RC_ASSERT(normalize<T>({normalizer, values, &mask, temperature}, of, result));
        return result;
    }

    Random random;
    Index rows, keys;
    const Normalizer* normalizer = nullptr;
    ParameterValues values;
    MatrixD scores;
    AttentionMask mask;
};

TEST(NormalizerRegistry, RowsDescribeThemselves) {
    for (const Normalizer& row : normalizers()) {
        EXPECT_EQ(findRow(normalizers(), row.entry.id), &row) << "ids differ";
        for (const std::string_view text :
             {row.entry.name, row.entry.formula, row.entry.help, row.entry.source}) {
            EXPECT_FALSE(text.empty()) << row.entry.id;
        }
        EXPECT_NE(row.inFloat.weights, nullptr) << row.entry.id;
        EXPECT_NE(row.inDouble.weights, nullptr) << row.entry.id;
        EXPECT_EQ(row.inFloat.vjp == nullptr, row.inDouble.vjp == nullptr) << row.entry.id;
        for (const ParameterSpec& one : row.entry.parameters) {
            EXPECT_TRUE(checkParameters(row.entry, {{std::string(one.id), one.fallback}})) << one.id;
        }
    }
    EXPECT_EQ(normalizers().front().entry.id, "softmax");
}

// float: exponentials and roundings of up to 40 weights, each below 1e-7 of a row that sums to 1.
RC_GTEST_PROP(NormalizerProperties, RowsSumToOneWhereTheyShould, ()) {
    const Drawn drawn;
    const MatrixD weights = drawn.weights<double>(drawn.scores, 0.5);
    const MatrixF inFloat = drawn.weights<float>(drawn.scores.cast<float>(), 0.5F);
    RC_ASSERT((weights.array() >= 0.0).all());
    for (Index i = 0; drawn.normalizer->rowsSumToOne && i < drawn.rows; ++i) {
        const double wanted = (drawn.mask.given.row(i).array() != 0).any() ? 1.0 : 0.0;
        RC_ASSERT(std::abs(weights.row(i).sum() - wanted) < 1e-12);
        RC_ASSERT(std::abs(inFloat.row(i).cast<double>().sum() - wanted) < 1e-6);
    }
}

// float rounds logits of up to 16 to 1e-6, so a weight is off by as much at most.
RC_GTEST_PROP(NormalizerProperties, FloatAgreesWithDouble, ()) {
    const Drawn drawn;
    const MatrixF scores = drawn.scores.cast<float>();
    RC_ASSERT(largestDifference(drawn.weights<float>(scores, 0.5F),
                                drawn.weights<double>(scores.cast<double>(), 0.5)) < 4e-6);
}

RC_GTEST_PROP(NormalizerProperties, MaskedPlacesAreExactlyZeroAndDoNotCount, ()) {
    Drawn drawn;
    const MatrixD weights = drawn.weights<double>(drawn.scores, 0.7);
    MatrixD changed = drawn.scores;
    for (Index i = 0; i < drawn.rows; ++i) {
        for (Index j = 0; j < drawn.keys; ++j) {
            if (drawn.mask.given(i, j) == 0) {
                RC_ASSERT(weights(i, j) == 0.0);
                changed(i, j) = 1e3 * drawn.random.uniform();
            }
        }
    }
    RC_ASSERT(drawn.weights<double>(changed, 0.7) == weights);
    drawn.mask = keyPaddingMask(drawn.keys, drawn.keys);
    RC_ASSERT(drawn.weights<double>(drawn.scores).isZero(0.0));
    RC_ASSERT(drawn.weights<float>(drawn.scores.cast<float>()).isZero(0.0F));
}

// The row functions alone: normalize() takes the maximum off, which would hide a formula that does not.
// A shift of some hundreds rounds logits to 1e-13.
RC_GTEST_PROP(NormalizerProperties, AShiftChangesNothingWhereItShouldNot, ()) {
    Drawn drawn;
    RC_PRE(!drawn.normalizer->replacesScores);
    const double shift = drawn.normalizer->ignoresShift ? 300.0 * drawn.random.normal() : 1.0;
    const MatrixD shifted = drawn.scores.array() + shift;
    MatrixD before(1, drawn.keys);
    MatrixD after(1, drawn.keys);
    drawn.normalizer->inDouble.weights({drawn.scores.data(), nullptr, drawn.keys}, drawn.values,
                                       before.data());
    drawn.normalizer->inDouble.weights({shifted.data(), nullptr, drawn.keys}, drawn.values, after.data());
    RC_ASSERT((largestDifference(before, after) < 1e-10) == drawn.normalizer->ignoresShift);
}

RC_GTEST_PROP(NormalizerProperties, KeysInAnotherOrderGiveWeightsInThatOrder, ()) {
    Drawn drawn;
    Eigen::PermutationMatrix<Eigen::Dynamic> order(drawn.keys);
    order.setIdentity();
    for (Index i = drawn.keys - 1; i > 0; --i) {
        const auto other = static_cast<Index>(drawn.random.uniform() * static_cast<double>(i + 1));
        std::swap(order.indices()[i], order.indices()[other]);
    }
    const MatrixD wanted = drawn.weights<double>(drawn.scores) * order;
    drawn.mask.given = (drawn.mask.given.cast<int>() * order).cast<std::uint8_t>();
    RC_ASSERT(largestDifference(drawn.weights<double>(drawn.scores * order), wanted) < 1e-13);
}

// Central differences of sum(weights * upstream) with step 1e-5 are good to 1e-8 unless a key enters or
// leaves the support within the step; then the half step disagrees, and the place is passed over.
RC_GTEST_PROP(NormalizerProperties, VjpAgreesWithCentralDifferences, ()) {
    Drawn drawn;
    const bool hasVjp = drawn.normalizer->inDouble.vjp != nullptr;
    RC_PRE(hasVjp);
    constexpr double kTemperature = 0.7;
    const MatrixD upstream = randomMatrix<double>(drawn.rows, drawn.keys, drawn.random);
    MatrixD gradient;
    RC_ASSERT(normalizeVjp<double>({drawn.normalizer, drawn.values, &drawn.mask, kTemperature},
                                   drawn.weights<double>(drawn.scores, kTemperature), upstream, gradient));
    const auto slope = [&](Index i, Index j, double step) {
        MatrixD up = drawn.scores;
        MatrixD down = drawn.scores;
        up(i, j) += step;
        down(i, j) -= step;
        const MatrixD change =
            drawn.weights<double>(up, kTemperature) - drawn.weights<double>(down, kTemperature);
        return change.cwiseProduct(upstream).sum() / (2 * step);
    };
    for (Index i = 0; i < drawn.rows; ++i) {
        for (Index j = 0; j < drawn.keys; ++j) {
            const double numeric = slope(i, j, 1e-5);
            const bool isSmooth = std::abs(numeric - slope(i, j, 5e-6)) < 1e-7;
            RC_ASSERT(!isSmooth || std::abs(gradient(i, j) - numeric) < 1e-6);
        }
    }
}

}  // namespace
}  // namespace lab::attention
