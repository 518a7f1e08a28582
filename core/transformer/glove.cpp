#include "core/transformer/glove.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/base/random.h"
#include "core/files/read_file.h"
#include "core/formats/safetensors.h"
#include "core/transformer/token_text.h"
#include "core/transformer/unicode_text.h"
#include "core/transformer/word_tokenizer.h"

namespace lab::transformer {

namespace {

constexpr std::size_t kTokensBetweenLooks = 1024;

/// The word as the table spells it: lower case, the straight apostrophe inside.
std::string spelled(std::string_view word) {
    constexpr char32_t kTypographicApostrophe = 0x2019;
    const std::u32string characters = decodeUtf8(word);
    std::string straight;
    for (const char32_t c : characters) {
        appendUtf8(c == kTypographicApostrophe && characters.size() > 1 ? U'\'' : c, straight);
    }
    return lowerCase(straight);
}

}  // namespace

Result<std::shared_ptr<const Glove>> Glove::open(const std::filesystem::path& folder) {
    const std::filesystem::path vectorFile = folder / "vectors.safetensors";
    const std::filesystem::path wordFile = folder / "words.txt";
    Result<files::MappedFile> vectors = files::MappedFile::open(vectorFile);
    if (!vectors) {
        return failure(vectors.error());
    }
    Result<std::string> words = files::readTextFile(wordFile);
    if (!words) {
        return failure(words.error());
    }
    const std::shared_ptr<Glove> glove(new Glove(std::move(*vectors), std::move(*words)));
    if (const Result<void> found = glove->findTensors(); !found) {
        Error error = found.error();
        error.file = vectorFile.string();
        return failure(std::move(error));
    }
    glove->indexWords();
    if (static_cast<Index>(glove->m_rows.size()) != glove->m_scales.size()) {
        return failure({.code = ErrorCode::WrongShape,
                        .file = wordFile.string(),
                        .place = "words",
                        .expected = std::to_string(glove->m_scales.size()) + " different words",
                        .found = std::to_string(glove->m_rows.size())});
    }
    glove->measureTable();
    return glove;
}

Glove::Glove(files::MappedFile vectors, std::string words)
    : m_info{.id = "glove",
             .name = "GloVe 6B, 100 numbers a word",
             .trainedBy = "Pennington, Socher and Manning",
             .licence = "PDDL-1.0",
             .reference =
                 "Pennington, Socher and Manning 2014, GloVe: Global Vectors for Word Representation"},
      m_file(std::move(vectors)),
      m_words(std::move(words)) {}

Result<void> Glove::findTensors() {
    const Result<formats::Safetensors> tensors = formats::readSafetensors(m_file.bytes());
    if (!tensors) {
        return failure(tensors.error());
    }
    const Result<formats::ArrayView> numbers = tensors->find("vectors");
    const Result<formats::ArrayView> scales = tensors->find("scale");
    if (!numbers || !scales) {
        return failure(!numbers ? numbers.error() : scales.error());
    }
    if (numbers->dtype != formats::DType::Int8) {
        return failure(
            {ErrorCode::WrongType, {}, "vectors", "int8", std::string(formats::dtypeName(numbers->dtype))});
    }
    if (numbers->shape.size() != 2 || numbers->shape[0] == 0 || numbers->shape[1] != kWidth) {
        return failure(
            {ErrorCode::WrongShape, {}, "vectors", "[words, 100]", formats::shapeText(numbers->shape)});
    }
    Result<RowVectorF> factors = formats::toRowVector<float>(*scales, "scale", numbers->shape[0]);
    if (!factors) {
        return failure(factors.error());
    }
    m_scales = std::move(*factors);
    m_numbers = reinterpret_cast<const std::int8_t*>(numbers->bytes.data());
    return {};
}

void Glove::indexWords() {
    m_rows.reserve(static_cast<std::size_t>(m_scales.size()));
    std::string_view rest = m_words;
    for (Index row = 0; !rest.empty(); ++row) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        m_rows.try_emplace(rest.substr(0, end), row);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
}

void Glove::measureTable() {
    double lengths = 0;
    double squares = 0;
    for (Index row = 0; row < m_scales.size(); ++row) {
        const std::int8_t* numbers = m_numbers + row * kWidth;
        const int sum =
            std::accumulate(numbers, numbers + kWidth, 0, [](int total, int x) { return total + x * x; });
        const double scale = static_cast<double>(m_scales(row));
        lengths += scale * std::sqrt(static_cast<double>(sum));
        squares += scale * scale * sum;
    }
    const auto rows = static_cast<double>(m_scales.size());
    m_meanLength = lengths / rows;
    m_meanSquare = squares > 0 ? squares / (rows * static_cast<double>(kWidth)) : 1.0;
    m_projections = std::make_unique<const ProjectionCache>(kWidth, static_cast<float>(m_meanSquare));
}

Index Glove::rowOf(const std::string& lower) const {
    const auto found = m_rows.find(lower);
    return found == m_rows.end() ? -1 : found->second;
}

void Glove::writeVector(const std::string& lower, Index row, float* out) const {
    Eigen::Map<RowVectorF> vector(out, kWidth);
    if (row >= 0) {
        vector =
            Eigen::Map<const Eigen::Matrix<std::int8_t, 1, Eigen::Dynamic>>(m_numbers + row * kWidth, kWidth)
                .cast<float>() *
            m_scales(row);
        return;
    }
    Random random(hashBytes(lower));
    for (float& number : vector) {
        number = static_cast<float>(random.normal());
    }
    vector *= static_cast<float>(m_meanLength) / vector.norm();
}

bool Glove::knows(std::string_view word) const {
    return rowOf(spelled(word)) >= 0;
}

RowVectorF Glove::vector(std::string_view word) const {
    const std::string lower = spelled(word);
    RowVectorF result(kWidth);
    writeVector(lower, rowOf(lower), result.data());
    return result;
}

int Glove::headCount(const SourceSettings& settings) const {
    return seededHeadCount(settings);
}

std::vector<std::string> Glove::tokenize(std::string_view text) const {
    return wordTokens(text);
}

std::vector<std::string> Glove::tokenizePiece(std::string_view text, bool /*startsWord*/) const {
    return wordTokens(text);
}

std::string Glove::join(const std::vector<std::string>& tokens) const {
    return joinWords(tokens);
}

double Glove::unknownShare(const std::vector<TokenFact>& tokens) const {
    return shareOfUnknownCharacters(tokens);
}

std::shared_ptr<const EncodedSequence> Glove::encode(const std::vector<std::string>& tokens,
                                                     const SourceSettings& settings, int limit,
                                                     ParallelRunner* /*runner*/,
                                                     const std::stop_token& stop) const {
    const std::size_t used =
        limit > 0 ? std::min(static_cast<std::size_t>(limit), tokens.size()) : tokens.size();
    MatrixF X(static_cast<Index>(used), kWidth);
    std::vector<TokenFact> facts;
    facts.reserve(tokens.size());
    for (const std::string& token : tokens) {
        const std::size_t i = facts.size();
        if (i % kTokensBetweenLooks == 0 && stop.stop_requested()) {
            return nullptr;
        }
        const std::string lower = spelled(token);
        const Index row = rowOf(lower);
        if (i < used) {
            writeVector(lower, row, X.data() + static_cast<Index>(i) * kWidth);
        }
        facts.push_back({token, row >= 0});
    }
    return std::make_shared<const ProjectedSequence>(std::move(facts), std::move(X),
                                                     m_projections->forSeed(settings.seed));
}

}  // namespace lab::transformer
