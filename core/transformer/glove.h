#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/base/result.h"
#include "core/files/mapped_file.h"
#include "core/transformer/seeded_projections.h"
#include "core/transformer/vector_source.h"

namespace lab::transformer {

/// GloVe word vectors with seeded projections: the vectors were trained, the projections were not, so
/// attention from them is not learned attention.
///
/// X [n, 100] are the words' vectors, looked up in lower case; Q, K and V are SeededProjections of X, scaled
/// by the mean square of the table's numbers. A word that the table lacks gets a documented stand-in: a
/// direction drawn from N(0, 1)^100 and seeded by the hash of the lower-cased word alone (so it stays when
/// the seed changes), with the mean length of the table's vectors. Source: Pennington, Socher and Manning
/// 2014, "GloVe: Global Vectors for Word Representation".
class Glove final : public VectorSource {
  public:
    static constexpr Index kWidth = 100;

    /// Opens `folder` with vectors.safetensors (int8 numbers with a scale a word) and words.txt (a word a
    /// line). Errors: those of reading the two files, MissingArray, WrongShape, WrongType.
    [[nodiscard]] static Result<std::shared_ptr<const Glove>> open(const std::filesystem::path& folder);

    [[nodiscard]] bool knows(std::string_view word) const;
    /// [100] the vector of a word as it is used, known or not.
    [[nodiscard]] RowVectorF vector(std::string_view word) const;
    /// Mean Euclidean length of the table's vectors.
    [[nodiscard]] double meanLength() const { return m_meanLength; }

    [[nodiscard]] const SourceInfo& info() const override { return m_info; }
    [[nodiscard]] int headCount(const SourceSettings& settings) const override;
    [[nodiscard]] std::vector<std::string> tokenize(std::string_view text) const override;
    [[nodiscard]] std::vector<std::string> tokenizePiece(std::string_view text,
                                                         bool startsWord) const override;
    [[nodiscard]] std::string join(const std::vector<std::string>& tokens) const override;
    [[nodiscard]] double unknownShare(const std::vector<TokenFact>& tokens) const override;
    [[nodiscard]] std::shared_ptr<const EncodedSequence> encode(const std::vector<std::string>& tokens,
                                                                const SourceSettings& settings, int limit,
                                                                ParallelRunner* runner,
                                                                const std::stop_token& stop) const override;

  private:
    Glove(files::MappedFile vectors, std::string words);

    /// Points into the mapped file. Error: a tensor is missing or of another kind.
    [[nodiscard]] Result<void> findTensors();
    void indexWords();
    void measureTable();
    /// Row of a word in lower case, or -1.
    [[nodiscard]] Index rowOf(const std::string& lower) const;
    void writeVector(const std::string& lower, Index row, float* out) const;

    SourceInfo m_info;
    files::MappedFile m_file;
    std::string m_words;                                 ///< words.txt; the index points into it
    std::unordered_map<std::string_view, Index> m_rows;  ///< word -> row
    const std::int8_t* m_numbers = nullptr;              ///< [rows, 100]
    RowVectorF m_scales;                                 ///< [rows]
    double m_meanLength = 0;
    double m_meanSquare = 1;
    std::unique_ptr<const ProjectionCache> m_projections;
};

}  // namespace lab::transformer
