#include "core/files/tensor_files.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <cstring>

#include "core/formats/pickle.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::files {
namespace {

namespace fs = std::filesystem;

/// The start of a safetensors file: length and header, without its data.
std::string headed(const std::string& header) {
    std::string text(8, '\0');
    const std::uint64_t length = header.size();
    std::memcpy(text.data(), &length, sizeof length);
    return text + header;
}

/// A file of one float32 tensor [1].
std::string oneTensor(const std::string& name, float value) {
    std::string data(sizeof value, '\0');
    std::memcpy(data.data(), &value, sizeof value);
    return headed(R"({")" + name + R"(":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})") + data;
}

std::size_t residentBytes() {
    std::ifstream facts("/proc/self/statm");
    std::size_t all = 0;
    std::size_t resident = 0;
    facts >> all >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

float valueOf(const TensorFiles& files, const char* name) {
    return formats::toNumbers<float>(files.find(name)->view).at(0);
}

TEST(TensorFiles, MapsALargeFileWithoutReadingIt) {
    const ScratchFolder folder;
    constexpr std::uint64_t kData = std::uint64_t{2} << 30U;
    const std::string start =
        headed(R"({"large":{"dtype":"F16","shape":[1073741824],"data_offsets":[0,2147483648]}})");
    writeText(folder / "model.safetensors", start);
    fs::resize_file(folder / "model.safetensors", start.size() + kData);  // a hole: no disk is used
    const std::size_t before = residentBytes();
    const Result<TensorFiles> files = TensorFiles::open(folder.path());
    ASSERT_TRUE(files) << files.error().place;
    EXPECT_EQ(files->bytes(), kData);
    EXPECT_EQ(files->find("large")->view.bytes.back(), std::byte{0}) << "its last page is there";
    EXPECT_LT(residentBytes(), before + (std::size_t{16} << 20U)) << "two gigabytes were not read";
    EXPECT_TRUE(files->checkWhole());
}

TEST(TensorFiles, FollowAnIndexToItsShards) {
    const ScratchFolder folder;
    writeText(folder / "a.safetensors", oneTensor("first", 1));
    writeText(folder / "b.safetensors", oneTensor("second", 2));
    const fs::path index = folder / "model.safetensors.index.json";
    writeText(index, R"({"weight_map":{"second":"b.safetensors","first":"a.safetensors"}})");
    const Result<TensorFiles> files = TensorFiles::open(folder.path());
    ASSERT_TRUE(files) << files.error().place;
    EXPECT_EQ(valueOf(*files, "first"), 1);
    EXPECT_EQ(valueOf(*files, "second"), 2);
    EXPECT_EQ(files->find("third"), nullptr);
    EXPECT_EQ(files->fileOf(files->find("second")), folder / "b.safetensors");

    writeText(index, R"({"weight_map":{"second":"a.safetensors"}})");
    const auto elsewhere = TensorFiles::open(folder.path());
    ASSERT_FALSE(elsewhere);
    EXPECT_EQ(elsewhere.error(),
              (Error{ErrorCode::MissingArray, (folder / "a.safetensors").string(), "second", {}, {}}));
    for (const char* outside : {"../a.safetensors", "/a.safetensors", "a.bin", ".safetensors"}) {
        writeText(index, R"({"weight_map":{"first":")" + std::string(outside) + "\"}}");
        const auto refused = TensorFiles::open(folder.path());
        ASSERT_FALSE(refused) << outside;
        EXPECT_EQ(refused.error().code, ErrorCode::WrongField) << outside;
        EXPECT_EQ(refused.error().file, index.string());
    }
    writeText(index, R"({"weight_map":{"first":"gone.safetensors"}})");
    EXPECT_EQ(TensorFiles::open(folder.path()).error().code, ErrorCode::FileNotFound);
}

TEST(TensorFiles, NeverReadAPickle) {
    const ScratchFolder folder;
    EXPECT_EQ(TensorFiles::open(folder.path()).error().code, ErrorCode::FileNotFound);
    writeText(folder / "pytorch_model.BIN", "anything");
    EXPECT_EQ(TensorFiles::open(folder.path()).error().code, ErrorCode::PickledWeights);
    // One that was given another name is known by its first bytes: a bare pickle, and the zip that torch
    // writes.
    writeText(folder / "model.safetensors", "\x80\x02}q\x01.");
    EXPECT_EQ(TensorFiles::open(folder.path()).error().code, ErrorCode::PickledWeights);
    std::string zip =
        "PK\x03\x04" + std::string(22, '\0') + std::string("\x10\0\0\0", 4) + "archive/data.pkl";
    writeText(folder / "model.safetensors", zip);
    EXPECT_EQ(TensorFiles::open(folder / "model.safetensors").error().code, ErrorCode::PickledWeights);
    EXPECT_FALSE(formats::isPickle({}));
    EXPECT_FALSE(formats::hasPickleName("model.safetensors"));
}

}  // namespace
}  // namespace lab::files
