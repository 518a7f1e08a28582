#include "core/files/matrix_file.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/formats/array.h"
#include "core/formats/npy.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

class MatrixFile : public testing::Test {
  protected:
    [[nodiscard]] std::filesystem::path write(const char* name, std::string_view bytes) const {
        writeText(m_folder / name, std::string(bytes));
        return m_folder / name;
    }
    [[nodiscard]] std::filesystem::path writeNpy(const char* name, const formats::Array& array) const {
        const std::vector<std::byte> bytes = formats::writeNpy(array.view());
        return write(name, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }

  private:
    ScratchFolder m_folder;
};

TEST_F(MatrixFile, ReadsNpyAndText) {
    const MatrixD numbers{{1, 2, 3}, {4, 5, 6.5}};
    EXPECT_EQ(readMatrix(writeNpy("a.npy", formats::toArray(numbers))).value(), numbers);
    EXPECT_EQ(readMatrix(write("a.csv", "1,2,3\n4,5,6.5\n")).value(), numbers);
}

TEST_F(MatrixFile, OneDimensionIsOneRow) {
    const std::vector<double> numbers{1, 2, 3};
    const auto array = formats::toArray(std::span<const double>(numbers), {3});
    EXPECT_EQ(readMatrix(writeNpy("a.npy", array)).value(), (MatrixD{{1, 2, 3}}));
}

TEST_F(MatrixFile, ErrorsNameTheFile) {
    const auto words = readMatrix(write("a.csv", "one,two\n"));
    ASSERT_FALSE(words);
    EXPECT_EQ(words.error().code, ErrorCode::BadFormat);
    EXPECT_NE(words.error().file.find("a.csv"), std::string::npos);
    const auto infinite = MatrixD::Constant(1, 1, std::numeric_limits<double>::infinity()).eval();
    EXPECT_EQ(readMatrix(writeNpy("b.npy", formats::toArray(MatrixD(infinite)))).error().place, "data");
    EXPECT_EQ(readMatrix("nowhere.npy").error().code, ErrorCode::FileNotFound);
}

TEST_F(MatrixFile, ThreeDimensionsAreNoMatrix) {
    const std::vector<double> numbers(8, 1.0);
    const auto cube = formats::toArray(std::span<const double>(numbers), {2, 2, 2});
    EXPECT_EQ(readMatrix(writeNpy("c.npy", cube)).error().code, ErrorCode::WrongShape);
}

}  // namespace
}  // namespace lab::files
