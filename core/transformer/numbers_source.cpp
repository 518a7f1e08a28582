#include "core/transformer/numbers_source.h"

#include <algorithm>
#include <cassert>

#include "core/transformer/word_tokenizer.h"

namespace lab::transformer {

namespace {

/// Given numbers, cut to the rows that are used.
class NumbersSequence final : public EncodedSequence {
  public:
    NumbersSequence(std::vector<TokenFact> tokens, Index queries, Index keys,
                    std::shared_ptr<const GivenVectors> vectors)
        : EncodedSequence(std::move(tokens), keys), m_queries(queries), m_vectors(std::move(vectors)) {}

    [[nodiscard]] const MatrixF& embeddings(LayerIndex /*layer*/) const override { return m_none; }

    [[nodiscard]] HeadVectors vectors(const HeadRequest& request,
                                      [[maybe_unused]] const MatrixF* embeddings) const override {
        assert(request.layer.value == 0 && request.head.value == 0 && "numbers are one head of one layer");
        assert(embeddings == nullptr && "numbers are not projected from anything");
        const int largest = static_cast<int>(m_vectors->Q.cols());
        const int width = request.dK == 0 ? largest : std::clamp(request.dK, 1, largest);
        return {.Q = m_vectors->Q.topLeftCorner(m_queries, width),
                .K = m_vectors->K.topLeftCorner(tokensUsed(), width),
                .V = m_vectors->V.topRows(tokensUsed()),
                .dK = width,
                .dKLargest = largest,
                .headWidth = width};
    }

    [[nodiscard]] MatrixF output(LayerIndex /*layer*/, const MatrixF& /*concatenated*/,
                                 int /*heads*/) const override {
        return {};
    }

  private:
    Index m_queries;
    std::shared_ptr<const GivenVectors> m_vectors;
    MatrixF m_none;
};

}  // namespace

NumbersSource::NumbersSource(GivenVectors vectors)
    : m_info{.id = "numbers", .name = "Given numbers", .trainedBy = {}, .licence = {}, .reference = {}},
      m_vectors(std::make_shared<const GivenVectors>(std::move(vectors))) {
    assert(m_vectors->Q.cols() == m_vectors->K.cols() && m_vectors->Q.cols() >= 1 && "one width for Q and K");
    assert(m_vectors->K.rows() == m_vectors->V.rows() && "a value for each key");
    assert(static_cast<Index>(m_vectors->queryLabels.size()) == m_vectors->Q.rows() &&
           "a label for each query");
    assert(static_cast<Index>(m_vectors->keyLabels.size()) == m_vectors->K.rows() && "a label for each key");
}

int NumbersSource::headCount(const SourceSettings& /*settings*/) const {
    return 1;
}

std::vector<std::string> NumbersSource::tokenize(std::string_view /*text*/) const {
    return m_vectors->keyLabels;
}

std::vector<std::string> NumbersSource::tokenizePiece(std::string_view text, bool /*startsWord*/) const {
    return text.empty() ? std::vector<std::string>{} : std::vector{std::string(text)};
}

std::string NumbersSource::join(const std::vector<std::string>& tokens) const {
    return joinWords(tokens);
}

double NumbersSource::unknownShare(const std::vector<TokenFact>& /*tokens*/) const {
    return 0.0;
}

std::shared_ptr<const EncodedSequence> NumbersSource::encode(const std::vector<std::string>& tokens,
                                                             const SourceSettings& /*settings*/, int limit,
                                                             ParallelRunner* /*runner*/,
                                                             const std::stop_token& stop) const {
    if (stop.stop_requested()) {
        return nullptr;
    }
    const auto cut = [limit](Index rows) { return limit > 0 ? std::min<Index>(limit, rows) : rows; };
    std::vector<TokenFact> facts;
    for (const std::string& token : tokens) {
        facts.push_back({token, true});
    }
    const Index keys = cut(std::min<Index>(m_vectors->K.rows(), static_cast<Index>(facts.size())));
    return std::make_shared<const NumbersSequence>(std::move(facts), cut(m_vectors->Q.rows()), keys,
                                                   m_vectors);
}

}  // namespace lab::transformer
