#include "core/transformer/tokenizers/tokenizer.h"

#include <gmock/gmock.h>

#include <chrono>

#include "core/files/read_file.h"
#include "core/transformer/tokenizers/byte_alphabet.h"
#include "core/transformer/tokenizers/gpt2_words.h"
#include "core/transformer/tokenizers/word_piece.h"

namespace lab::transformer {
namespace {

using formats::Json;
using testing::ElementsAre;

std::vector<int> idsOf(const std::vector<TextToken>& tokens) {
    std::vector<int> ids;
    for (const TextToken& token : tokens) {
        ids.push_back(token.id);
    }
    return ids;
}

Json golden(const std::string& model) {
    return formats::parseJson(files::readTextFile(LAB_GOLDEN_DIR "/byo/" + model + "/tokenizer.json").value())
        .value();
}

std::shared_ptr<const Tokenizer> made(const Json& json) {
    const auto tokenizer = Tokenizer::fromJson(formats::jsonText(json));
    EXPECT_TRUE(tokenizer) << tokenizer.error().place << " " << tokenizer.error().found;
    return tokenizer.value_or(nullptr);
}

/// Bytes a, b, c and two joined pieces; "ab" was learned before "bc".
Json smallBpe() {
    return Json::parse(R"({"pre_tokenizer":{"type":"ByteLevel","add_prefix_space":false},
        "added_tokens":[{"id":9,"content":"<end>","special":true},{"id":8,"content":"<e","special":true,
                         "lstrip":true,"rstrip":true}],
        "model":{"type":"BPE","vocab":{"a":0,"b":1,"c":2,"ab":3,"bc":4,"abc":5,"\u0120":6},
                 "merges":["a b",["b","c"],"ab c"]}})");
}

TEST(Gpt2Words, AreCutWhereTheRuleSays) {
    EXPECT_THAT(
        gpt2Words("I'll  go,  it's 42nd\n\nx "),
        ElementsAre("I", "'ll", " ", " go", ",", " ", " it", "'s", " 42", "nd", "\n", "\n", "x", " "));
    EXPECT_THAT(gpt2Words(" \t!?a"), ElementsAre(" ", "\t", "!?", "a"));
    EXPECT_THAT(gpt2Words("caf\xC3\xA9\xE6\x9D\xB1\xFF"), ElementsAre("caf\xC3\xA9\xE6\x9D\xB1", "\xFF"));
    EXPECT_THAT(gpt2Words(""), ElementsAre());
}

TEST(ByteAlphabet, GoesThereAndBack) {
    std::string all;
    for (int byte = 0; byte < 256; ++byte) {
        all.push_back(static_cast<char>(byte));
    }
    EXPECT_EQ(bytesOfCharacters(charactersOfBytes(all)), all);
    EXPECT_EQ(charactersOfBytes(" \n"), "\xC4\xA0\xC4\x8A")
        << "U+0120 and U+010A, as the published pieces have";
}

TEST(ByteLevelBpe, JoinsWhatWasLearnedFirst) {
    const auto tokenizer = made(smallBpe());
    EXPECT_EQ(idsOf(tokenizer->tokenize("abc")), (std::vector<int>{5}));
    EXPECT_EQ(idsOf(tokenizer->tokenize("bcab")), (std::vector<int>{4, 3}));
    EXPECT_EQ(idsOf(tokenizer->tokenize("aabcc")), (std::vector<int>{0, 5, 2}));
    EXPECT_EQ(tokenizer->tokenize("c ab").at(2).text, "ab");
    EXPECT_EQ(idsOf(tokenizer->tokenize("axb")), (std::vector<int>{3})) << "unknown bytes are left out";
    EXPECT_EQ(tokenizer->textOf(6), " ");
}

TEST(ByteLevelBpe, FindsAddedTokensBeforeItCuts) {
    const auto tokenizer = made(smallBpe());
    EXPECT_EQ(idsOf(tokenizer->tokenize("ab<end>ab")), (std::vector<int>{3, 9, 3})) << "the longer one";
    EXPECT_EQ(idsOf(tokenizer->tokenize("ab  <e c")), (std::vector<int>{3, 8, 2})) << "takes space in";
    EXPECT_EQ(tokenizer->size(), 10);
}

/// A word of 200,000 letters: looking at all pairs for each of the joins would take minutes.
TEST(ByteLevelBpe, TakesTimeAlmostLinear) {
    const auto tokenizer = made(smallBpe());
    const auto start = std::chrono::steady_clock::now();
    std::string word;
    for (int i = 0; i < 100'000; ++i) {
        word += "ab";
    }
    EXPECT_EQ(tokenizer->tokenize(word).size(), 100'000U);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
}

TEST(BertNormalizer, ByHand) {
    const BertNormalizer bert;
    EXPECT_EQ(bert.normalized("\xC3\x80 L\xE2\x80\x8B\x61 \x01\tB"), "a la  b")
        << "accent, zero width space, control";
    EXPECT_EQ(bert.normalized("x\xE6\x9D\xB1y"), "x \xE6\x9D\xB1 y");
    EXPECT_EQ(bert.normalized("\xC4\xB0"), "i") << "capital I with a dot";
    BertNormalizer cased = bert;
    cased.lowersCase = false;
    cased.stripsAccents = false;
    EXPECT_EQ(cased.normalized("\xC3\x80 b"), "\xC3\x80 b");
    // strip_accents null follows lowercase.
    EXPECT_EQ(BertNormalizer::fromJson(Json::parse(R"({"lowercase":false,"strip_accents":null})")).value(),
              cased);
}

TEST(WordPieceTest, TakesTheLongestPieceOrNothing) {
    const auto tokenizer = made(Json::parse(R"({"normalizer":{"type":"BertNormalizer"},
        "pre_tokenizer":{"type":"BertPreTokenizer"},
        "post_processor":{"type":"BertProcessing","cls":["[CLS]",7],"sep":["[SEP]",8]},
        "model":{"type":"WordPiece","unk_token":"[UNK]","max_input_chars_per_word":6,
                 "vocab":{"[UNK]":0,"run":1,"##ning":2,"##n":3,"runs":4,"!":5,"##s":6}}})"));
    EXPECT_EQ(idsOf(tokenizer->tokenize("Runs run!")), (std::vector<int>{7, 4, 1, 5, 8}));
    EXPECT_EQ(idsOf(tokenizer->tokenizeBare("runns runx running")), (std::vector<int>{1, 3, 6, 0, 0}))
        << "runx cannot be cut whole, running is too long";
    EXPECT_EQ(idsOf(tokenizer->tokenize("")), (std::vector<int>{7, 8}));
}

TEST(TokenizerTest, ReadsUnigramAsUseLiteHasIt) {
    const auto tokenizer =
        made(Json::parse(R"({"normalizer":{"type":"NFKC"},"pre_tokenizer":{"type":"Metaspace"},
        "model":{"type":"Unigram","unk_id":0,"vocab":[["<unk>",0],["1",0],["2",0],["3",0],["4",0],["5",0],
                 ["\u2581the",-1.5],["\u2581",-3.0]]}})"));
    EXPECT_EQ(idsOf(tokenizer->tokenize("the the")), (std::vector<int>{6, 6}));
}

TEST(TokenizerTest, RefusesOtherKindsByName) {
    const auto refused = [](Json json, const char* part, const Json& value) {
        json[Json::json_pointer(part)] = value;
        const auto tokenizer = Tokenizer::fromJson(formats::jsonText(json));
        EXPECT_FALSE(tokenizer) << part;
        return tokenizer ? Error{} : tokenizer.error();
    };
    const Error precompiled = refused(golden("bert-tiny"), "/normalizer", Json{{"type", "Precompiled"}});
    EXPECT_EQ(precompiled,
              (Error{ErrorCode::Unsupported, {}, "normalizer", "BertNormalizer or none", "Precompiled"}));
    EXPECT_EQ(refused(golden("gpt2-tiny"), "/normalizer", Json{{"type", "Lowercase"}}).found, "Lowercase");
    EXPECT_EQ(refused(golden("gpt2-tiny"), "/pre_tokenizer", Json{{"type", "Whitespace"}}).found,
              "Whitespace");
    EXPECT_EQ(refused(golden("gpt2-tiny"), "/model/type", "WordLevel").found, "WordLevel");
    EXPECT_EQ(refused(golden("gpt2-tiny"), "/model/byte_fallback", true).place, "model.byte_fallback");
    EXPECT_EQ(refused(golden("bert-tiny"), "/post_processor/type", "Sequence").found, "Sequence");
    EXPECT_EQ(refused(golden("gpt2-tiny"), "/model/merges/3", "x y z").place, "model.merges[3]");
    EXPECT_EQ(refused(golden("bert-tiny"), "/model/vocab/the", -1).code, ErrorCode::WrongField);
    EXPECT_EQ(refused(golden("bert-tiny"), "/model/unk_token", "<nothing>").place, "model.unk_token");
    EXPECT_EQ(Tokenizer::fromJson("[]").error().code, ErrorCode::WrongField);
    EXPECT_EQ(Tokenizer::fromJson("{").error().code, ErrorCode::NotJson);
}

}  // namespace
}  // namespace lab::transformer
