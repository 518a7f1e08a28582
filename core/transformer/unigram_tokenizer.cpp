#include "core/transformer/unigram_tokenizer.h"

#include <algorithm>
#include <bit>

#include "core/formats/json.h"
#include "core/transformer/unicode_text.h"

namespace lab::transformer {

namespace {

constexpr std::size_t kReservedPieces = 6;
constexpr std::int32_t kRoot = 0;

std::uint64_t edgeKey(std::int32_t parent, char32_t character) {
    return (static_cast<std::uint64_t>(parent) << 32) | character;
}

/// The text as the vocabulary spells it: normalised, spaces as word marks, one in front.
std::u32string spelled(std::string_view text, bool startsWord) {
    std::u32string normal = normalizeKC(decodeUtf8(text));
    if (normal.empty()) {
        return normal;
    }
    std::replace(normal.begin(), normal.end(), U' ', kWordMark);
    if (startsWord) {
        normal.insert(normal.begin(), kWordMark);
    }
    return normal;
}

Error wrongPiece(std::size_t index, std::string_view found) {
    std::string place = std::to_string(index);
    place.insert(0, 1, '[').push_back(']');
    return {ErrorCode::WrongField, {}, std::move(place), "[text, number or null]", std::string(found)};
}

}  // namespace

Result<UnigramTokenizer> UnigramTokenizer::fromJson(std::string_view json) {
    const Result<formats::Json> parsed = formats::parseJson(json);
    if (!parsed) {
        return failure(parsed.error());
    }
    if (!parsed->is_array() || parsed->size() < kReservedPieces) {
        return failure({ErrorCode::WrongField,
                        {},
                        {},
                        "an array of at least 6 pieces",
                        std::string(formats::jsonKind(*parsed))});
    }
    std::vector<Piece> pieces;
    pieces.reserve(parsed->size());
    for (const formats::Json& entry : *parsed) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() ||
            !(entry[1].is_number() || entry[1].is_null())) {
            return failure(wrongPiece(pieces.size(), formats::jsonKind(entry)));
        }
        const std::string& text = entry[0].get_ref<const std::string&>();
        if (text.empty()) {
            return failure(wrongPiece(pieces.size(), "an empty piece"));
        }
        pieces.push_back({text, entry[1].is_null() ? 0.0 : entry[1].get<double>()});
    }
    return UnigramTokenizer(pieces);
}

UnigramTokenizer::UnigramTokenizer(const std::vector<Piece>& pieces) {
    std::size_t characters = 0;
    for (const Piece& piece : pieces) {
        characters += piece.text.size();
        m_scores.push_back(piece.score);
        m_lengths.push_back(1);
    }
    // Bytes are at least as many as edges, so at most half of the places are taken.
    m_edges.resize(std::bit_ceil(2 * characters + 2));
    m_ids.assign(1, -1);
    for (std::size_t id = kReservedPieces; id < pieces.size(); ++id) {
        insert(decodeUtf8(pieces[id].text), static_cast<int>(id));
    }
}

void UnigramTokenizer::insert(const std::u32string& piece, int id) {
    std::int32_t node = kRoot;
    for (const char32_t character : piece) {
        Edge& edge = m_edges[placeOf(node, character)];
        if (edge.child < 0) {
            edge = {edgeKey(node, character), static_cast<std::int32_t>(m_ids.size())};
            m_ids.push_back(-1);
        }
        node = edge.child;
    }
    m_ids[static_cast<std::size_t>(node)] = id;
    m_lengths[static_cast<std::size_t>(id)] = static_cast<std::int32_t>(piece.size());
}

std::size_t UnigramTokenizer::placeOf(std::int32_t parent, char32_t character) const {
    const std::uint64_t key = edgeKey(parent, character);
    const std::size_t mask = m_edges.size() - 1;
    std::size_t place = static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 32) & mask;
    while (m_edges[place].child >= 0 && m_edges[place].key != key) {
        place = (place + 1) & mask;
    }
    return place;
}

std::vector<std::int32_t> UnigramTokenizer::lastPieces(std::u32string_view text) const {
    std::vector<std::int32_t> last(text.size() + 1, kUnknown);
    std::vector<double> best(text.size() + 1, 0.0);
    const auto reach = [&](std::size_t end, double score, std::int32_t id) {
        if (best[end] == 0.0 || score >= best[end]) {
            best[end] = score;
            last[end] = id;
        }
    };
    for (std::size_t begin = 0; begin < text.size(); ++begin) {
        bool isMatched = false;
        std::int32_t node = kRoot;
        for (std::size_t i = begin; i < text.size(); ++i) {
            node = m_edges[placeOf(node, text[i])].child;
            if (node < 0) {
                break;
            }
            if (const std::int32_t id = m_ids[static_cast<std::size_t>(node)]; id >= 0) {
                reach(i + 1, m_scores[static_cast<std::size_t>(id)] + best[begin], id);
                isMatched = true;
            }
        }
        if (!isMatched) {
            reach(begin + 1, best[begin], kUnknown);
        }
    }
    return last;
}

std::vector<UnigramTokenizer::Token> UnigramTokenizer::tokenize(std::string_view text,
                                                                bool startsWord) const {
    const std::u32string symbols = spelled(text, startsWord);
    const std::vector<std::int32_t> last = lastPieces(symbols);
    struct Span {
        std::int32_t id;
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Span> spans;
    for (std::size_t end = symbols.size(); end > 0;) {
        const std::int32_t id = last[end];
        const std::size_t begin = end - static_cast<std::size_t>(m_lengths[static_cast<std::size_t>(id)]);
        if (id == kUnknown && !spans.empty() && spans.back().id == kUnknown) {
            spans.back().begin = begin;
        } else {
            spans.push_back({id, begin, end});
        }
        end = begin;
    }
    std::vector<Token> tokens;
    tokens.reserve(spans.size());
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        tokens.push_back({span->id, encodeUtf8(std::u32string_view(symbols).substr(
                                        span->begin, span->end - span->begin))});
    }
    return tokens;
}

int UnigramTokenizer::find(std::string_view piece) const {
    std::int32_t node = kRoot;
    for (const char32_t character : decodeUtf8(piece)) {
        node = m_edges[placeOf(node, character)].child;
        if (node < 0) {
            return kUnknown;
        }
    }
    const std::int32_t id = m_ids[static_cast<std::size_t>(node)];
    return id < 0 ? kUnknown : id;
}

}  // namespace lab::transformer
