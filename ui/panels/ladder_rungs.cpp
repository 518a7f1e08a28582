#include "ui/panels/ladder_rungs.h"

#include <QCoreApplication>

#include "core/attention/scores/score_registry.h"
#include "core/engine/head_ladder.h"
#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

using attention::CellLadder;
using attention::LadderKind;
using attention::LadderTerms;
using engine::HeadResult;
using project::Stage;

struct LadderPanelText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LadderPanel)
};

QString infinity() {
    return QStringLiteral("−∞");
}

QString overriddenNote(const CellLadder& ladder, const HeadResult& head) {
    const Index count = engine::overriddenInRow(head, Stage::Queries, ladder.query) +
                        engine::overriddenInRow(head, Stage::Keys, ladder.key);
    return count == 0 ? QString()
                      : QLatin1Char('\n') + LadderPanelText::tr("%n number(s) of query and key overridden",
                                                                nullptr, static_cast<int>(count));
}

QString functionName(const HeadResult& head) {
    const auto* function = findRow(attention::scoreFunctions(), head.inputs.settings.score.id);
    return function != nullptr ? registryText(function->entry.name) : QString();
}

LadderRung rawRung(const CellLadder& ladder, const HeadResult& head) {
    const QString value = readableNumber(ladder.raw);
    const QString note = overriddenNote(ladder, head);
    switch (ladder.terms) {
        case LadderTerms::Vectors:
            return {LadderPanelText::tr("q · k"), value,
                    LadderPanelText::tr(
                        "Dot product: the sum of the products of query and key, component by component") +
                        note};
        case LadderTerms::Transformed:
            return {QStringLiteral("q′ · k′"), value,
                    LadderPanelText::tr(
                        "Dot product of query and key after the positions turned them or the score "
                        "function (%1) changed them: the numbers of the table below")
                            .arg(functionName(head)) +
                        note};
        case LadderTerms::Features:
            return {QStringLiteral("φ(q) · φ(k)"), value,
                    LadderPanelText::tr(
                        "Dot product of the features of query and key, φ(x) = elu(x) + 1; it stands in "
                        "the place of the exponential") +
                        note};
        case LadderTerms::Function:
            //: %1 the name of a score function, such as Additive
            return {LadderPanelText::tr("score: %1").arg(functionName(head)), value,
                    LadderPanelText::tr(
                        "What the score function says of this query and this key; it is not a sum of "
                        "products") +
                        note};
    }
    return {};
}

LadderRung scaleRung(const CellLadder& ladder, const HeadResult& head) {
    QString name = LadderPanelText::tr("× %1").arg(readableNumber(ladder.scale, 4));
    const auto* function = findRow(attention::scoreFunctions(), head.inputs.settings.score.id);
    const bool isScaled = function == nullptr || function->isScaled;
    switch (head.inputs.settings.scale.kind) {
        case project::ScaleKind::HeadOwn:
            name = isScaled ? QStringLiteral("÷ √%1").arg(head.vectors.headWidth) : QStringLiteral("× 1");
            break;
        case project::ScaleKind::InverseSqrtDk:
            name = QStringLiteral("÷ √%1").arg(head.vectors.dK);
            break;
        case project::ScaleKind::None:
            name = QStringLiteral("× 1");
            break;
        case project::ScaleKind::InverseSqrtDModel:
        case project::ScaleKind::Custom:
            break;
    }
    return {name, readableNumber(ladder.scaled),
            LadderPanelText::tr("The raw score times the scale, %1").arg(readableNumber(ladder.scale))};
}

LadderRung overriddenRung(double value, double computed) {
    return {LadderPanelText::tr("▸ overridden", "a number typed in the place of a computed one"),
            readableNumber(value),
            LadderPanelText::tr("overridden: %1, computed: %2")
                .arg(readableNumber(value), readableNumber(computed))};
}

LadderRung maskRung(const CellLadder& ladder, const HeadResult& head) {
    const bool isPainted = engine::overriddenAt(head, Stage::Mask, ladder.query, ladder.key) != nullptr;
    QString toolTip = LadderPanelText::tr(
        "The score plus 0 where the query may attend to the key, minus infinity where it may not");
    if (isPainted) {
        toolTip += QLatin1Char('\n') + LadderPanelText::tr("This cell was painted by hand.");
    }
    return {
        isPainted ? LadderPanelText::tr("+ mask (painted)") : LadderPanelText::tr("+ mask"),
        ladder.allowed ? readableNumber(ladder.overriddenScore.value_or(ladder.computedScore)) : infinity(),
        toolTip};
}

