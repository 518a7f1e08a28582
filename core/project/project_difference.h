#pragma once

#include <string>
#include <variant>
#include <vector>

#include "core/project/project.h"

namespace lab::project {

/// A field of a project that can differ from that of another.
enum class Field {
    Title,
    Source,
    Text,
    Tokens,     ///< edited one by one
    KeySource,  ///< of the second sequence; nothing where there is none
    KeyText,
    KeyTokens,
    KeyWidth,
    Rank,
    Score,
    ScoreParameter,  ///< detail: id of the parameter
    ScoreArray,      ///< detail: name of the array
    ScaleKind,
    CustomScale,
    Masks,
    MaskParameter,  ///< detail: id of the parameter; place: which of the masks
    Position,
    PositionParameter,
    Normalizer,
    NormalizerParameter,
    Temperature,
    Seed,
    Heads,
    KeyValueHeads,
    ValueWidth,
    AblatedHeads,
    TokenLimit,
    QueryLabels,
    KeyLabels,
    NumbersQ,
    NumbersK,
    NumbersV,
    Model,        ///< id of a trained network
    ModelInput,   ///< picture, sound and reading of arrays that it is given
    HeadChanges,  ///< "layer.head" of those that are changed inside; numbersThatDiffer: how many differ
    HumanScene,   ///< numbersThatDiffer: how many of its settings
    HourPlan,     ///< likewise, of the planned hour
    Override,     ///< place: which number
};

/// The size of a table of numbers; two of one size may still hold other numbers.
struct TableSize {
    Index rows = 0;
    Index columns = 0;
    bool operator==(const TableSize&) const = default;
};

/// A list of tokens, labels, ids of masks or numbers of heads.
using Words = std::vector<std::string>;

/// What a project has in a field; nothing where it has none (a parameter that was never said has its
/// fallback).
using FieldValue = std::variant<std::monostate, std::int64_t, std::uint64_t, double, std::string, Words,
                                TableSize, SourceKind, ScaleKind>;

/// A field in which A and B differ.
struct FieldDifference {
    Field field{};
    FieldValue a{};
    FieldValue b{};
    std::string detail{};         ///< which of several, see Field; else empty
    int place = 0;                ///< of MaskParameter: index of the mask
    struct Override where {};     ///< of Field::Override: stage, layer, head, row and column
    Index numbersThatDiffer = 0;  ///< of tables of one size
};

/// Every field in which two projects differ, in the order of Field; empty exactly when a == b.
[[nodiscard]] std::vector<FieldDifference> projectDifference(const Project& a, const Project& b);

}  // namespace lab::project
