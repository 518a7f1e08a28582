#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/engine/model_outcome.h"

namespace lab::engine {

/// One thing that a model may say next, with its probability: softmax of the logits.
struct Candidate {
    std::string text;
    double after = 0;   ///< with what is changed inside
    double before = 0;  ///< as trained
    bool operator==(const Candidate&) const = default;
};

/// How well a model foresees the text that it reads: of the places where its next token is known.
struct Foresight {
    Index places = 0;
    Index right = 0;             ///< places whose likeliest token is the next one
    double meanProbability = 0;  ///< of the next token
    bool operator==(const Foresight&) const = default;
};

/// What a model gives, before and after, in numbers to show.
struct ModelReadout {
    std::vector<Candidate> candidates;  ///< of the row asked for, the likeliest first
    Index row = 0;                      ///< of the logits
    Index rows = 0;
    /// Of the places of the text whose token stood earlier, with the same one after it: what an induction
    /// head foresees. None where a model does not continue what it reads, or nothing is repeated.
    std::optional<Foresight> after, before;
    std::optional<double> similarity;  ///< cosine of the embeddings before and after; none without embeddings
    bool operator==(const ModelReadout&) const = default;
};

/// The `most` likeliest of one row of logits (the last for a row outside), by the larger of both
/// probabilities, and what else there is. An embedding is the model's own, or the mean of an encoder's last
/// hidden states. Only logits of the same rows are compared: where the changed model has written another
/// number of tokens, a row that it lacks has probability 0 before or after.
[[nodiscard]] ModelReadout readoutOf(const ModelOutcome& outcome, std::optional<Index> row, std::size_t most);

}  // namespace lab::engine
