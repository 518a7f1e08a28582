#include "core/transformer/tokenizers/byte_level_bpe.h"

#include <queue>
#include <tuple>

#include "core/transformer/tokenizers/byte_alphabet.h"
#include "core/transformer/tokenizers/gpt2_words.h"
#include "core/transformer/unicode_text.h"

namespace lab::transformer {

using formats::Json;

namespace {

std::uint64_t pairKey(int left, int right) {
    return static_cast<std::uint64_t>(left) << 32U | static_cast<std::uint64_t>(right);
}

tl::unexpected<Error> unsupported(std::string_view field, const char* expected, const Json& found) {
    return failure({ErrorCode::Unsupported,
                    {},
                    "model." + std::string(field),
                    expected,
                    formats::jsonText(found, -1).substr(0, 40)});
}

/// Settings that change the pieces and are not read here must say that they do nothing.
Result<void> checkPlain(const Json& model) {
    for (const char* field : {"continuing_subword_prefix", "end_of_word_suffix"}) {
        const auto found = model.find(field);
        if (found != model.end() && !found->is_null() && *found != "") {
            return unsupported(field, "none", *found);
        }
    }
    if (const auto dropout = model.find("dropout");
        dropout != model.end() && !dropout->is_null() && *dropout != 0) {
        return unsupported("dropout", "none", *dropout);
    }
    if (const auto fallback = model.find("byte_fallback"); fallback != model.end() && *fallback == true) {
        return unsupported("byte_fallback", "false", *fallback);
    }
    return {};
}

/// "left right" or ["left", "right"].
std::optional<std::pair<std::string, std::string>> pairOf(const Json& merge) {
    if (merge.is_array() && merge.size() == 2 && merge[0].is_string() && merge[1].is_string()) {
        return std::pair(merge[0].get<std::string>(), merge[1].get<std::string>());
    }
    if (!merge.is_string()) {
        return std::nullopt;
    }
    const std::string text = merge.get<std::string>();
    const std::size_t space = text.find(' ');
    const bool isPair = space != std::string::npos && text.find(' ', space + 1) == std::string::npos;
    return isPair ? std::optional(std::pair(text.substr(0, space), text.substr(space + 1))) : std::nullopt;
}

/// A pair of neighbours that may be joined. Stale where the symbols have changed meanwhile.
struct Candidate {
    int rank = 0;
    std::ptrdiff_t place = 0;  ///< of the left one
    int left = 0, right = 0;
    bool operator>(const Candidate& other) const {
        return std::tie(rank, place) > std::tie(other.rank, other.place);
    }
};

}  // namespace

Result<std::shared_ptr<const ByteLevelBpe>> ByteLevelBpe::fromJson(const Json& model, Settings settings) {
    if (const Result<void> plain = checkPlain(model); !plain) {
        return failure(plain.error());
    }
    const Result<const Json*> vocabulary = formats::requireObject(model, "vocab", "model");
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    Result<PieceTable> pieces = PieceTable::fromJson(**vocabulary, "model.vocab");
    if (!pieces) {
        return failure(pieces.error());
    }
    const std::shared_ptr<ByteLevelBpe> bpe(new ByteLevelBpe(settings));
    bpe->m_pieces = std::move(*pieces);
    for (int byte = 0; byte < 256; ++byte) {
        const std::u32string character(1, characterOfByte(static_cast<unsigned char>(byte)));
        bpe->m_byteIds[byte] = bpe->m_pieces.find(encodeUtf8(character));
    }
    if (const auto unknown = model.find("unk_token"); unknown != model.end() && unknown->is_string()) {
        bpe->m_unknown = bpe->m_pieces.find(unknown->get<std::string>());
    }
    const auto ignores = model.find("ignore_merges");
    bpe->m_ignoresMerges = ignores != model.end() && *ignores == true;
    const Result<const Json*> merges = formats::requireArray(model, "merges", "model");
    if (!merges) {
        return failure(merges.error());
    }
    if (const Result<void> read = bpe->readMerges(**merges); !read) {
        return failure(read.error());
    }
    return bpe;
}

Result<void> ByteLevelBpe::readMerges(const Json& merges) {
    int rank = 0;
    for (const Json& merge : merges) {
        const std::string place = "model.merges[" + std::to_string(rank) + "]";
        const auto pair = pairOf(merge);
        if (!pair) {
            return failure(
                {ErrorCode::WrongField, {}, place, "two pieces", formats::jsonText(merge, -1).substr(0, 40)});
        }
        const int left = m_pieces.find(pair->first);
        const int right = m_pieces.find(pair->second);
        const int joined = m_pieces.find(pair->first + pair->second);
        if (left < 0 || right < 0 || joined < 0) {
            return failure({ErrorCode::WrongField,
                            {},
                            place,
                            "pieces of model.vocab",
                            pair->first + " " + pair->second});
        }
        m_merges.emplace(pairKey(left, right), Merge{rank, joined});
        ++rank;
    }
    return {};
}

const ByteLevelBpe::Merge* ByteLevelBpe::mergeOf(int left, int right) const {
    const auto found = m_merges.find(pairKey(left, right));
    return found == m_merges.end() ? nullptr : &found->second;
}

void ByteLevelBpe::cut(std::string_view text, std::vector<TextToken>& tokens) const {
    if (text.empty()) {
        return;
    }
    const bool needsSpace = m_settings.addsSpace && text.front() != ' ';
    const std::string whole = needsSpace ? ' ' + std::string(text) : std::string(text);
    if (!m_settings.cutsWords) {
        cutWord(whole, tokens);
        return;
    }
    for (const std::string_view word : gpt2Words(whole)) {
        cutWord(word, tokens);
    }
}

void ByteLevelBpe::cutWord(std::string_view word, std::vector<TextToken>& tokens) const {
    if (m_ignoresMerges) {
        if (const int whole = m_pieces.find(charactersOfBytes(word)); whole >= 0) {
            tokens.push_back({whole, std::string(word)});
            return;
        }
    }
    std::vector<Symbol> symbols = symbolsOf(word);
    joinAll(symbols);
    std::ptrdiff_t place = symbols.empty() ? -1 : 0;
    while (place >= 0) {
        const Symbol& symbol = symbols[static_cast<std::size_t>(place)];
        tokens.push_back({symbol.id, bytesOfCharacters(m_pieces.piece(symbol.id))});
        place = symbol.after;
    }
}

std::vector<ByteLevelBpe::Symbol> ByteLevelBpe::symbolsOf(std::string_view word) const {
    std::vector<Symbol> symbols;
    for (const char byte : word) {
        const int known = m_byteIds[static_cast<unsigned char>(byte)];
        const int id = known >= 0 ? known : m_unknown;
        if (id >= 0) {
            const std::ptrdiff_t place = std::ssize(symbols);
            symbols.push_back({id, place - 1, place + 1, false});
        }
    }
    if (!symbols.empty()) {
        symbols.back().after = -1;
    }
    return symbols;
}

void ByteLevelBpe::joinAll(std::vector<Symbol>& symbols) const {
    const auto at = [&symbols](std::ptrdiff_t place) -> Symbol& {
        return symbols[static_cast<std::size_t>(place)];
    };
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> candidates;
    const auto offer = [&](std::ptrdiff_t left) {
        if (left < 0 || at(left).after < 0) {
            return;
        }
        const int leftId = at(left).id;
        const int rightId = at(at(left).after).id;
        if (const Merge* merge = mergeOf(leftId, rightId); merge != nullptr) {
            candidates.push({merge->rank, left, leftId, rightId});
        }
    };
    for (std::ptrdiff_t place = 0; place < std::ssize(symbols); ++place) {
        offer(place);
    }
    while (!candidates.empty()) {
        const Candidate best = candidates.top();
        candidates.pop();
        Symbol& left = at(best.place);
        const bool isFresh =
            !left.isGone && left.id == best.left && left.after >= 0 && at(left.after).id == best.right;
        if (!isFresh) {
            continue;
        }
        Symbol& right = at(left.after);
        left.id = mergeOf(best.left, best.right)->id;
        left.after = right.after;
        right.isGone = true;
        if (left.after >= 0) {
            at(left.after).before = best.place;
        }
        offer(left.before);
        offer(best.place);
    }
}

}  // namespace lab::transformer
