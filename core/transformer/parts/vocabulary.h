#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/formats/json.h"

namespace lab::transformer {

/// The tokens of a small model, each with its id 0, 1, 2 ...
class Vocabulary {
  public:
    /// From an object token -> id, or an array of tokens. Errors: WrongField [place: `path` or the token]
    /// unless the ids are 0 ... size - 1, each once.
    [[nodiscard]] static Result<Vocabulary> fromJson(const formats::Json& value, std::string_view path);

    [[nodiscard]] int size() const { return static_cast<int>(m_tokens.size()); }
    /// The token of an id in [0, size) (asserted).
    [[nodiscard]] const std::string& token(int id) const;
    [[nodiscard]] std::optional<int> find(std::string_view token) const;
    [[nodiscard]] std::vector<std::string> tokens(const std::vector<int>& ids) const;

    /// The id of each character of `text`, in lower case where the vocabulary has no other. Errors:
    /// UnknownName [place: "character", expected: all characters known].
    [[nodiscard]] Result<std::vector<int>> characters(std::string_view text) const;
    /// The id of each word of `text`: apart at white space and before "?", in lower case. Errors: UnknownName
    /// [place: "word", expected: all words known].
    [[nodiscard]] Result<std::vector<int>> words(std::string_view text) const;

  private:
    /// All tokens that are not marks such as <s>, one behind the other.
    [[nodiscard]] std::string known() const;

    std::vector<std::string> m_tokens;
    std::map<std::string, int, std::less<>> m_ids;
};

/// A JSON file. Errors: those of readFile() and parseJson(), with the file's name.
[[nodiscard]] Result<formats::Json> readJsonFile(const std::filesystem::path& file);

}  // namespace lab::transformer
