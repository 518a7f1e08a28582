#include "core/transformer/word_tokenizer.h"

#include <utf8proc.h>

#include "core/transformer/character_class.h"
#include "core/transformer/unicode_text.h"

namespace lab::transformer {

namespace {

constexpr char32_t kZeroWidthSpace = 0x200B;
constexpr char32_t kKeycap = 0x20E3;
constexpr char32_t kEmojiStyle = 0xFE0F;

bool joinsWordParts(char32_t c) {
    return c == '\'' || c == 0x2019 || c == '-' || c == 0x2010 || c == 0x2011;
}

bool joinsDigits(char32_t c) {
    return c == '.' || c == ',';
}

/// Reads tokens off a text from left to right.
class WordReader {
  public:
    explicit WordReader(std::u32string_view text) : m_text(text) {}

    std::vector<std::string> read() {
        std::vector<std::string> tokens;
        while (m_place < m_text.size()) {
            const char32_t c = m_text[m_place];
            if (isWhiteSpace(c) || c == kZeroWidthSpace) {
                ++m_place;
            } else if (isWordCharacter(c) && !isKeycap(m_place)) {
                tokens.push_back(word());
            } else {
                tokens.push_back(cluster());
            }
        }
        return tokens;
    }

  private:
    [[nodiscard]] char32_t at(std::size_t place) const {
        return place < m_text.size() ? m_text[place] : U' ';
    }

    [[nodiscard]] bool isKeycap(std::size_t place) const {
        return isDigit(at(place)) &&
               (at(place + 1) == kKeycap || (at(place + 1) == kEmojiStyle && at(place + 2) == kKeycap));
    }

    /// A mark at m_place that is part of the word around it.
    [[nodiscard]] bool isInsideWord(char32_t previous) const {
        const char32_t mark = at(m_place);
        const char32_t next = at(m_place + 1);
        if (isKeycap(m_place + 1)) {
            return false;
        }
        return (joinsWordParts(mark) && isWordCharacter(previous) && isWordCharacter(next) &&
                isLetterOrNumber(next)) ||
               (joinsDigits(mark) && isDigit(previous) && isDigit(next));
    }

    std::string word() {
        std::string token;
        char32_t previous = U' ';
        for (; m_place < m_text.size(); ++m_place) {
            const char32_t c = m_text[m_place];
            const bool belongs = isWordCharacter(c) ? !isKeycap(m_place) : isInsideWord(previous);
            if (!belongs) {
                break;
            }
            appendUtf8(c, token);
            previous = c;
        }
        return token;
    }

    std::string cluster() {
        std::string token;
        utf8proc_int32_t state = 0;
        do {
            appendUtf8(m_text[m_place], token);
            ++m_place;
        } while (m_place < m_text.size() && utf8proc_grapheme_break_stateful(
                                                static_cast<utf8proc_int32_t>(m_text[m_place - 1]),
                                                static_cast<utf8proc_int32_t>(m_text[m_place]), &state) == 0);
        return token;
    }

    std::u32string_view m_text;
    std::size_t m_place = 0;
};

/// How a token stands towards its neighbours.
struct Standing {
    bool isOpening = false;
    bool isClosing = false;
    bool isCjk = false;
    bool canBeCloseToMark = true;
};

Standing standingOf(const std::string& token) {
    const std::u32string characters = decodeUtf8(token);
    if (characters.empty()) {
        return {};
    }
    const char32_t first = characters.front();
    return {.isOpening = isOpeningMark(first),
            .isClosing = isClosingMark(first),
            .isCjk = isCjkCharacter(first) || isCjkPunctuation(first),
            .canBeCloseToMark = !extendsCluster(first)};
}

}  // namespace

std::vector<std::string> wordTokens(std::string_view text) {
    std::u32string characters = decodeUtf8(text);
    // Before anything else, so that what stood on both sides of them is read as neighbours.
    std::erase_if(characters, isLeftOut);
    return WordReader(characters).read();
}

std::string joinWords(const std::vector<std::string>& tokens) {
    std::string text;
    bool isQuoteOpen = false;
    Standing previous;
    for (const std::string& token : tokens) {
        Standing own = standingOf(token);
        if (token == "\"") {
            own.isOpening = !isQuoteOpen;
            own.isClosing = isQuoteOpen;
            isQuoteOpen = !isQuoteOpen;
        }
        const bool isClose =
            own.canBeCloseToMark && (previous.isOpening || own.isClosing || (previous.isCjk && own.isCjk));
        if (!text.empty() && !isClose) {
            text += ' ';
        }
        text += token;
        previous = own;
    }
    return text;
}

}  // namespace lab::transformer
