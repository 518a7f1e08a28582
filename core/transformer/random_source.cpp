#include "core/transformer/random_source.h"

#include <algorithm>

#include "core/base/random.h"
#include "core/transformer/token_text.h"
#include "core/transformer/word_tokenizer.h"

namespace lab::transformer {

namespace {

constexpr Index kRowsBetweenLooks = 512;

}  // namespace

RandomSource::RandomSource()
    : m_info{.id = "random",
             .name = "Seeded random numbers",
             .trainedBy = {},
             .licence = {},
             .reference = {}},
      m_projections(std::make_shared<const ProjectionCache>(kWidth, 1.0F)) {}

int RandomSource::headCount(const SourceSettings& settings) const {
    return seededHeadCount(settings);
}

std::vector<std::string> RandomSource::tokenize(std::string_view text) const {
    return wordTokens(text);
}

std::vector<std::string> RandomSource::tokenizePiece(std::string_view text, bool /*startsWord*/) const {
    return wordTokens(text);
}

std::string RandomSource::join(const std::vector<std::string>& tokens) const {
    return joinWords(tokens);
}

double RandomSource::unknownShare(const std::vector<TokenFact>& tokens) const {
    return shareOfUnknownCharacters(tokens);
}

std::shared_ptr<const EncodedSequence> RandomSource::encode(const std::vector<std::string>& tokens,
                                                            const SourceSettings& settings, int limit,
                                                            ParallelRunner* /*runner*/,
                                                            const std::stop_token& stop) const {
    const auto all = static_cast<Index>(tokens.size());
    MatrixF X(limit > 0 ? std::min<Index>(limit, all) : all, kWidth);
    for (Index i = 0; i < X.rows(); ++i) {
        if (i % kRowsBetweenLooks == 0 && stop.stop_requested()) {
            return nullptr;
        }
        Random random(mixSeeds(settings.seed, hashBytes(tokens[static_cast<std::size_t>(i)])));
        for (Index c = 0; c < kWidth; ++c) {
            X(i, c) = static_cast<float>(random.normal());
        }
    }
    std::vector<TokenFact> facts;
    facts.reserve(tokens.size());
    for (const std::string& token : tokens) {
        if (facts.size() % (16 * kRowsBetweenLooks) == 0 && stop.stop_requested()) {
            return nullptr;
        }
        facts.push_back({token, true});
    }
    return std::make_shared<const ProjectedSequence>(std::move(facts), std::move(X),
                                                     m_projections->forSeed(settings.seed));
}

}  // namespace lab::transformer
