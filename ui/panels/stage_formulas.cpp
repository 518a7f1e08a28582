#include "ui/panels/stage_formulas.h"

#include <QCoreApplication>

#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/scores/score_registry.h"
#include "core/engine/compute_result.h"
#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

/// Float sums of a row may be off by this much.
constexpr double kRowSumTolerance = 1e-5;

struct StageFormulaText {
    Q_DECLARE_TR_FUNCTIONS(StageFormula)
};

QString scaleText(const engine::ComputeResult& result, const attention::ScoreFunction& score) {
    const project::Scale& scale = result.request.project->attention.scale;
    switch (scale.kind) {
        case project::ScaleKind::HeadOwn:
            return score.isScaled ? QStringLiteral(" ÷ √%1").arg(result.head.vectors.headWidth) : QString();
        case project::ScaleKind::InverseSqrtDk:
            return QStringLiteral(" ÷ √%1").arg(result.head.vectors.dK);
        case project::ScaleKind::InverseSqrtDModel:
            return QStringLiteral(" ÷ √d_model");
        case project::ScaleKind::None:
            return {};
        case project::ScaleKind::Custom:
            return QStringLiteral(" × %1").arg(readableNumber(scale.custom, 4));
    }
    return {};
}

}  // namespace

bool rowsMustSumToOne(const engine::ComputeResult& result) {
    const auto* normalizer =
        findRow(attention::normalizers(), result.request.project->attention.normalizer.id);
    return normalizer == nullptr || normalizer->rowsSumToOne;
}

bool rowsSumToOne(const engine::ComputeResult& result) {
    return result.head.rowSumError <= kRowSumTolerance;
}

QString scoresFormula(const engine::ComputeResult& result) {
    const project::AttentionSettings& settings = result.request.project->attention;
    const auto* normalizer = findRow(attention::normalizers(), settings.normalizer.id);
    if (normalizer != nullptr && normalizer->replacesScores) {
        return QStringLiteral("φ(Q) φ(K)ᵀ");
    }
    const auto* score = findRow(attention::scoreFunctions(), settings.score.id);
    if (score == nullptr) {
        return {};
    }
    const bool isPlain = score->entry.id == "dot" || score->entry.id == "scaled-dot";
    const QString raw = isPlain ? QStringLiteral("Q Kᵀ") : registryText(score->entry.name);
    const QString scaled = raw + scaleText(result, *score);
    return result.head.bias ? StageFormulaText::tr("%1 + positions", "a formula").arg(scaled) : scaled;
}

QString weightsFormula(const engine::ComputeResult& result) {
    const project::AttentionSettings& settings = result.request.project->attention;
    const auto* normalizer = findRow(attention::normalizers(), settings.normalizer.id);
    if (normalizer == nullptr) {
        return {};
    }
    const bool isSoftmax = normalizer->entry.id == "softmax";
    const QString name = isSoftmax ? QStringLiteral("softmax") : registryText(normalizer->entry.name);
    if (result.head.temperature != 1.0F) {
        const QString temperature = readableNumber(static_cast<double>(result.head.temperature), 3);
        return StageFormulaText::tr("%1 of scores ÷ %2", "%1 a normalizer").arg(name, temperature);
    }
    const bool allSum = rowsMustSumToOne(result) && result.head.emptyRows.empty() && rowsSumToOne(result);
    return allSum ? StageFormulaText::tr("%1 over keys, rows sum to 1").arg(name)
                  : StageFormulaText::tr("%1 over keys").arg(name);
}

}  // namespace lab::ui
