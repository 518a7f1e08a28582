#include "core/transformer/tokenizers/tokenizer_models.h"

#include <algorithm>

#include "core/transformer/tokenizers/byte_level_bpe.h"
#include "core/transformer/tokenizers/unigram_pieces.h"
#include "core/transformer/tokenizers/word_piece.h"

namespace lab::transformer {

using formats::Json;

namespace {

tl::unexpected<Error> unsupported(const char* place, const char* expected, std::string found) {
    return failure({ErrorCode::Unsupported, {}, place, expected, std::move(found)});
}

/// The part's type, "none" where there is no such part.
Result<std::string> typeOrNone(const Json& whole, const char* key) {
    const auto part = whole.find(key);
    return part == whole.end() || part->is_null() ? Result<std::string>("none") : typeOf(*part, key);
}

bool flag(const Json& part, const char* key, bool fallback) {
    const auto found = part.find(key);
    return found != part.end() && found->is_boolean() ? found->get<bool>() : fallback;
}

/// What a part must be for a kind of model; wrong ones are refused by name.
Result<std::string> requireType(const Json& whole, const char* key,
                                std::initializer_list<std::string_view> known, const char* expected) {
    Result<std::string> type = typeOrNone(whole, key);
    if (type && std::ranges::find(known, *type) == known.end()) {
        return unsupported(key, expected, *type);
    }
    return type;
}

template <typename Made>
Result<PieceModelAndKind> asModel(const Made& made, bool isByteLevel) {
    return made ? Result<PieceModelAndKind>(PieceModelAndKind{*made, isByteLevel}) : failure(made.error());
}

Result<PieceModelAndKind> readBpe(const Json& whole, const Json& model) {
    const auto normalizer = requireType(whole, "normalizer", {"none"}, "none for byte-level BPE");
    const auto cutter = requireType(whole, "pre_tokenizer", {"ByteLevel"}, "ByteLevel for BPE");
    if (!normalizer || !cutter) {
        return failure(!normalizer ? normalizer.error() : cutter.error());
    }
    const Json& settings = whole.at("pre_tokenizer");
    return asModel(ByteLevelBpe::fromJson(model, {.addsSpace = flag(settings, "add_prefix_space", true),
                                                  .cutsWords = flag(settings, "use_regex", true)}),
                   true);
}

Result<PieceModelAndKind> readWordPiece(const Json& whole, const Json& model) {
    const auto normalizer =
        requireType(whole, "normalizer", {"none", "BertNormalizer"}, "BertNormalizer or none");
    const auto cutter = requireType(whole, "pre_tokenizer", {"BertPreTokenizer"}, "BertPreTokenizer");
    if (!normalizer || !cutter) {
        return failure(!normalizer ? normalizer.error() : cutter.error());
    }
    if (*normalizer == "none") {
        return asModel(WordPiece::fromJson(model, std::nullopt), false);
    }
    const Result<BertNormalizer> settings = BertNormalizer::fromJson(whole.at("normalizer"));
    if (!settings) {
        return failure(settings.error());
    }
    return asModel(WordPiece::fromJson(model, *settings), false);
}

Result<PieceModelAndKind> readUnigram(const Json& whole, const Json& model) {
    const auto normalizer = requireType(whole, "normalizer", {"NFKC"}, "NFKC for Unigram");
    const auto cutter = requireType(whole, "pre_tokenizer", {"Metaspace"}, "Metaspace for Unigram");
    if (!normalizer || !cutter) {
        return failure(!normalizer ? normalizer.error() : cutter.error());
    }
    return asModel(UnigramPieces::fromJson(model), false);
}

}  // namespace

Result<std::string> typeOf(const Json& part, std::string_view place) {
    if (!part.is_object()) {
        return failure({ErrorCode::WrongField,
                        {},
                        std::string(place),
                        "an object",
                        std::string(formats::jsonKind(part))});
    }
    return formats::requireString(part, "type", place);
}

Result<PieceModelAndKind> readPieceModel(const Json& whole) {
    const Result<const Json*> model = formats::requireObject(whole, "model", "");
    if (!model) {
        return failure(model.error());
    }
    const Result<std::string> type = typeOf(**model, "model");
    if (!type) {
        return failure(type.error());
    }
    if (*type == "BPE") {
        return readBpe(whole, **model);
    }
    if (*type == "WordPiece") {
        return readWordPiece(whole, **model);
    }
    if (*type == "Unigram") {
        return readUnigram(whole, **model);
    }
    return unsupported("model", "BPE, WordPiece or Unigram", *type);
}

}  // namespace lab::transformer
