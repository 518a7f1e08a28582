#include "core/formats/array.h"

#include <gmock/gmock.h>

#include <limits>

#include "tests/core/formats/fixtures.h"

namespace lab::formats {
namespace {

using testing::ElementsAre;

TEST(ByteCount, MultipliesSizes) {
    EXPECT_EQ(byteCount(DType::Float32, Shape{2, 3}), 24U);
    EXPECT_EQ(byteCount(DType::Float64, Shape{}), 8U) << "a scalar is one element";
    EXPECT_EQ(byteCount(DType::Int8, Shape{5, 0, 7}), 0U);
}

TEST(ByteCount, RefusesWhatDoesNotFit) {
    constexpr Index kHuge = std::numeric_limits<Index>::max();
    EXPECT_EQ(byteCount(DType::Int8, Shape{-1}), std::nullopt);
    EXPECT_EQ(byteCount(DType::Int8, Shape{kHuge, 2}), std::nullopt);
    EXPECT_EQ(byteCount(DType::Float64, Shape{kHuge / 4}), std::nullopt);
    EXPECT_EQ(byteCount(DType::Float64, Shape{kHuge, kHuge, 0}), 0U)
        << "nothing at all, whatever the other sizes";
}

TEST(ArrayConversion, KeepsOrderAndShape) {
    MatrixF matrix(2, 3);
    matrix << 1, 2, 3, 4, 5, 6.5F;
    const Array array = toArray(matrix);
    EXPECT_THAT(array.shape, ElementsAre(2, 3));
    EXPECT_EQ(array.dtype, DType::Float32);
    EXPECT_THAT(toNumbers<double>(array.view()), ElementsAre(1, 2, 3, 4, 5, 6.5));
    EXPECT_EQ(toMatrix<float>(array.view(), "m").value(), matrix);
    EXPECT_EQ(toMatrix<double>(array.view(), "m", 2, kAnySize).value(), matrix.cast<double>());
}

TEST(ArrayConversion, StacksMatrices) {
    const std::vector<MatrixD> heads = {MatrixD::Constant(1, 2, 3.0), MatrixD::Constant(1, 2, 4.0)};
    const Array array = toArray<double>(std::span<const MatrixD>(heads));
    EXPECT_THAT(array.shape, ElementsAre(2, 1, 2));
    EXPECT_THAT(toNumbers<float>(array.view()), ElementsAre(3, 3, 4, 4));
}

TEST(ArrayConversion, NamesArrayAndShapesInErrors) {
    const Array array = toArray<float>(std::vector<float>{1, 2, 3}, {3});
    EXPECT_EQ(toMatrix<float>(array.view(), "W", 4).error(),
              (Error{ErrorCode::WrongShape, {}, "W", "[4, columns]", "[3]"}));
    EXPECT_EQ(toRowVector<float>(array.view(), "b", 4).error(),
              (Error{ErrorCode::WrongShape, {}, "b", "[4]", "[3]"}));
    EXPECT_EQ(toRowVector<float>(array.view(), "b", 3)->sum(), 6.0F);
}

TEST(ArrayConversion, ReadsAtAnyAlignment) {
    const Array array = toArray<double>(std::vector<double>{1.5, -2.5}, {2});
    std::vector<std::byte> shifted(1);
    shifted.insert(shifted.end(), array.bytes.begin(), array.bytes.end());
    EXPECT_THAT(toNumbers<double>({DType::Float64, {2}, std::span(shifted).subspan(1)}),
                ElementsAre(1.5, -2.5));
}

}  // namespace
}  // namespace lab::formats
