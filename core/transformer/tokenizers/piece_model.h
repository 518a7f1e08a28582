#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/result.h"
#include "core/formats/json.h"

namespace lab::transformer {

/// The pieces of a tokenizer and their ids.
class PieceTable {
  public:
    /// From an object piece -> id. Ids may leave gaps. Errors: WrongField [place: `path`, or path.piece] for
    /// an id that is no whole number in [0, 2^21), EmptyInput [place: `path`] for none at all.
    [[nodiscard]] static Result<PieceTable> fromJson(const formats::Json& vocabulary, std::string_view path);

    /// Takes in a piece; one that is there keeps its place.
    void add(std::string piece, int id);
    /// -1 = there is none.
    [[nodiscard]] int find(std::string_view piece) const;
    /// The piece of an id, empty where there is none.
    [[nodiscard]] const std::string& piece(int id) const;
    /// One more than the largest id.
    [[nodiscard]] int size() const { return static_cast<int>(m_pieces.size()); }

    static constexpr int kMostIds = 1 << 21;

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::unordered_map<std::string, int, Hash, std::equal_to<>> m_ids;
    std::vector<std::string> m_pieces;  ///< [id]
};

/// A token: its id and the text that it stands for.
struct TextToken {
    int id = 0;
    std::string text;
    bool operator==(const TextToken&) const = default;
};

/// How a tokenizer cuts a stretch of text that holds none of its added tokens. Immutable.
class PieceModel {
  public:
    virtual ~PieceModel() = default;

    /// Text as the model reads it: normalised, but not yet cut.
    [[nodiscard]] virtual std::string normalized(std::string_view text) const = 0;
    /// Appends the tokens of a normalised stretch.
    virtual void cut(std::string_view text, std::vector<TextToken>& tokens) const = 0;
    [[nodiscard]] virtual const PieceTable& pieces() const = 0;
};

}  // namespace lab::transformer
