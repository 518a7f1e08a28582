#include "core/formats/npy.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "tests/core/formats/fixtures.h"

namespace lab::formats {
namespace {

using testing::ElementsAre;

/// A version 1.0 file with any header.
std::vector<std::byte> npyWith(const std::string& header, std::size_t dataBytes) {
    std::string text("\x93NUMPY\x01\x00", 8);
    text += static_cast<char>(header.size() & 0xff);
    text += static_cast<char>(header.size() >> 8);
    return toBytes(text + header + std::string(dataBytes, '\0'));
}

struct Typed {
    const char* name;
    DType dtype;
};

class NumpyFile : public testing::TestWithParam<Typed> {};

TEST_P(NumpyFile, IsReadAndWrittenByteForByte) {
    const std::vector<std::byte> bytes = fixture(std::string(GetParam().name) + ".npy");
    const Result<Array> array = readNpy(bytes);
    ASSERT_TRUE(array);
    EXPECT_EQ(array->dtype, GetParam().dtype);
    EXPECT_THAT(array->shape, ElementsAre(2, 3, 4));
    EXPECT_EQ(toNumbers<double>(array->view()), fixtureNumbers(GetParam().dtype));
    EXPECT_EQ(writeNpy(array->view()), bytes) << "the header is padded as NumPy pads it";
}

INSTANTIATE_TEST_SUITE_P(Types, NumpyFile,
                         testing::Values(Typed{"float64", DType::Float64}, Typed{"float32", DType::Float32},
                                         Typed{"float16", DType::Float16}, Typed{"int8", DType::Int8},
                                         Typed{"uint8", DType::UInt8}, Typed{"int32", DType::Int32},
                                         Typed{"int64", DType::Int64}, Typed{"bool", DType::Bool}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(ReadNpy, ReadsAllVersionsAndOrders) {
    for (const char* name : {"version2.npy", "version3.npy", "fortran.npy"}) {
        const Result<Array> array = readNpy(fixture(name));
        ASSERT_TRUE(array) << name;
        EXPECT_EQ(toNumbers<double>(array->view()), fixtureNumbers(DType::Float64)) << name;
    }
}

TEST(ReadNpy, ReadsScalarsVectorsAndNothing) {
    EXPECT_THAT(readNpy(fixture("scalar.npy"))->shape, ElementsAre());
    EXPECT_THAT(toNumbers<float>(readNpy(fixture("scalar.npy"))->view()), ElementsAre(2.5F));
    EXPECT_THAT(readNpy(fixture("vector.npy"))->shape, ElementsAre(2));
    EXPECT_THAT(readNpy(fixture("empty.npy"))->shape, ElementsAre(3, 0));
    for (const char* name : {"scalar.npy", "vector.npy", "empty.npy"}) {
        EXPECT_EQ(writeNpy(readNpy(fixture(name))->view()), fixture(name)) << name;
    }
}

TEST(ReadNpy, RefusesOtherKinds) {
    for (const char* name : {"object", "structure", "text", "complex", "big_endian"}) {
        const Result<Array> array = readNpy(fixture(std::string("refused_") + name + ".npy"));
        ASSERT_FALSE(array) << name;
        EXPECT_EQ(array.error().code, ErrorCode::Unsupported) << name;
        EXPECT_EQ(array.error().place, "dtype") << name;
    }
}

TEST(ReadNpy, RefusesSizesThatDoNotFit) {
    for (const char* shape : {"(3,)", "(1,)", "(9223372036854775807,)", "(4294967296, 4294967296)"}) {
        const auto array = readNpy(
            npyWith("{'descr': '<f8', 'fortran_order': False, 'shape': " + std::string(shape) + "}", 16));
        ASSERT_FALSE(array) << shape;
        EXPECT_EQ(array.error().place, "data") << shape;
    }
}

TEST(ReadNpy, RefusesMalformedHeaders) {
    for (const char* header :
         {"", "{", "{}", "[]", "{'descr': '<f8', 'fortran_order': False}", "{'descr': '<f8', 'shape': (2,)}",
          "{'descr': '<f8', 'fortran_order': Maybe, 'shape': (2,)}",
          "{'descr': '<f8', 'fortran_order': False, 'shape': (-2,)}",
          "{'descr': '<f8', 'fortran_order': False, 'shape': (2)}",
          "{'descr': '<f8', 'fortran_order': False, 'shape': 2}",
          "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,)}",
          "{'descr': '<f8', 'fortran_order': False, 'shape': (2,)} more",
          "{'descr': '<f8', 'descr': '<f4', 'fortran_order': False, 'shape': (2,)}",
          "{'descr: '<f8', 'fortran_order': False, 'shape': (2,)}"}) {
        const Result<Array> array = readNpy(npyWith(header, 16));
        ASSERT_FALSE(array) << header;
        EXPECT_EQ(array.error().code, ErrorCode::BadFormat) << header;
        EXPECT_EQ(array.error().place, "header") << header;
    }
}

TEST(ReadNpy, RefusesEveryTruncation) {
    for (const char* name : {"float16.npy", "fortran.npy", "version2.npy"}) {
        forEachTruncation(fixture(name), [&](const std::vector<std::byte>& bytes) {
            ASSERT_FALSE(readNpy(bytes)) << name << " cut to " << bytes.size();
        });
    }
}

TEST(ReadNpy, SurvivesEveryTurnedBit) {
    for (const char* name : {"int8.npy", "fortran.npy", "version3.npy", "refused_object.npy"}) {
        forEachBitFlip(fixture(name), [](const std::vector<std::byte>& bytes) {
            if (const Result<Array> array = readNpy(bytes)) {
                ASSERT_EQ(byteCount(array->dtype, array->shape), array->bytes.size());
            }
        });
    }
}

TEST(WriteNpy, WidensBfloat16) {
    const std::vector<std::byte> bytes = toBytes(std::string_view("\x80\x3f", 2));
    const Result<Array> back = readNpy(writeNpy({DType::BFloat16, {1}, bytes}));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->dtype, DType::Float32);
    EXPECT_THAT(toNumbers<float>(back->view()), ElementsAre(1.0F));
}

RC_GTEST_PROP(Npy, AnyArrayComesBack, ()) {
    const auto dtype = static_cast<DType>(*rc::gen::inRange(0, 6));
    Shape shape;
    for (const int size : *rc::gen::resize(5, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)))) {
        shape.push_back(size);
    }
    Array array{dtype, shape, {}};
    array.bytes.resize(*byteCount(dtype, shape));
    for (std::byte& byte : array.bytes) {
        byte = std::byte(*rc::gen::inRange(0, 256));
    }
    RC_ASSERT(readNpy(writeNpy(array.view())).value() == array);
}

}  // namespace
}  // namespace lab::formats
