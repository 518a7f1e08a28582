#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

Result<Vocabulary> ModelParts::tokens(Index size, std::string_view key) const {
    const std::string file = (folder / "vocab.json").string();
    const auto named = [&file](Error error) {
        error.file = file;
        return error;
    };
    const formats::Json* list = &vocabulary;
    if (!key.empty()) {
        const Result<const formats::Json*> member = formats::requireMember(vocabulary, key, "");
        if (!member) {
            return failure(named(member.error()));
        }
        list = *member;
    }
    Result<Vocabulary> tokens = Vocabulary::fromJson(*list, key).map_error(named);
    if (tokens && tokens->size() != size) {
        return failure({ErrorCode::WrongShape, file, key.empty() ? "tokens" : std::string(key),
                        "[" + std::to_string(size) + "]", "[" + std::to_string(tokens->size()) + "]"});
    }
    return tokens;
}

}  // namespace lab::transformer
