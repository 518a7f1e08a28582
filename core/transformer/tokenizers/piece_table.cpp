#include "core/transformer/tokenizers/piece_model.h"

namespace lab::transformer {

Result<PieceTable> PieceTable::fromJson(const formats::Json& vocabulary, std::string_view path) {
    if (!vocabulary.is_object()) {
        return failure({ErrorCode::WrongField,
                        {},
                        std::string(path),
                        "an object",
                        std::string(formats::jsonKind(vocabulary))});
    }
    PieceTable table;
    for (const auto& [piece, id] : vocabulary.items()) {
        const bool isId = id.is_number_unsigned() && id.get<std::uint64_t>() < std::uint64_t{kMostIds};
        if (!isId) {
            return failure({ErrorCode::WrongField,
                            {},
                            formats::joinPath(path, piece),
                            "a whole number from 0 to " + std::to_string(kMostIds - 1),
                            formats::jsonText(id, -1).substr(0, 40)});
        }
        table.add(piece, id.get<int>());
    }
    if (table.size() == 0) {
        return failure({ErrorCode::EmptyInput, {}, std::string(path), {}, {}});
    }
    return table;
}

void PieceTable::add(std::string piece, int id) {
    const auto place = static_cast<std::size_t>(id);
    if (place >= m_pieces.size()) {
        m_pieces.resize(place + 1);
    }
    if (m_pieces[place].empty()) {
        m_pieces[place] = piece;
    }
    m_ids.emplace(std::move(piece), id);
}

int PieceTable::find(std::string_view piece) const {
    const auto found = m_ids.find(piece);
    return found == m_ids.end() ? -1 : found->second;
}

const std::string& PieceTable::piece(int id) const {
    static const std::string kNone;
    const bool isInside = id >= 0 && id < size();
    return isInside ? m_pieces[static_cast<std::size_t>(id)] : kNone;
}

}  // namespace lab::transformer
