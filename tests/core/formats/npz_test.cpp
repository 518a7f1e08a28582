#include "core/formats/npz.h"

#include <gmock/gmock.h>

#include "tests/core/formats/fixtures.h"

namespace lab::formats {
namespace {

std::vector<NamedArray> sampleArrays() {
    const MatrixD repeated = MatrixD::Constant(40, 50, 0.25);
    return {{"Q", toArray<double>(std::vector<double>{1, 2, 3, 4, 5, 6}, {2, 3})},
            {"sdpa.weights", toArray(repeated)},
            {"ids", toArray<std::int32_t>(std::vector<std::int32_t>{7, -1}, {2})},
            {"nothing", toArray<float>(std::vector<float>{}, {0, 4})}};
}

TEST(ReadNpz, ReadsWhatNumpyWrites) {
    for (const char* name : {"stored.npz", "deflated.npz"}) {
        const auto arrays = readNpz(fixture(name));
        ASSERT_TRUE(arrays) << name;
        ASSERT_EQ(arrays->size(), 3U);
        EXPECT_EQ(toNumbers<double>(findArray(*arrays, "weights")->view()), fixtureNumbers(DType::Float32));
        EXPECT_EQ(toNumbers<double>(findArray(*arrays, "layer.0/mask")->view()), fixtureNumbers(DType::Bool));
        EXPECT_EQ(toNumbers<double>(findArray(*arrays, "größe")->view()), fixtureNumbers(DType::Int64))
            << name;
    }
}

TEST(ReadNpz, ReadsAllGoldenArrays) {
    const auto arrays = readNpz(readBytes(LAB_GOLDEN_DIR "/attention/golden.npz"));
    ASSERT_TRUE(arrays);
    EXPECT_GT(arrays->size(), 400U);
    EXPECT_NEAR(toNumbers<double>(findArray(*arrays, "worked_example.weights")->view())[0], 0.62246, 1e-5);
}

TEST(Npz, ComesBackStoredAndDeflated) {
    std::size_t sizes[2] = {};
    for (const ZipCompression compression : {ZipCompression::Stored, ZipCompression::Deflated}) {
        const auto file = writeNpz(sampleArrays(), compression);
        ASSERT_TRUE(file);
        EXPECT_EQ(readNpz(*file).value(), sampleArrays());
        EXPECT_EQ(writeNpz(sampleArrays(), compression).value(), *file) << "the same arrays, the same bytes";
        sizes[compression == ZipCompression::Deflated ? 1 : 0] = file->size();
    }
    EXPECT_LT(sizes[1], sizes[0] / 4) << "deflating shortens the repeated numbers";
}

TEST(Npz, MayBeEmpty) {
    const auto file = writeNpz({});
    ASSERT_TRUE(file);
    EXPECT_TRUE(readNpz(*file).value().empty());
}

TEST(WriteNpz, RefusesNamesThatAreNoNames) {
    const Array array = toArray<float>(std::vector<float>{1}, {1});
    for (const char* name : {"", "a/b", "a\\b", "a b",
                             "gr\xc3\xb6\xc3\x9f"
                             "e",
                             "line\nbreak"}) {
        EXPECT_EQ(writeNpz(std::vector<NamedArray>{{name, array}}).error().code, ErrorCode::BadFormat)
            << name;
    }
    EXPECT_EQ(writeNpz(std::vector<NamedArray>{{"a", array}, {"a", array}}).error().place, "a");
}

TEST(ReadNpz, NamesTheEntryThatIsWrong) {
    const auto file = writeNpz(sampleArrays(), ZipCompression::Stored);
    std::vector<std::byte> damaged = *file;
    const auto text = toBytes("'<f8'");
    const auto found = std::search(damaged.begin(), damaged.end(), text.begin(), text.end());
    ASSERT_NE(found, damaged.end());
    *found ^= std::byte(1);
    const auto arrays = readNpz(damaged);
    ASSERT_FALSE(arrays);
    EXPECT_EQ(arrays.error().code, ErrorCode::BadFormat);
    EXPECT_EQ(arrays.error().place, "Q.npy");
    EXPECT_EQ(readNpz(toBytes("no zip")).error().place, "zip");
}

TEST(ReadNpz, UnpacksNoMoreThanAllowed) {
    const auto file =
        writeNpz(std::vector<NamedArray>{{"zeros", toArray<double>(MatrixD::Zero(1000, 1000))}});
    ASSERT_LT(file->size(), 100'000U);
    EXPECT_EQ(readNpz(*file, 1'000'000).error().code, ErrorCode::Unsupported);
    EXPECT_TRUE(readNpz(*file, 9'000'000));
}

TEST(ReadNpz, RefusesEveryTruncation) {
    for (const char* name : {"stored.npz", "deflated.npz"}) {
        forEachTruncation(fixture(name), [&](const std::vector<std::byte>& bytes) {
            ASSERT_FALSE(readNpz(bytes)) << name << " cut to " << bytes.size();
        });
    }
}

/// A turned bit may land in a name or a time, but never changes a number unnoticed.
TEST(ReadNpz, NoTurnedBitChangesANumber) {
    for (const char* name : {"stored.npz", "deflated.npz"}) {
        const auto whole = readNpz(fixture(name));
        forEachBitFlip(fixture(name), [&](const std::vector<std::byte>& bytes) {
            const auto arrays = readNpz(bytes);
            for (std::size_t i = 0; arrays && i < arrays->size(); ++i) {
                const Array* before = findArray(*whole, (*arrays)[i].name);
                ASSERT_TRUE(before == nullptr || *before == (*arrays)[i].array) << name;
            }
        });
    }
}

}  // namespace
}  // namespace lab::formats
