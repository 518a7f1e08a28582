#include "core/formats/safetensors.h"

#include <gmock/gmock.h>

#include "tests/core/formats/fixtures.h"

namespace lab::formats {
namespace {

using testing::ElementsAre;
using testing::StartsWith;

std::vector<std::byte> safetensorsWith(const std::string& header, std::size_t dataBytes) {
    std::string length(8, '\0');
    for (std::size_t i = 0; i < 8; ++i) {
        length[i] = static_cast<char>((header.size() >> (8 * i)) & 0xff);
    }
    return toBytes(length + header + std::string(dataBytes, '\0'));
}

std::string inBraces(const std::string& members) {
    return std::string("{").append(members).append("}");
}

std::string tensor(const std::string& name, const std::string& shape, const std::string& offsets,
                   const std::string& dtype = "F32") {
    return std::string("\"").append(name).append("\":{\"dtype\":\"").append(dtype) + "\",\"shape\":" + shape +
           ",\"data_offsets\":" + offsets + "}";
}

TEST(ReadSafetensors, ReadsEveryTypeInAnyOrder) {
    const std::vector<std::byte> bytes = fixture("all_types.safetensors");
    const Result<Safetensors> file = readSafetensors(bytes);
    ASSERT_TRUE(file);
    EXPECT_EQ(file->metadata.at("made"), "by hand");
    for (const auto& [name, dtype] :
         {std::pair("u8", DType::UInt8), std::pair("f16", DType::Float16), std::pair("bf16", DType::BFloat16),
          std::pair("f32", DType::Float32), std::pair("f64", DType::Float64), std::pair("i8", DType::Int8),
          std::pair("i32", DType::Int32), std::pair("i64", DType::Int64), std::pair("bool", DType::Bool)}) {
        const Result<ArrayView> view = file->find(name);
        ASSERT_TRUE(view) << name;
        EXPECT_EQ(view->dtype, dtype) << name;
        EXPECT_THAT(view->shape, ElementsAre(2, 3, 4)) << name;
        EXPECT_EQ(toNumbers<double>(*view), fixtureNumbers(dtype)) << name;
        EXPECT_GE(view->bytes.data(), bytes.data()) << "a view into the file, not a copy";
        EXPECT_LT(view->bytes.data(), bytes.data() + bytes.size());
    }
    EXPECT_EQ(file->find("none")->size(), 0);
    EXPECT_EQ(file->find("f8").error(), (Error{ErrorCode::MissingArray, {}, "f8", {}, {}}));
}

TEST(ReadSafetensors, OpensTheShippedModels) {
    const auto useLite = readBytes(LAB_RESOURCE_DIR "/models/use-lite/model.safetensors");
    const Result<Safetensors> model = readSafetensors(useLite);
    ASSERT_TRUE(model);
    const auto embedding = toMatrix<float>(model->find("embed").value(), "embed", 8002, 256);
    ASSERT_TRUE(embedding);
    EXPECT_TRUE(embedding->array().isFinite().all());
    EXPECT_TRUE(toRowVector<float>(model->find("inv_timescales").value(), "inv_timescales", 128));

    const auto glove = readBytes(LAB_RESOURCE_DIR "/models/glove-20k/vectors.safetensors");
    EXPECT_THAT(readSafetensors(glove)->find("vectors")->shape, ElementsAre(20000, 100));
}

TEST(ReadSafetensors, RefusesOverlapGapsAndOffsetsOutside) {
    const auto codeOf = [](const std::string& header, std::size_t dataBytes) {
        const Result<Safetensors> file = readSafetensors(safetensorsWith(header, dataBytes));
        return file ? "read" : file.error().found;
    };
    const std::string first = tensor("a", "[2]", "[0,8]");
    EXPECT_EQ(codeOf(inBraces(first + "," + tensor("b", "[2]", "[8,16]")), 16), "read");
    EXPECT_THAT(codeOf(inBraces(first + "," + tensor("b", "[2]", "[4,12]")), 12), StartsWith("overlap"));
    EXPECT_THAT(codeOf(inBraces(first + "," + tensor("b", "[2]", "[0,8]")), 8), StartsWith("overlap"));
    EXPECT_THAT(codeOf(inBraces(first + "," + tensor("b", "[2]", "[12,20]")), 20), StartsWith("gap"));
    EXPECT_EQ(codeOf(inBraces(first), 12), "12 bytes") << "bytes that belong to no tensor";
    EXPECT_EQ(codeOf(inBraces(first), 4), "[0, 8]");
    EXPECT_EQ(codeOf(inBraces(tensor("a", "[0]", "[8,0]")), 8), "[8, 0]");
}

TEST(ReadSafetensors, RefusesSizesThatDoNotFit) {
    for (const char* shape : {"[3]", "[2,2]", "[]", "[4611686018427387904,4]", "[9223372036854775807]"}) {
        const auto file = readSafetensors(safetensorsWith(inBraces(tensor("a", shape, "[0,8]")), 8));
        ASSERT_FALSE(file) << shape;
        EXPECT_EQ(file.error().code, ErrorCode::BadFormat) << shape;
        EXPECT_EQ(file.error().place, "a") << shape;
    }
}

TEST(ReadSafetensors, RefusesMalformedHeaders) {
    const auto codeOf = [](const std::string& header) {
        const Result<Safetensors> file = readSafetensors(safetensorsWith(header, 8));
        return file ? std::optional<ErrorCode>() : file.error().code;
    };
    EXPECT_EQ(codeOf("{"), ErrorCode::NotJson);
    EXPECT_EQ(codeOf("[]"), ErrorCode::BadFormat);
    EXPECT_EQ(codeOf(R"({"a":3})"), ErrorCode::WrongField);
    EXPECT_EQ(codeOf(R"({"a":{"dtype":"F32","shape":[2]}})"), ErrorCode::MissingField);
    EXPECT_EQ(codeOf(inBraces(tensor("a", "[-2]", "[0,8]"))), ErrorCode::BadFormat);
    EXPECT_EQ(codeOf(inBraces(tensor("a", "[2.0]", "[0,8]"))), ErrorCode::BadFormat);
    EXPECT_EQ(codeOf(inBraces(tensor("a", "[18446744073709551615]", "[0,8]"))), ErrorCode::BadFormat);
    EXPECT_EQ(codeOf(inBraces(tensor("a", "[2]", "[0,8,8]"))), ErrorCode::BadFormat);
    EXPECT_EQ(codeOf(inBraces(tensor("a", "[2]", "[0,8]", "F8_E4M3"))), ErrorCode::Unsupported);
    EXPECT_EQ(codeOf(R"({"__metadata__":{"a":1}})"), ErrorCode::BadFormat);
    EXPECT_FALSE(codeOf(inBraces(tensor("a", "[2]", "[0,8]")))) << "the last is well formed";
}

TEST(ReadSafetensors, RefusesEveryTruncation) {
    forEachTruncation(fixture("all_types.safetensors"), [](const std::vector<std::byte>& bytes) {
        ASSERT_FALSE(readSafetensors(bytes)) << "cut to " << bytes.size();
    });
}

TEST(ReadSafetensors, SurvivesEveryTurnedBit) {
    forEachBitFlip(fixture("all_types.safetensors"), [](const std::vector<std::byte>& bytes) {
        const Result<Safetensors> file = readSafetensors(bytes);
        for (std::size_t i = 0; file && i < file->tensors.size(); ++i) {
            const ArrayView& view = file->tensors[i].view;
            ASSERT_EQ(byteCount(view.dtype, view.shape), view.bytes.size());
        }
    });
}

}  // namespace
}  // namespace lab::formats
