#include "core/transformer/tokenizers/word_piece.h"

#include <utf8proc.h>

#include "core/transformer/unicode_text.h"

namespace lab::transformer {

using formats::Json;

namespace {

bool isPunctuation(char32_t character) {
    if (character < 0x80) {
        return character > ' ' && character < 0x7F &&
               !((character >= '0' && character <= '9') ||
                 ((character | 0x20U) >= 'a' && (character | 0x20U) <= 'z'));
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(character))) {
        case UTF8PROC_CATEGORY_PC:
        case UTF8PROC_CATEGORY_PD:
        case UTF8PROC_CATEGORY_PS:
        case UTF8PROC_CATEGORY_PE:
        case UTF8PROC_CATEGORY_PI:
        case UTF8PROC_CATEGORY_PF:
        case UTF8PROC_CATEGORY_PO:
            return true;
        default:
            return false;
    }
}

/// A member that is a string, or `fallback` where there is none.
Result<std::string> text(const Json& model, const char* key, const char* fallback) {
    const bool isThere = model.find(key) != model.end();
    return isThere ? formats::requireString(model, key, "model") : Result<std::string>(fallback);
}

}  // namespace

Result<std::shared_ptr<const WordPiece>> WordPiece::fromJson(const Json& model,
                                                             std::optional<BertNormalizer> normalizer) {
    const Result<const Json*> vocabulary = formats::requireObject(model, "vocab", "model");
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    Result<PieceTable> pieces = PieceTable::fromJson(**vocabulary, "model.vocab");
    const Result<std::string> unknown = text(model, "unk_token", "[UNK]");
    const Result<std::string> prefix = text(model, "continuing_subword_prefix", "##");
    if (!pieces || !unknown || !prefix) {
        return failure(!pieces ? pieces.error() : !unknown ? unknown.error() : prefix.error());
    }
    const std::shared_ptr<WordPiece> wordPiece(new WordPiece);
    wordPiece->m_normalizer = normalizer;
    wordPiece->m_pieces = std::move(*pieces);
    wordPiece->m_prefix = *prefix;
    wordPiece->m_unknown = wordPiece->m_pieces.find(*unknown);
    if (wordPiece->m_unknown < 0) {
        return failure({ErrorCode::WrongField, {}, "model.unk_token", "a piece of model.vocab", *unknown});
    }
    if (const auto longest = model.find("max_input_chars_per_word"); longest != model.end()) {
        constexpr std::uint64_t kMost = 10'000;  // a word takes time quadratic in its length
        if (!longest->is_number_unsigned() || longest->get<std::uint64_t>() > kMost) {
            return failure({ErrorCode::WrongField,
                            {},
                            "model.max_input_chars_per_word",
                            "a whole number up to " + std::to_string(kMost),
                            formats::jsonText(*longest, -1).substr(0, 40)});
        }
        wordPiece->m_longestWord = longest->get<std::size_t>();
    }
    return wordPiece;
}

std::string WordPiece::normalized(std::string_view text) const {
    return m_normalizer ? m_normalizer->normalized(text) : std::string(text);
}

void WordPiece::cut(std::string_view text, std::vector<TextToken>& tokens) const {
    const std::u32string characters = decodeUtf8(text);
    const std::u32string_view all(characters);
    std::size_t begin = 0;
    const auto finishWord = [&](std::size_t end) {
        if (end > begin) {
            cutWord(all.substr(begin, end - begin), tokens);
        }
    };
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isMark = isPunctuation(all[i]);
        if (isMark || isWhiteSpace(all[i])) {
            finishWord(i);
            begin = i + 1;
        }
        if (isMark) {
            cutWord(all.substr(i, 1), tokens);
        }
    }
    finishWord(all.size());
}

void WordPiece::cutWord(std::u32string_view word, std::vector<TextToken>& tokens) const {
    const std::size_t before = tokens.size();
    const auto giveUp = [&] {
        tokens.resize(before);
        tokens.push_back({m_unknown, encodeUtf8(word)});
    };
    if (word.size() > m_longestWord) {
        giveUp();
        return;
    }
    for (std::size_t begin = 0; begin < word.size();) {
        std::size_t end = word.size();
        int id = -1;
        std::string piece;
        for (; end > begin; --end) {
            piece = (begin > 0 ? m_prefix : std::string()) + encodeUtf8(word.substr(begin, end - begin));
            id = m_pieces.find(piece);
            if (id >= 0) {
                break;
            }
        }
        if (id < 0) {
            giveUp();
            return;
        }
        tokens.push_back({id, std::move(piece)});
        begin = end;
    }
}

}  // namespace lab::transformer
