#include "core/transformer/tokenizers/unigram_pieces.h"

namespace lab::transformer {

Result<std::shared_ptr<const UnigramPieces>> UnigramPieces::fromJson(const formats::Json& model) {
    const Result<const formats::Json*> vocabulary = formats::requireArray(model, "vocab", "model");
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    if (const auto unknown = model.find("unk_id"); unknown != model.end() && *unknown != 0) {
        return failure(
            {ErrorCode::Unsupported, {}, "model.unk_id", "0", formats::jsonText(*unknown, -1).substr(0, 40)});
    }
    Result<UnigramTokenizer> tokenizer = UnigramTokenizer::fromJson(formats::jsonText(**vocabulary, -1));
    if (!tokenizer) {
        return failure(tokenizer.error());
    }
    const std::shared_ptr<UnigramPieces> pieces(new UnigramPieces(std::move(*tokenizer)));
    int id = 0;
    for (const formats::Json& piece : **vocabulary) {
        pieces->m_pieces.add(piece.at(0).get<std::string>(), id++);
    }
    return pieces;
}

void UnigramPieces::cut(std::string_view text, std::vector<TextToken>& tokens) const {
    for (UnigramTokenizer::Token& token : m_tokenizer.tokenize(text)) {
        tokens.push_back({token.id, std::move(token.text)});
    }
}

}  // namespace lab::transformer
