#include "core/transformer/recurrent/attention_decoder.h"

#include <cassert>

#include "core/attention/scores/score_registry.h"
#include "core/attention/softmax.h"
#include "core/base/registry.h"
#include "core/transformer/models/run_support.h"

namespace lab::transformer {

namespace {

const attention::ScoreFunction& additiveScore() {
    const attention::ScoreFunction* score = findRow(attention::scoreFunctions(), "additive");
    assert(score != nullptr && "additive attention is in the registry");
    return *score;
}

RowVectorF beside(std::initializer_list<RowVectorF> parts) {
    Index width = 0;
    for (const RowVectorF& part : parts) {
        width += part.size();
    }
    RowVectorF whole(width);
    Index first = 0;
    for (const RowVectorF& part : parts) {
        whole.segment(first, part.size()) = part;
        first += part.size();
    }
    return whole;
}

}  // namespace

MatrixF locationFeatures(const MatrixF& filters, const RowVectorF& weights) {
    const Index half = filters.cols() / 2;
    MatrixF windows = MatrixF::Zero(weights.size(), filters.cols());
    for (Index i = 0; i < filters.cols(); ++i) {
        const Index shift = i - half;
        const Index first = std::max<Index>(0, -shift);
        const Index count = std::min(weights.size(), weights.size() - shift) - first;
        if (count > 0) {
            windows.col(i).segment(first, count) = weights.segment(first + shift, count).transpose();
        }
    }
    return windows * filters.transpose();
}

MatrixF AttentionDecoder::keys(const MatrixF& memory, const RowVectorF& weightsBefore) const {
    if (locationFilters.size() == 0) {
        return memory;
    }
    MatrixF keys(memory.rows(), memory.cols() + locationFilters.rows());
    keys << memory, locationFeatures(locationFilters, weightsBefore);
    return keys;
}

AttentionDecoder::Look AttentionDecoder::look(const MatrixF& keys, const RowVectorF& state, Index query,
                                              const Interventions& interventions,
                                              const RunControl& control) const {
    const MatrixF question = state;
    MatrixF scores = attention::scores<float>(additiveScore(), {question, keys, nullptr, &score},
                                              control.runner, control.stop);
    if (scores.size() == 0) {
        return {};
    }
    MatrixF weights = attention::softmax<float>(scores);
    const auto change = interventions.find({AttentionPart::Cross, 0, 0});
    if (change != interventions.end()) {
        intervene<float>(forQuery(change->second, query), nullptr, weights);
    }
    return {std::move(scores), std::move(weights)};
}

std::optional<AttentionDecoder::Written> AttentionDecoder::write(const MatrixF& memory, RowVectorF state,
                                                                 Index longest,
                                                                 const Interventions& interventions,
                                                                 const RunControl& control) const {
    const Index reach = reachOf(interventions, longest);
    Written written{
        {start}, MatrixF(reach, memory.rows()), MatrixF(reach, memory.rows()), MatrixF(reach, output.out())};
    RowVectorF weights = RowVectorF::Unit(memory.rows(), 0);
    Index step = 0;
    while (step < reach) {
        const Look looked = look(keys(memory, weights), state, step, interventions, control);
        if (looked.weights.size() == 0) {
            return std::nullopt;
        }
        weights = looked.weights.row(0);
        const RowVectorF context = weights * memory;
        const RowVectorF token = tokens.row(written.read.back());
        state = cell.step(beside({token, context}), state);
        written.scores.row(step) = looked.scores.row(0);
        written.weights.row(step) = weights;
        written.logits.row(step) = output(MatrixF(beside({state, context, token}))).row(0);
        const int next = likeliest(written.logits.row(step));
        ++step;
        control.tell(0.5 + 0.5 * static_cast<double>(step) / static_cast<double>(reach));
        if (next == end || step == reach) {
            break;
        }
        written.read.push_back(next);
    }
    written.scores.conservativeResize(step, Eigen::NoChange);
    written.weights.conservativeResize(step, Eigen::NoChange);
    written.logits.conservativeResize(step, Eigen::NoChange);
    return written;
}

}  // namespace lab::transformer
