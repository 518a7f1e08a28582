#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/matrix.h"

namespace lab::project {

/// Where the vectors come from.
enum class SourceKind { UseLite, Glove, Random, Numbers };

/// What the dot products are multiplied by.
enum class ScaleKind {
    HeadOwn,  ///< 1/sqrt(d_head) of the trained head, whatever the rank; 1/sqrt(d_k) where nothing is trained
    InverseSqrtDk,  ///< 1/sqrt(d_k) of the d_k shown (1/sqrt(rank) of a cut head)
    None,           ///< 1
    Custom,
};

enum class MaskKind { None, Causal, CausalTopLeft, KeyPadding };

struct Scale {
    ScaleKind kind = ScaleKind::HeadOwn;
    double custom = 1.0;  ///< used by ScaleKind::Custom; any finite number
    bool operator==(const Scale&) const = default;
};

struct Mask {
    MaskKind kind = MaskKind::None;
    int paddedKeys = 1;  ///< used by MaskKind::KeyPadding: so many keys at the end are hidden
    bool operator==(const Mask&) const = default;
};

/// A sequence is a list of tokens: typed text is tokenised by the source; edits of single tokens change the
/// list.
struct Sequence {
    std::string text;
    /// Set once tokens were edited one by one; the text is then only what the list reads as.
    std::optional<std::vector<std::string>> editedTokens;
    bool operator==(const Sequence&) const = default;
};

struct AttentionSettings {
    int dK = 64;              ///< width of Q and K where nothing is trained, 1..512
    std::optional<int> rank;  ///< rank of a trained head's score form; none = the head as trained
    Scale scale;
    Mask mask;
    double temperature = 1.0;  ///< > 0
    std::uint64_t seed = 1;
    int heads = 4;          ///< of sources with seeded projections, 1..16
    int tokenLimit = 1024;  ///< tokens computed at most; more are kept but not computed
    bool operator==(const AttentionSettings&) const = default;
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
    AttentionSettings attention;
    NumberTable numbers;
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
