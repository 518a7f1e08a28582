#include "ui/panels/parameter_notes.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"

namespace lab::ui {

namespace {

using attention::PositionKind;
using project::SourceKind;

struct ParameterNoteText {
    Q_DECLARE_TR_FUNCTIONS(ParameterNote)
};

const project::AttentionSettings& settingsOf(const engine::ComputeResult& result) {
    return result.request.project->attention;
}

bool replacesScores(const project::AttentionSettings& settings) {
    const auto* normalizer = findRow(attention::normalizers(), settings.normalizer.id);
    return normalizer != nullptr && normalizer->replacesScores;
}

bool isSeeded(SourceKind kind) {
    return kind == SourceKind::Random || kind == SourceKind::Glove;
}

bool hasCausalMask(const project::AttentionSettings& settings) {
    return std::ranges::any_of(settings.masks, [](const Choice& mask) {
        return mask.id == "causal" || mask.id == "causal-top-left" || mask.id == "window-causal" ||
               mask.id == "strided";
    });
}

int keysOf(const engine::ComputeResult& result) {
    return static_cast<int>(result.head.stages.weights.cols());
}

}  // namespace

bool hasSeededHeads(const project::Project& project) {
    return isSeeded(project.source);
}

QString dkNote(const engine::ComputeResult& result) {
    const transformer::HeadVectors& vectors = result.head.vectors;
    if (result.request.project->source == SourceKind::Numbers) {
        return vectors.dK == vectors.dKLargest ? ParameterNoteText::tr("all columns of the table")
                                               : ParameterNoteText::tr("the first %1 of %2 columns")
                                                     .arg(vectors.dK)
                                                     .arg(vectors.dKLargest);
    }
    if (!vectors.isRank) {
        return ParameterNoteText::tr("width of Q and K");
    }
    return vectors.dK == vectors.dKLargest
               ? ParameterNoteText::tr("rank %1 of %2: the head as trained")
                     .arg(vectors.dK)
                     .arg(vectors.dKLargest)
               : ParameterNoteText::tr("rank %1 of %2: W_q W_kᵀ of the head cut to rank %1")
                     .arg(vectors.dK)
                     .arg(vectors.dKLargest);
}

QString scoreReplacedNote(const engine::ComputeResult& result) {
    return replacesScores(settingsOf(result))
               ? ParameterNoteText::tr(
                     "Linear attention has scores of its own, φ(q)·φ(k): score function, scale and "
                     "temperature play no part.")
               : QString();
}

QString scaleNote(const engine::ComputeResult& result) {
    if (settingsOf(result).scale.kind == project::ScaleKind::InverseSqrtDModel &&
        !replacesScores(settingsOf(result))) {
        return ParameterNoteText::tr(
            "A known mistake, for the lesson: the scores grow with d_k, not with d_model.");
    }
    return {};
}

QString scoreArraysNote(const engine::ComputeResult& result) {
    const auto* score = findRow(attention::scoreFunctions(), settingsOf(result).score.id);
    if (score == nullptr || !score->isLearned) {
        return {};
    }
    const auto& typed = settingsOf(result).scoreArrays;
    const auto given = std::ranges::count_if(
        score->arrays, [&](const attention::ScoreArraySpec& array) { return typed.contains(array.id); });
    if (given == 0) {
        return ParameterNoteText::tr("its numbers: seeded, not trained");
    }
    return given == std::ssize(score->arrays) ? ParameterNoteText::tr("its numbers: typed or loaded")
                                              : ParameterNoteText::tr(
                                                    "its numbers: partly typed or loaded, the rest "
                                                    "seeded, not trained");
}

QString patternNote(const Choice& mask, const engine::ComputeResult& result) {
    const auto* pattern = findRow(attention::maskPatterns(), mask.id);
    const int keys = keysOf(result);
    const auto queries = static_cast<int>(result.head.stages.weights.rows());
    if (pattern == nullptr || keys == 0) {
        return {};
    }
    if (mask.id == "causal-top-left" && queries == keys) {
        return ParameterNoteText::tr("With as many queries as keys this is the same as causal.");
    }
    const bool hasReach = std::ranges::find(pattern->entry.parameters, "w", &ParameterSpec::id) !=
                          pattern->entry.parameters.end();
    if (!hasReach || parameterValue(pattern->entry, mask.values, "w") < keys) {
        return {};
    }
    return mask.id == "window" || mask.id == "global-window"
               ? ParameterNoteText::tr("wider than the %n token(s) there are: nothing is hidden", nullptr,
                                       keys)
               : ParameterNoteText::tr("wider than the %n token(s) there are: the same as causal", nullptr,
                                       keys);
}

QString maskNote(const engine::ComputeResult& result) {
    const auto empty = static_cast<int>(result.head.emptyRows.size());
    const bool isMasked =
        std::ranges::any_of(settingsOf(result).masks, [](const Choice& mask) { return mask.id != "none"; });
    if (empty > 0) {
        return ParameterNoteText::tr("%n query(s) can attend to nothing: their weights and context are 0.",
                                     nullptr, empty);
    }
    const auto painted = static_cast<int>(std::ranges::count_if(result.head.overridden, [](const auto& cell) {
        return cell.override.stage == project::Stage::Mask;
    }));
    if (painted > 0) {
        return ParameterNoteText::tr(
            "%n cell(s) of the mask are painted by hand, on top of what is chosen here.", nullptr, painted);
    }
    if (settingsOf(result).masks.size() == 1) {
        if (const QString note = patternNote(settingsOf(result).masks.front(), result); !note.isEmpty()) {
            return note;
        }
    }
    if (isMasked && result.head.vectors.isRank) {
        return ParameterNoteText::tr(
            "The mask works on the head that is shown; the layers before it run as trained, without it.");
    }
    return {};
}

QString embeddingPositionReason(const project::Project& project) {
    if (project.source == SourceKind::UseLite) {
        return ParameterNoteText::tr("The trained encoder's embeddings have positions of their own.");
    }
    return project.source == SourceKind::Numbers
               ? ParameterNoteText::tr(
                     "Given numbers are queries and keys themselves: there are no embeddings to add to.")
               : QString();
}

QString positionNote(const engine::ComputeResult& result) {
    const project::AttentionSettings& settings = settingsOf(result);
    const attention::Position* position = attention::findPosition(settings.position.id);
    if (position == nullptr) {
        return {};
    }
    switch (position->kind) {
        case PositionKind::None:
            return {};
        case PositionKind::AddsToEmbeddings:
            return embeddingPositionReason(*result.request.project);
        case PositionKind::TurnsQueriesAndKeys:
            return result.head.vectors.dK % 2 == 0
                       ? QString()
                       : ParameterNoteText::tr(
                             "d_k is odd: the last column has no partner and is not turned.");
        case PositionKind::AddsBias:
        case PositionKind::RelativeVectors:
            break;
    }
    if (replacesScores(settings)) {
        return ParameterNoteText::tr("Linear attention has no scores that this could be added to.");
    }
    const bool isForCausal = position->method == attention::PositionMethod::AlibiCausal ||
                             position->method == attention::PositionMethod::T5Causal;
    QStringList notes;
    const bool isTable = position->method != attention::PositionMethod::Alibi &&
                         position->method != attention::PositionMethod::AlibiCausal;
    if (isTable) {
        notes << ParameterNoteText::tr("Its numbers are seeded, not trained.");
    }
    if (isForCausal && !hasCausalMask(settings)) {
        notes << ParameterNoteText::tr("Made for a causal mask, which is not chosen: add it under Mask.");
    }
    return notes.join(QLatin1Char(' '));
}

QString normalizerNote(const engine::ComputeResult& result) {
    const Choice& choice = settingsOf(result).normalizer;
    const auto* normalizer = findRow(attention::normalizers(), choice.id);
    const int keys = keysOf(result);
    if (normalizer == nullptr || keys == 0) {
        return {};
    }
    if (choice.id == "top-k" && parameterValue(normalizer->entry, choice.values, "k") >= keys) {
        return ParameterNoteText::tr("there are only %n key(s): all are kept, as by softmax", nullptr, keys);
    }
    if (!normalizer->rowsSumToOne) {
        return ParameterNoteText::tr("The weights of a query need not sum to 1.");
    }
    return {};
}

QString headsReason(const project::Project& project) {
    if (project.source == SourceKind::UseLite) {
        return ParameterNoteText::tr(
            "The trained encoder has its own heads; only seeded projections can be chosen.");
    }
    return project.source == SourceKind::Numbers
               ? ParameterNoteText::tr(
                     "Given numbers are one head as they stand; only seeded projections can be chosen.")
               : QString();
}

QString seedReason(const project::Project& project) {
    const auto* score = findRow(attention::scoreFunctions(), project.attention.score.id);
    const attention::Position* position = attention::findPosition(project.attention.position.id);
    const bool drawsTables = position != nullptr && (position->kind == PositionKind::RelativeVectors ||
                                                     position->method == attention::PositionMethod::T5 ||
                                                     position->method == attention::PositionMethod::T5Causal);
    const bool draws = isSeeded(project.source) || (project.keys && isSeeded(project.keys->source)) ||
                       (score != nullptr && score->isLearned) || drawsTables;
    return draws ? QString() : ParameterNoteText::tr("Nothing here is drawn at random.");
}

}  // namespace lab::ui
