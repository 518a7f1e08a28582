#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/matrix.h"
#include "core/base/registry.h"
#include "core/human/plan/hour_plan.h"
#include "core/human/scene/scene_settings.h"
#include "core/project/model_settings.h"

namespace lab::project {

/// Where the vectors come from.
enum class SourceKind {
    UseLite,
    Glove,
    Random,
    Numbers,
    Model,  ///< a trained network that is run whole, see ModelSettings; only of the first sequence
};

/// What the raw scores are multiplied by.
enum class ScaleKind {
    HeadOwn,        ///< the score function's own: 1/sqrt(d_head) of the head as trained (whatever the rank),
                    ///< or 1/sqrt(d_k), for the scaled dot product; 1 for every other function
    InverseSqrtDk,  ///< 1/sqrt(d_k) of the d_k shown (1/sqrt(rank) of a cut head)
    InverseSqrtDModel,  ///< 1/sqrt(d_model): a known mistake, kept for the lesson
    None,               ///< 1
    Custom,
};

struct Scale {
    ScaleKind kind = ScaleKind::HeadOwn;
    double custom = 1.0;  ///< used by ScaleKind::Custom; any finite number
    bool operator==(const Scale&) const = default;
};

/// A sequence is a list of tokens: typed text is tokenised by the source; edits of single tokens change the
/// list.
struct Sequence {
    std::string text;
    /// Set once tokens were edited one by one; the text is then only what the list reads as.
    std::optional<std::vector<std::string>> editedTokens;
    bool operator==(const Sequence&) const = default;
};

/// Heads of sources with seeded projections.
struct HeadSettings {
    int count = 4;             ///< query heads, 1..16
    int keyValueHeads = 0;     ///< heads of keys and values, a divisor of count; 0 = as many as query heads
    int dV = 64;               ///< width of V, 1..64
    std::vector<int> ablated;  ///< heads whose context counts as zero in the output; sorted, no duplicates
    bool operator==(const HeadSettings&) const = default;
};

/// Choices are rows of the registries of core/attention, by id.
struct AttentionSettings {
    int dK = 64;              ///< width of Q and K where nothing is trained, 1..512
    std::optional<int> rank;  ///< rank of a trained head's score form; none = the head as trained
    Choice score{"scaled-dot", {}};
    std::map<std::string, MatrixD, std::less<>> scoreArrays;  ///< typed or loaded; what is missing is seeded
    Scale scale;
    std::vector<Choice> masks;  ///< all hold together; empty = every query sees every key
    Choice position{"none", {}};
    Choice normalizer{"softmax", {}};
    double temperature = 1.0;  ///< > 0
    std::uint64_t seed = 1;
    HeadSettings heads;
    int tokenLimit = 1024;  ///< tokens computed at most; more are kept but not computed

    bool operator==(const AttentionSettings& other) const;
};

/// A stage of the pipeline, in the order in which one follows from the others. KeyEmbeddings: of the second
/// sequence in interactive attention.
enum class Stage { Embeddings, KeyEmbeddings, Queries, Keys, Values, Scores, Mask, Weights, Context };

/// One number put in the place of a computed one. What follows from it follows; what came before stays.
struct Override {
    Stage stage = Stage::Scores;
    int layer = 0;  ///< 0 for Mask, which all heads share
    int head = 0;   ///< 0 for embeddings and Mask
    int row = 0;
    int column = 0;
    double value = 0;  ///< for Mask: 1 = may attend, 0 = may not

    [[nodiscard]] bool isSamePlace(const Override& other) const {
        return stage == other.stage && layer == other.layer && head == other.head && row == other.row &&
               column == other.column;
    }
    bool operator==(const Override&) const = default;
};

/// What the keys and values come from in interactive (cross) attention.
struct KeySequence {
    SourceKind source = SourceKind::UseLite;
    Sequence sequence;
    bool operator==(const KeySequence&) const = default;
};

/// Vectors given as numbers (the worked example; tables that a user types).
struct NumberTable {
    std::vector<std::string> queryLabels;  ///< [n_q]
    std::vector<std::string> keyLabels;    ///< [n_k]
    MatrixD Q, K, V;                       ///< [n_q, d], [n_k, d], [n_k, d_v]
    bool operator==(const NumberTable& other) const;
};

/// The value that a user edits. Comparable and copyable; holds no weights, only names of sources.
struct Project {
    std::string title;  ///< id of the example that it began as, or empty
    SourceKind source = SourceKind::UseLite;
    Sequence sequence;
    std::optional<KeySequence> keys;  ///< set: queries come from `sequence`, keys and values from this
    AttentionSettings attention;
    std::vector<Override> overrides;  ///< no two for one place
    NumberTable numbers;
    ModelSettings model;         ///< of SourceKind::Model
    human::SceneSettings scene;  ///< the live scene of human attention
    human::HourPlan plan;        ///< an hour planned with the tasks of the scene
    bool operator==(const Project&) const = default;
};

/// What is looked at: saved beside a project, but not an edit of it.
struct View {
    int layer = 0;
    int head = 0;
    std::optional<int> query;  ///< pinned cell
    std::optional<int> key;
    bool operator==(const View&) const = default;
};

}  // namespace lab::project
