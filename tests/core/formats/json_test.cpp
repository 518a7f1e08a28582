#include "core/formats/json.h"

#include <gmock/gmock.h>

namespace lab::formats {
namespace {

using testing::HasSubstr;

TEST(ParseJson, SaysWhereItWentWrong) {
    const Result<Json> json = parseJson("{\n  \"a\": 1,\n  \"b\": oops\n}");
    ASSERT_FALSE(json);
    EXPECT_EQ(json.error().code, ErrorCode::NotJson);
    EXPECT_EQ(json.error().place, "line 3, column 8");
    EXPECT_THAT(json.error().found, HasSubstr("invalid literal"));
}

TEST(ParseJson, CatchesEverything) {
    for (const char* text :
         {"", "   ", "{", "[1,]", "\"\\ud800\"", "1e999", "\"\xff\"", "{\"a\" 1}", "[1] 2"}) {
        EXPECT_EQ(parseJson(text).error().code, ErrorCode::NotJson) << text;
    }
    EXPECT_FALSE(parseJson(std::string(200'000, '['))) << "deep nesting does not exhaust the stack";
}

TEST(RequireMember, NamesThePath) {
    const Json json = parseJson(R"({"a": {"n": 2.5, "s": "x", "l": [], "o": {}}})").value();
    const Json& a = *requireObject(json, "a", "").value();
    EXPECT_EQ(requireNumber(a, "n", "a").value(), 2.5);
    EXPECT_EQ(requireString(a, "s", "a").value(), "x");
    EXPECT_TRUE(requireArray(a, "l", "a"));
    EXPECT_EQ(requireString(a, "t", "a").error(), (Error{ErrorCode::MissingField, {}, "a.t", {}, {}}));
    EXPECT_EQ(requireNumber(a, "s", "a").error(),
              (Error{ErrorCode::WrongField, {}, "a.s", "a number", "a string"}));
    EXPECT_EQ(requireMember(Json(3), "x", "").error(),
              (Error{ErrorCode::WrongField, {}, "top level", "an object", "a number"}));
}

TEST(JsonText, SortsKeysAndMendsBrokenText) {
    EXPECT_EQ(jsonText(parseJson(R"({"b":1,"a":2})").value(), -1), R"({"a":2,"b":1})");
    EXPECT_EQ(jsonText(Json("\xff"), -1), "\"\xef\xbf\xbd\"");
}

}  // namespace
}  // namespace lab::formats
