#include "core/engine/model_readout.h"

#include <algorithm>
#include <cmath>

namespace lab::engine {

namespace {

using transformer::ModelOutput;

/// Softmax of a row of logits in double; empty for a row that is not there.
std::vector<double> probabilities(const MatrixF& logits, Index row) {
    std::vector<double> shares;
    if (row < 0 || row >= logits.rows()) {
        return shares;
    }
    const auto largest = static_cast<double>(logits.row(row).maxCoeff());
    double sum = 0;
    for (Index i = 0; i < logits.cols(); ++i) {
        shares.push_back(std::exp(static_cast<double>(logits(row, i)) - largest));
        sum += shares.back();
    }
    for (double& share : shares) {
        share /= sum;
    }
    return shares;
}

std::vector<Candidate> candidatesOf(const ModelOutcome& outcome, Index row, std::size_t most) {
    const std::vector<double> after = probabilities(outcome.output->logits, row);
    const std::vector<double> before = probabilities(outcome.before->logits, row);
    const std::size_t count = std::max(after.size(), before.size());
    const auto at = [](const std::vector<double>& shares, std::size_t id) {
        return id < shares.size() ? shares[id] : 0.0;
    };
    std::vector<std::size_t> ids(count);
    for (std::size_t id = 0; id < count; ++id) {
        ids[id] = id;
    }
    const std::size_t shown = std::min(most, count);
    std::ranges::partial_sort(ids, ids.begin() + static_cast<std::ptrdiff_t>(shown), std::greater{},
                              [&](std::size_t id) { return std::max(at(after, id), at(before, id)); });
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < shown; ++i) {
        candidates.push_back(
            {outcome.model->outputName(static_cast<int>(ids[i])), at(after, ids[i]), at(before, ids[i])});
    }
    return candidates;
}

/// Whether the token after place i follows the same token earlier in the text.
bool isRepeated(const std::vector<int>& ids, std::size_t i) {
    for (std::size_t j = 0; j < i; ++j) {
        if (ids[j] == ids[i] && ids[j + 1] == ids[i + 1]) {
            return true;
        }
    }
    return false;
}

std::optional<Foresight> foresightOf(const ModelOutput& output) {
    const std::vector<int>& ids = output.source.ids;
    if (output.logits.rows() != std::ssize(ids) || !output.target.ids.empty() || !output.written.empty()) {
        return std::nullopt;
    }
    Foresight foresight;
    for (std::size_t i = 0; i + 1 < ids.size(); ++i) {
        if (!isRepeated(ids, i)) {
            continue;
        }
        const std::vector<double> shares = probabilities(output.logits, static_cast<Index>(i));
        const auto next = static_cast<std::size_t>(ids[i + 1]);
        if (next >= shares.size()) {
            continue;
        }
        ++foresight.places;
        foresight.meanProbability += shares[next];
        foresight.right += std::ranges::max_element(shares) - shares.begin() == ids[i + 1] ? 1 : 0;
    }
    if (foresight.places == 0) {
        return std::nullopt;
    }
    foresight.meanProbability /= static_cast<double>(foresight.places);
    return foresight;
}

std::optional<RowVectorF> embeddingOf(const ModelOutput& output) {
    if (output.embedding.size() > 0) {
        return output.embedding;
    }
    return output.hidden.size() > 0 ? std::optional<RowVectorF>(output.hidden.colwise().mean())
                                    : std::nullopt;
}

std::optional<double> similarityOf(const ModelOutcome& outcome) {
    const std::optional<RowVectorF> after = embeddingOf(*outcome.output);
    const std::optional<RowVectorF> before = embeddingOf(*outcome.before);
    if (!after || !before || after->size() != before->size()) {
        return std::nullopt;
    }
    const double lengths = after->cast<double>().norm() * before->cast<double>().norm();
    return lengths > 0 ? std::optional(after->cast<double>().dot(before->cast<double>()) / lengths)
                       : std::nullopt;
}

}  // namespace

ModelReadout readoutOf(const ModelOutcome& outcome, std::optional<Index> row, std::size_t most) {
    ModelReadout readout;
    readout.rows = std::max(outcome.output->logits.rows(), outcome.before->logits.rows());
    const Index last = readout.rows - 1;
    readout.row = row && *row >= 0 && *row < readout.rows ? *row : std::max<Index>(last, 0);
    readout.candidates = candidatesOf(outcome, readout.row, most);
    readout.after = foresightOf(*outcome.output);
    readout.before = foresightOf(*outcome.before);
    readout.similarity = similarityOf(outcome);
    return readout;
}

}  // namespace lab::engine
