#include "core/verify/reference_case.h"

#include <gmock/gmock.h>

namespace lab::verify {
namespace {

using testing::ElementsAre;

constexpr const char* kSmall = R"({"case": "sdpa", "formula": "f", "attrs": {"scale": 0.5, "note": "x"},
    "inputs": ["Q"], "arrays": {"Q": {"dtype": "float64", "shape": [1, 2], "data": [1, -2.5]},
                                "mask": {"dtype": "uint8", "shape": [2], "data": [1, 0]},
                                "loss": {"dtype": "float64", "shape": [], "data": [3]}}})";

TEST(ReadReferenceCase, SortsInputsFromExpected) {
    const Result<ReferenceCase> reference = readReferenceCase(kSmall);
    ASSERT_TRUE(reference);
    EXPECT_EQ(reference->name, "sdpa");
    EXPECT_EQ(reference->formula, "f");
    EXPECT_EQ(reference->attributes, (std::map<std::string, double>{{"scale", 0.5}}));
    EXPECT_THAT(reference->inputs.at("Q").numbers, ElementsAre(1, -2.5));
    EXPECT_EQ(reference->inputs.size(), 1U);
    EXPECT_EQ(reference->expected.at("mask").dtype, formats::DType::UInt8);
    EXPECT_THAT(reference->expected.at("loss").shape, ElementsAre());
}

/// The small case with one piece of its text replaced.
Error errorWith(const std::string& piece, const std::string& replacement) {
    std::string text = kSmall;
    const std::size_t at = text.find(piece);
    EXPECT_NE(at, std::string::npos);
    text.replace(at, piece.size(), replacement);
    const Result<ReferenceCase> reference = readReferenceCase(text);
    return reference ? Error{} : reference.error();
}

TEST(ReadReferenceCase, SaysWhatIsWrongAndWhere) {
    EXPECT_EQ(errorWith("\"case\"", "\"Case\"").place, "case");
    EXPECT_EQ(errorWith("\"sdpa\"", "7").expected, "a string");
    EXPECT_EQ(errorWith("[\"Q\"]", "[\"R\"]"), (Error{ErrorCode::MissingArray, {}, "R", {}, {}}));
    EXPECT_EQ(errorWith("[\"Q\"]", "[3]").place, "inputs");
    EXPECT_EQ(errorWith("\"arrays\"", "\"array\"").place, "arrays");
    EXPECT_EQ(errorWith("\"float64\"", "\"complex\"").place, "arrays.Q.dtype");
    EXPECT_EQ(errorWith("[1, 2]", "[1, -2]").place, "arrays.Q.shape");
    EXPECT_EQ(errorWith("[1, 2]", "[1, 3]").place, "arrays.Q.data");
    EXPECT_EQ(errorWith("[1, 2]", "[4611686018427387904, 4]").place, "arrays.Q.data");
    EXPECT_EQ(errorWith("-2.5", "null").place, "arrays.Q.data, element 1");
    EXPECT_EQ(errorWith("[1, 0]", "[1, 0.5]").expected, "a whole number");
    EXPECT_EQ(errorWith("{\"scale\": 0.5, \"note\": \"x\"}", "[]").place, "attrs");
}

TEST(ReadReferenceCase, SurvivesEveryTruncation) {
    const std::string text = kSmall;
    for (std::size_t size = 0; size < text.size(); ++size) {
        ASSERT_FALSE(readReferenceCase(text.substr(0, size))) << size;
    }
}

}  // namespace
}  // namespace lab::verify
