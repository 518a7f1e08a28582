#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace lab::formats {

/// Object keys come out sorted, so the same value always gives the same text.
using Json = nlohmann::json;

/// Errors: NotJson [place: "line L, column C", found: the parser's words].
[[nodiscard]] Result<Json> parseJson(std::string_view text);

/// The value as text; indent < 0 puts it on one line. Bytes that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const Json& value, int indent = 2);

/// "an object", "an array", "a string", "a number" ... for the fields of Error.
[[nodiscard]] std::string_view jsonKind(const Json& value);

/// Members of an object. `path` names the object ("arrays.Q", or "" for the whole text) in errors:
/// MissingField [place] if it is not there, WrongField [place, expected, found] if it is of another kind.
[[nodiscard]] Result<const Json*> requireMember(const Json& object, std::string_view key,
                                                std::string_view path);
[[nodiscard]] Result<const Json*> requireObject(const Json& object, std::string_view key,
                                                std::string_view path);
[[nodiscard]] Result<const Json*> requireArray(const Json& object, std::string_view key,
                                               std::string_view path);
[[nodiscard]] Result<std::string> requireString(const Json& object, std::string_view key,
                                                std::string_view path);
[[nodiscard]] Result<double> requireNumber(const Json& object, std::string_view key, std::string_view path);

/// "path.key", or key alone where path is empty.
[[nodiscard]] std::string joinPath(std::string_view path, std::string_view key);

}  // namespace lab::formats
