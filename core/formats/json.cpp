#include "core/formats/json.h"

#include <algorithm>

namespace lab::formats {

namespace {

/// "line 3, column 14" of the byte with that number (from 1, as the parser counts).
std::string placeOf(std::string_view text, std::size_t byte) {
    const std::string_view before = text.substr(0, byte > 0 ? std::min(byte - 1, text.size()) : 0);
    const auto line = std::ranges::count(before, '\n') + 1;
    const std::size_t lineStart = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return "line " + std::to_string(line) + ", column " + std::to_string(before.size() - lineStart + 1);
}

/// The parser's words without its own prefix and place: "... : syntax error while parsing value - ..."
std::string parserWords(std::string_view what) {
    const std::size_t colon = what.find(": ");
    std::string words(colon == std::string_view::npos ? what : what.substr(colon + 2));
    for (char& c : words) {
        const bool printable = static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f;
        c = printable ? c : '?';
    }
    return words.substr(0, 160);
}

Result<const Json*> requireKind(const Json& object, std::string_view key, std::string_view path,
                                std::string_view expected) {
    Result<const Json*> member = requireMember(object, key, path);
    if (member && jsonKind(**member) != expected) {
        return failure({ErrorCode::WrongField,
                        {},
                        joinPath(path, key),
                        std::string(expected),
                        std::string(jsonKind(**member))});
    }
    return member;
}

}  // namespace

Result<Json> parseJson(std::string_view text) {
    try {
        return Json::parse(text);
    } catch (const Json::parse_error& error) {
        return failure({ErrorCode::NotJson, {}, placeOf(text, error.byte), {}, parserWords(error.what())});
    } catch (const Json::exception& error) {  // a number outside the range of double
        return failure({ErrorCode::NotJson, {}, "numbers", {}, parserWords(error.what())});
    }
}

std::string jsonText(const Json& value, int indent) {
    return value.dump(indent, ' ', false, Json::error_handler_t::replace);
}

std::string_view jsonKind(const Json& value) {
    switch (value.type()) {
        case Json::value_t::null:
            return "null";
        case Json::value_t::object:
            return "an object";
        case Json::value_t::array:
            return "an array";
        case Json::value_t::string:
            return "a string";
        case Json::value_t::boolean:
            return "true or false";
        case Json::value_t::number_integer:
        case Json::value_t::number_unsigned:
        case Json::value_t::number_float:
            return "a number";
        case Json::value_t::binary:
        case Json::value_t::discarded:
            return "bytes";
    }
    return "";
}

Result<const Json*> requireMember(const Json& object, std::string_view key, std::string_view path) {
    if (!object.is_object()) {
        return failure({ErrorCode::WrongField,
                        {},
                        path.empty() ? "top level" : std::string(path),
                        "an object",
                        std::string(jsonKind(object))});
    }
    const auto found = object.find(key);
    if (found == object.end()) {
        return failure({ErrorCode::MissingField, {}, joinPath(path, key), {}, {}});
    }
    return &*found;
}

Result<const Json*> requireObject(const Json& object, std::string_view key, std::string_view path) {
    return requireKind(object, key, path, "an object");
}

Result<const Json*> requireArray(const Json& object, std::string_view key, std::string_view path) {
    return requireKind(object, key, path, "an array");
}

Result<std::string> requireString(const Json& object, std::string_view key, std::string_view path) {
    return requireKind(object, key, path, "a string").map([](const Json* value) {
        return value->get<std::string>();
    });
}

Result<double> requireNumber(const Json& object, std::string_view key, std::string_view path) {
    return requireKind(object, key, path, "a number").map([](const Json* value) {
        return value->get<double>();
    });
}

std::string joinPath(std::string_view path, std::string_view key) {
    return path.empty() ? std::string(key) : std::string(path) + "." + std::string(key);
}

}  // namespace lab::formats
