#include "ui/panels/sweep_chart.h"

#include <QCoreApplication>

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

struct SweepText {
    Q_DECLARE_TR_FUNCTIONS(SweepText)
};

double numberOf(const engine::SweepNumbers& numbers, SweepShown shown) {
    switch (shown) {
        case SweepShown::Entropy:
            return numbers.entropy;
        case SweepShown::EntropyNormalised:
            return numbers.entropyNormalised;
        case SweepShown::LargestWeight:
            return numbers.largestWeight;
        case SweepShown::EffectiveTokens:
            return numbers.effectiveTokens;
        case SweepShown::ScoreVariance:
            break;
    }
    return 0;
}

double valueOf(const engine::SweepPoint& point, SweepShown shown) {
    return shown == SweepShown::ScoreVariance ? point.scoreVariance : numberOf(point.numbers, shown);
}

QString unitOf(SweepShown shown) {
    switch (shown) {
        case SweepShown::Entropy:
            return SweepText::tr("nats", "a unit");
        case SweepShown::EffectiveTokens:
            return SweepText::tr("tokens", "a unit");
        case SweepShown::EntropyNormalised:
        case SweepShown::LargestWeight:
        case SweepShown::ScoreVariance:
            break;
    }
    return {};
}

ChartSeries theorySeries(const QString& id, const QString& name, int color) {
    ChartSeries series;
    series.id = id;
    series.name = name;
    series.kind = ChartKind::Theory;
    series.color = color;
    return series;
}

void addVarianceTheory(const SweepRun& run, ChartContent& content) {
    ChartSeries theory = theorySeries(QStringLiteral("theory"), SweepText::tr("Theory: scale² · d_k"), 0);
    for (const engine::SweepPoint& point : run.points) {
        if (point.scoreVarianceInTheory) {
            theory.points.push_back({point.value, *point.scoreVarianceInTheory});
        }
    }
    if (!theory.points.empty()) {
        content.series.push_back(theory);
    }
}

void addLimits(const SweepRun& run, SweepShown shown, ChartContent& content) {
    ChartSeries cold = theorySeries(QStringLiteral("cold"), SweepText::tr("Limit for T → 0"), 2);
    ChartSeries hot = theorySeries(QStringLiteral("hot"), SweepText::tr("Limit for T → ∞"), 3);
    for (const engine::SweepPoint& point : run.points) {
        if (point.limits) {
            cold.points.push_back({point.value, numberOf(point.limits->cold, shown)});
            hot.points.push_back({point.value, numberOf(point.limits->hot, shown)});
        }
    }
    if (!cold.points.empty()) {
        content.series.push_back(cold);
        content.series.push_back(hot);
    }
}

QString captionOf(const engine::ComputeResult& result) {
    const QString n = result.sequence.isCross() ? QStringLiteral("%1 × %2")
                                                      .arg(result.head.stages.weights.rows())
                                                      .arg(result.head.stages.weights.cols())
                                                : QString::number(result.head.stages.weights.cols());
    //: %1 a source of vectors, %2 such as "Layer 1, head 2", %3 the number of tokens
    return SweepText::tr("%1 · %2 · n %3")
        .arg(sourceName(result.request.project->source), headName(result.request.layer, result.request.head),
             n);
}

}  // namespace

QString sweepShownName(SweepShown shown) {
    switch (shown) {
        case SweepShown::Entropy:
            return SweepText::tr("Mean entropy");
        case SweepShown::EntropyNormalised:
            return SweepText::tr("Normalised entropy");
        case SweepShown::LargestWeight:
            return SweepText::tr("Largest weight");
        case SweepShown::ScoreVariance:
            return SweepText::tr("Score variance");
        case SweepShown::EffectiveTokens:
            return SweepText::tr("Effective tokens");
    }
    return {};
}

ChartContent sweepChart(const SweepRun& run, SweepShown shown) {
    ChartContent content;
    content.emptyText = SweepText::tr("Choose a parameter and press Start.");
    if (!run.of) {
        return content;
    }
    const QString name = registryText(run.spec.name);
    content.title = SweepText::tr("%1 against %2").arg(sweepShownName(shown), name);
    content.x = {name, registryText(run.spec.unit), run.isLogarithmic, {}};
    content.y = {sweepShownName(shown), unitOf(shown), false, {}};
    content.caption = captionOf(*run.of);
    ChartSeries measured;
    measured.id = QStringLiteral("measured");
    measured.name = SweepText::tr("Computed");
    measured.color = 0;
    for (const engine::SweepPoint& point : run.points) {
        measured.points.push_back({point.value, valueOf(point, shown)});
    }
    content.series.push_back(measured);
    if (shown == SweepShown::ScoreVariance) {
        addVarianceTheory(run, content);
    } else {
        addLimits(run, shown, content);
    }
    if (run.present) {
        ChartSeries present;
        present.id = QStringLiteral("present");
        present.name = SweepText::tr("Setting it was started from");
        present.kind = ChartKind::Points;
        present.marker = MarkerShape::Diamond;
        present.color = 1;
        present.points = {{run.present->value, valueOf(*run.present, shown)}};
        content.series.push_back(present);
    }
    return content;
}

QString sweepTheorySentence(const SweepRun& run, SweepShown shown) {
    if (run.points.empty()) {
        return {};
    }
    if (shown == SweepShown::ScoreVariance) {
        return run.points.front().scoreVarianceInTheory
                   ? SweepText::tr(
                         "Dashed: scale² · d_k, the variance of dot products of vectors whose "
                         "components are independent with variance 1, as seeded random vectors "
                         "are; what is computed lies about it by chance.")
                   : SweepText::tr(
                         "No theory is drawn: scale² · d_k holds only for dot products of seeded "
                         "random vectors without positions and overrides.");
    }
    if (run.spec.id != "temperature") {
        return {};
    }
    return run.points.front().limits
               ? SweepText::tr(
                     "Dashed: where softmax, sparsemax and entmax end. As T → ∞ all keys a query "
                     "may see share its weight (entropy ln n without a mask); as T → 0 the largest "
                     "score takes it all (entropy 0 without ties).")
               : SweepText::tr(
                     "No theory is drawn: the limits hold only for softmax, sparsemax and entmax "
                     "without overridden weights.");
}

}  // namespace lab::ui
