#include "core/transformer/tokenizers/tokenizer.h"

#include <algorithm>

#include "core/transformer/tokenizers/byte_alphabet.h"
#include "core/transformer/tokenizers/tokenizer_models.h"

namespace lab::transformer {

using formats::Json;

namespace {

tl::unexpected<Error> wrongTemplate(const Json& found) {
    return failure({ErrorCode::WrongField,
                    {},
                    "post_processor",
                    "tokens and the sequence A",
                    formats::jsonText(found, -1).substr(0, 80)});
}

/// [text, id], as BertProcessing names its tokens.
std::optional<TextToken> namedToken(const Json& processor, const char* key) {
    const auto found = processor.find(key);
    const bool isToken = found != processor.end() && found->is_array() && found->size() == 2 &&
                         (*found)[0].is_string() && (*found)[1].is_number_unsigned() &&
                         (*found)[1].get<std::uint64_t>() < std::uint64_t{PieceTable::kMostIds};
    return isToken ? std::optional(TextToken{(*found)[1].get<int>(), (*found)[0].get<std::string>()})
                   : std::nullopt;
}

}  // namespace

Result<std::shared_ptr<const Tokenizer>> Tokenizer::fromJson(std::string_view text) {
    const Result<Json> whole = formats::parseJson(text);
    if (!whole) {
        return failure(whole.error());
    }
    if (!whole->is_object()) {
        return failure(
            {ErrorCode::WrongField, {}, "the whole", "an object", std::string(formats::jsonKind(*whole))});
    }
    const Result<PieceModelAndKind> model = readPieceModel(*whole);
    if (!model) {
        return failure(model.error());
    }
    const std::shared_ptr<Tokenizer> tokenizer(new Tokenizer);
    tokenizer->m_model = model->model;
    tokenizer->m_isByteLevel = model->isByteLevel;
    tokenizer->m_size = model->model->pieces().size();
    Result<std::vector<AddedToken>> added = readAddedTokens(whole->value("added_tokens", Json()));
    if (!added) {
        return failure(added.error());
    }
    for (AddedToken& token : *added) {
        tokenizer->m_size = std::max(tokenizer->m_size, token.id + 1);
        if (token.isNormalized) {
            token.content = tokenizer->m_model->normalized(token.content);
        }
        if (!token.content.empty()) {
            (token.isNormalized ? tokenizer->m_normalized : tokenizer->m_added).push_back(std::move(token));
        }
    }
    if (const Result<void> around = tokenizer->readAround(*whole); !around) {
        return failure(around.error());
    }
    return tokenizer;
}

Result<void> Tokenizer::readAround(const Json& whole) {
    const Json processor = whole.value("post_processor", Json());
    if (processor.is_null()) {
        return {};
    }
    const Result<std::string> type = typeOf(processor, "post_processor");
    if (!type) {
        return failure(type.error());
    }
    if (*type == "ByteLevel") {
        return {};
    }
    if (*type == "BertProcessing" || *type == "RobertaProcessing") {
        const auto first = namedToken(processor, "cls");
        const auto last = namedToken(processor, "sep");
        if (!first || !last) {
            return wrongTemplate(processor);
        }
        m_before = {*first};
        m_after = {*last};
        return {};
    }
    if (*type != "TemplateProcessing") {
        constexpr const char* kKnown = "ByteLevel, BertProcessing, RobertaProcessing or TemplateProcessing";
        return failure({ErrorCode::Unsupported, {}, "post_processor", kKnown, *type});
    }
    const Result<const Json*> single = formats::requireArray(processor, "single", "post_processor");
    if (!single) {
        return failure(single.error());
    }
    bool isBehind = false;
    const Json specials = processor.value("special_tokens", Json::object());
    for (const Json& part : **single) {
        if (const Result<void> read = addAround(part, specials, isBehind); !read) {
            return read;
        }
    }
    return isBehind ? Result<void>() : wrongTemplate(**single);
}

Result<void> Tokenizer::addAround(const Json& part, const Json& specials, bool& isBehind) {
    if (part.is_object() && part.contains("Sequence") && !isBehind) {
        isBehind = true;
        return {};
    }
    const auto special = part.is_object() ? part.find("SpecialToken") : part.end();
    const bool isSpecial = part.is_object() && special != part.end() && special->is_object() &&
                           special->contains("id") && (*special)["id"].is_string() && specials.is_object();
    if (!isSpecial) {
        return wrongTemplate(part);
    }
    const auto name = (*special)["id"].get<std::string>();
    const auto listed = specials.find(name);
    const bool hasIds = listed != specials.end() && listed->is_object() && listed->contains("ids") &&
                        (*listed)["ids"].is_array();
    if (!hasIds) {
        return wrongTemplate(part);
    }
    for (const Json& id : (*listed)["ids"]) {
        if (!id.is_number_unsigned() || id.get<std::uint64_t>() >= std::uint64_t{PieceTable::kMostIds}) {
            return wrongTemplate(*listed);
        }
        (isBehind ? m_after : m_before).push_back({id.get<int>(), name});
    }
    return {};
}

std::vector<TextToken> Tokenizer::tokenizeBare(std::string_view text) const {
    std::vector<TextToken> tokens;
    for (const Stretch& stretch : cutAtTokens(text, m_added)) {
        if (stretch.token != nullptr) {
            tokens.push_back({stretch.token->id, std::string(stretch.text)});
            continue;
        }
        const std::string normalized = m_model->normalized(stretch.text);
        for (const Stretch& inner : cutAtTokens(normalized, m_normalized)) {
            if (inner.token != nullptr) {
                tokens.push_back({inner.token->id, std::string(inner.text)});
            } else {
                m_model->cut(inner.text, tokens);
            }
        }
    }
    return tokens;
}

std::vector<TextToken> Tokenizer::tokenize(std::string_view text) const {
    std::vector<TextToken> tokens = m_before;
    std::ranges::move(tokenizeBare(text), std::back_inserter(tokens));
    tokens.insert(tokens.end(), m_after.begin(), m_after.end());
    return tokens;
}

const AddedToken* Tokenizer::addedToken(int id) const {
    for (const auto* list : {&m_added, &m_normalized}) {
        const auto found = std::ranges::find(*list, id, &AddedToken::id);
        if (found != list->end()) {
            return &*found;
        }
    }
    return nullptr;
}

std::string Tokenizer::textOf(int id) const {
    if (const AddedToken* token = addedToken(id); token != nullptr) {
        return token->content;
    }
    const std::string& piece = m_model->pieces().piece(id);
    return m_isByteLevel ? bytesOfCharacters(piece) : piece;
}

}  // namespace lab::transformer
