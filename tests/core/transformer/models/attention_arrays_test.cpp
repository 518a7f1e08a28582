#include "core/transformer/models/attention_arrays.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>

#include "core/formats/npy.h"
#include "core/formats/npz.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::transformer {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

class AttentionArraysTest : public ::testing::Test {
  protected:
    fs::path write(const std::string& name, std::span<const std::byte> bytes) const {
        std::ofstream(m_folder / name, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return m_folder / name;
    }
    fs::path write(const std::string& name, const std::string& text) const {
        return write(name, std::as_bytes(std::span(text)));
    }
    /// Weights 0, 0.01, 0.02 … in order.
    static formats::Array counted(formats::Shape shape) {
        Index size = 1;
        for (const Index side : shape) {
            size *= side;
        }
        std::vector<float> numbers(static_cast<std::size_t>(size));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            numbers[i] = 0.01F * static_cast<float>(i);
        }
        return formats::toArray<float>(std::span<const float>(numbers), std::move(shape));
    }
    fs::path npy(formats::Shape shape) const {
        return write("a.npy", formats::writeNpy(counted(shape).view()));
    }
    fs::path npz(const std::vector<formats::NamedArray>& arrays) const {
        return write("a.npz", formats::writeNpz(arrays).value());
    }
    static std::shared_ptr<const ModelOutput> run(const fs::path& file, ArrayShape shape,
                                                  const Interventions& interventions = {}) {
        const auto model = openAttentionArrays(readAttentionArrays(file).value(), shape);
        ModelInput input;
        input.interventions = interventions;
        return model.value()->run(input, {}).value();
    }

    files::ScratchFolder m_folder;
};

TEST_F(AttentionArraysTest, AMatrixIsOneHead) {
    const fs::path file = npy({2, 3});
    EXPECT_THAT(possibleShapes(*readAttentionArrays(file)), ElementsAre(ArrayShape::Matrix));
    const auto output = run(file, ArrayShape::Unknown);
    ASSERT_EQ(output->layers.size(), 1U);
    // Six multiples of 0.01 in float32.
    EXPECT_TRUE(
        output->layers[0].heads[0].isApprox(MatrixF{{0, 0.01F, 0.02F}, {0.03F, 0.04F, 0.05F}}, 1e-6F));
}

TEST_F(AttentionArraysTest, ThreeDimensionsAreAskedAbout) {
    const fs::path file = npy({3, 2, 2});
    EXPECT_THAT(possibleShapes(*readAttentionArrays(file)),
                ElementsAre(ArrayShape::HeadsMatrix, ArrayShape::LayersMatrix));
    const auto heads = run(file, ArrayShape::HeadsMatrix);
    ASSERT_EQ(heads->layers.size(), 1U);
    ASSERT_EQ(heads->layers[0].heads.size(), 3U);
    const auto layers = run(file, ArrayShape::LayersMatrix);
    ASSERT_EQ(layers->layers.size(), 3U);
    EXPECT_EQ(layers->layers[2].heads[0], heads->layers[0].heads[2]);
    EXPECT_THAT(possibleShapes(*readAttentionArrays(npy({1, 2, 2}))), ElementsAre(ArrayShape::HeadsMatrix))
        << "one matrix is one head either way";
}

TEST_F(AttentionArraysTest, FourDimensionsAreLayersAndHeads) {
    const auto output = run(npy({2, 3, 2, 2}), ArrayShape::Unknown);
    ASSERT_EQ(output->layers.size(), 2U);
    // Matrix 1 * 3 + 2 begins at number 20.
    EXPECT_FLOAT_EQ(output->layers[1].heads[2](0, 0), 0.2F);
}

TEST_F(AttentionArraysTest, ArraysByNameAreLayersInTheOrderOfTheirNumbers) {
    std::vector<formats::NamedArray> arrays;
    for (const int layer : {10, 2, 1}) {
        formats::Array array = formats::toArray<float>(std::vector<float>(4, static_cast<float>(layer)),
                                                       formats::Shape{1, 2, 2});
        arrays.push_back({"attention." + std::to_string(layer), std::move(array)});
    }
    arrays.push_back({"hidden", counted({2, 7})});
    const auto output = run(npz(arrays), ArrayShape::Unknown);
    ASSERT_EQ(output->layers.size(), 3U);
    EXPECT_EQ(output->layers[0].heads[0](0, 0), 1);
    EXPECT_EQ(output->layers[1].heads[0](0, 0), 2);
    EXPECT_EQ(output->layers[2].heads[0](0, 0), 10);
}

TEST_F(AttentionArraysTest, TokensStandBesideTheFile) {
    const fs::path file = npy({2, 2});
    EXPECT_THAT(run(file, ArrayShape::Unknown)->source.tokens, ElementsAre("1", "2"));
    write("a.npy.tokens.txt", std::string("the\r\ncat\n"));
    EXPECT_THAT(run(file, ArrayShape::Unknown)->source.tokens, ElementsAre("the", "cat"));
    write("a.npy.tokens.txt", std::string("the"));
    EXPECT_THAT(run(file, ArrayShape::Unknown)->source.tokens, ElementsAre("the", "2"));
}

TEST_F(AttentionArraysTest, InterventionsChangeWeights) {
    const fs::path file = npy({1, 2, 2});
    const auto off = run(file, ArrayShape::Unknown, {{{AttentionPart::Self, 0, 0}, SwitchOff{}}});
    EXPECT_TRUE(off->layers[0].heads[0].isZero(0));
}

TEST_F(AttentionArraysTest, SaysWhatCannotBeShown) {
    const auto errorOf = [](const fs::path& file) { return readAttentionArrays(file).error(); };
    const auto negative = formats::toArray<float>(std::vector<float>{0.5F, -1.5F}, formats::Shape{1, 2});
    const Error scores = errorOf(write("b.npy", formats::writeNpy(negative.view())));
    EXPECT_EQ(scores.code, ErrorCode::OutOfRange);
    EXPECT_EQ(scores.place, "b.npy");
    EXPECT_THAT(scores.found, ::testing::StartsWith("-1.5"));
    EXPECT_EQ(errorOf(npy({4})).code, ErrorCode::MissingArray);
    EXPECT_EQ(errorOf(npy({0, 4})).code, ErrorCode::MissingArray);
    EXPECT_EQ(errorOf(m_folder / "none.npz").code, ErrorCode::FileNotFound);
    EXPECT_EQ(errorOf(write("c.npy", std::string("no array"))).code, ErrorCode::BadFormat);
    const Error unequal = errorOf(npz({{"att.0", counted({2, 2})}, {"att.1", counted({3, 3})}}));
    EXPECT_EQ(unequal.code, ErrorCode::WrongShape);
    EXPECT_EQ(unequal.place, "att.1");
    EXPECT_EQ(unequal.expected, "[2, 2]");
    EXPECT_EQ(unequal.found, "[3, 3]");
    const auto wrong = openAttentionArrays(*readAttentionArrays(npy({2, 2})), ArrayShape::LayersHeads);
    ASSERT_FALSE(wrong.has_value());
    EXPECT_EQ(wrong.error().code, ErrorCode::WrongShape);
}

TEST_F(AttentionArraysTest, KnowsItsFilesByTheirNames) {
    EXPECT_TRUE(isArrayFile("/a/b.npz"));
    EXPECT_TRUE(isArrayFile("b.npy"));
    EXPECT_TRUE(isArrayFile("b.safetensors"));
    EXPECT_FALSE(isArrayFile("/a/folder"));
    EXPECT_FALSE(isArrayFile("induction-crisp-h2"));
}

}  // namespace
}  // namespace lab::transformer