void addExponentials(const CellLadder& ladder, std::vector<LadderRung>& rungs) {
    const QString none = QStringLiteral("–");
    const bool counts = ladder.allowed && (ladder.kind != LadderKind::TopK || ladder.isKept());
    rungs.push_back({LadderPanelText::tr("− row max"), counts ? readableNumber(ladder.shifted) : infinity(),
                     LadderPanelText::tr(
                         "Minus the largest score of the row (%1), so that the exponential cannot overflow")
                         .arg(ladder.rowMaximum ? readableNumber(*ladder.rowMaximum) : none)});
    rungs.push_back({LadderPanelText::tr("exp"), readableNumber(ladder.exponential),
                     LadderPanelText::tr("The exponential of that")});
    QString sum = LadderPanelText::tr("The sum of the row's exponentials, by which each is divided");
    if (ladder.extra > 0) {
        sum += QLatin1Char('\n') +
               LadderPanelText::tr("Plus one more for attending to nothing: exp(0 − %1) = %2")
                   .arg(readableNumber(*ladder.rowMaximum), readableNumber(ladder.extra));
    }
    rungs.push_back({ladder.extra > 0 ? LadderPanelText::tr("row sum + 1") : LadderPanelText::tr("row sum"),
                     ladder.rowSum > 0 ? readableNumber(ladder.rowSum) : none, sum});
}

void addThreshold(const CellLadder& ladder, std::vector<LadderRung>& rungs) {
    const double slope = ladder.alpha - 1;
    if (ladder.alpha != 2) {
        rungs.push_back({QStringLiteral("× (α − 1)"), readableNumber(slope * ladder.logit),
                         LadderPanelText::tr("Times α − 1 = %1").arg(readableNumber(slope, 4))});
    }
    rungs.push_back(
        {QStringLiteral("− τ %1").arg(readableNumber(ladder.threshold, 4)),
         readableNumber(ladder.overThreshold),
         LadderPanelText::tr("Minus the threshold τ of the row, which makes the weights sum to 1; what lies "
                             "below it counts as 0")});
    if (ladder.alpha != 2) {
        rungs.push_back(
            {QStringLiteral("^ 1 ÷ (α − 1)"), readableNumber(ladder.computedWeight),
             LadderPanelText::tr("To the power of 1 ÷ (α − 1) = %1").arg(readableNumber(1 / slope, 4))});
    }
}

void addNormalizer(const CellLadder& ladder, std::vector<LadderRung>& rungs) {
    switch (ladder.kind) {
        case LadderKind::Exponential:
            return addExponentials(ladder, rungs);
        case LadderKind::Threshold:
            return addThreshold(ladder, rungs);
        case LadderKind::TopK:
            //: %1 the place of a score among those of its row, %2 how many of the largest are kept
            rungs.push_back(
                {ladder.isKept() ? LadderPanelText::tr("kept") : LadderPanelText::tr("dropped"),
                 ladder.rank > 0 ? LadderPanelText::tr("rank %1 of top %2").arg(ladder.rank).arg(ladder.kept)
                                 : QStringLiteral("–"),
                 LadderPanelText::tr("The place of this score among those of its row; only the largest are "
                                     "kept, the others get a weight of 0")});
            return addExponentials(ladder, rungs);
        case LadderKind::Sigmoid:
            rungs.push_back({QStringLiteral("+ b − λ ln n"), readableNumber(ladder.logit + ladder.shift),
                             LadderPanelText::tr("Plus the shift %1").arg(readableNumber(ladder.shift))});
            rungs.push_back({LadderPanelText::tr("sigmoid"), readableNumber(ladder.computedWeight),
                             LadderPanelText::tr("1 ÷ (1 + exp(−x)); the other keys play no part")});
            return;
        case LadderKind::Linear:
            rungs.push_back(
                {LadderPanelText::tr("row sum"), readableNumber(ladder.rowSum),
                 LadderPanelText::tr("The sum of φ(q) · φ(k) over the keys that the query may attend to")});
            return;
        case LadderKind::Other:
            return;
    }
}

}  // namespace

// One manner for all: a rung with a sign shows the number after its step, one with a word a number of its
// own.
std::vector<LadderRung> ladderRungs(const CellLadder& ladder, const HeadResult& head) {
    std::vector<LadderRung> rungs;
    rungs.push_back(rawRung(ladder, head));
    if (ladder.terms != LadderTerms::Features) {
        rungs.push_back(scaleRung(ladder, head));
    }
    if (head.bias) {
        rungs.push_back({LadderPanelText::tr("+ positions"), readableNumber(ladder.computedScore),
                         LadderPanelText::tr("Plus what the positions add to this cell, %1")
                             .arg(readableNumber(ladder.bias))});
    }
    if (ladder.overriddenScore) {
        rungs.push_back(overriddenRung(*ladder.overriddenScore, ladder.computedScore));
    }
    rungs.push_back(maskRung(ladder, head));
    if (ladder.temperature != 1) {
        rungs.push_back({LadderPanelText::tr("÷ T %1").arg(readableNumber(ladder.temperature, 3)),
                         readableNumber(ladder.logit),
                         LadderPanelText::tr("The score divided by the temperature")});
    }
    addNormalizer(ladder, rungs);
    rungs.push_back({LadderPanelText::tr("weight"), readableNumber(ladder.computedWeight),
                     ladder.rowMaximum
                         ? LadderPanelText::tr("The share of this key in the query's context")
                         : LadderPanelText::tr("This query can attend to nothing, so its weights are 0")});
    if (ladder.overriddenWeight) {
        rungs.push_back(overriddenRung(*ladder.overriddenWeight, ladder.computedWeight));
    }
    return rungs;
}

}  // namespace lab::ui
