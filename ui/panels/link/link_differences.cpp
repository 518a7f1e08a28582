#include "ui/panels/link/link_differences.h"

#include <QCoreApplication>

namespace lab::ui {

namespace {

struct LinkDifferencesText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LinkDifferences)
};

std::vector<LinkDifference> whatIsTheSame() {
    return {{LinkDifferencesText::tr("The share of an item"),
             LinkDifferencesText::tr("softmax of the scores: e^l ÷ Σ e^l"),
             LinkDifferencesText::tr("ratio of weights: w ÷ Σw; with w = e^l the same number"), true,
             QStringLiteral("Luce 1959; Bundesen 1990; Vaswani et al. 2017")},
            {LinkDifferencesText::tr("Who comes first"),
             LinkDifferencesText::tr("one key drawn with the softmax weights (Gumbel-max)"),
             LinkDifferencesText::tr("the first to finish in a race of exponential times with rates v = w"),
             true, QStringLiteral("Yellott 1977; Bundesen 1990")},
            {LinkDifferencesText::tr("Which K are kept"),
             LinkDifferencesText::tr("the K largest scores after Gumbel noise"),
             LinkDifferencesText::tr("the first K to finish: drawn without replacement"), true,
             QStringLiteral("Plackett 1975; Bundesen 1990; Kool et al. 2019")},
            {LinkDifferencesText::tr("How sharply it selects"),
             LinkDifferencesText::tr("temperature τ: scores are divided by it"),
             LinkDifferencesText::tr(
                 "selectivity α = e^(−Δl/τ): the weight of what should be left out, as a share of the "
                 "weight of what should be taken in"),
             true, QStringLiteral("Bundesen 1990; Bridle 1990")}};
}

std::vector<LinkDifference> whatIsNot() {
    return {{LinkDifferencesText::tr("What comes out"),
             LinkDifferencesText::tr("an average of all values, each with its weight"),
             LinkDifferencesText::tr("a few whole items, and nothing of the others"), false,
             QStringLiteral("Vaswani et al. 2017; Bundesen 1990")},
            {LinkDifferencesText::tr("Capacity"),
             LinkDifferencesText::tr("does not run out: each query shares out a whole anew"),
             LinkDifferencesText::tr("C, the items per second of one glance, is fixed and shared by all"),
             false, QStringLiteral("Vaswani et al. 2017; Bundesen 1990")},
            {LinkDifferencesText::tr("How evidence adds up"),
             LinkDifferencesText::tr(
                 "q·k adds up inside the exponent, so each piece of evidence multiplies the odds"),
             LinkDifferencesText::tr("η·π adds up inside the weight, feature by feature"), false,
             QStringLiteral("Vaswani et al. 2017; Bundesen 1990, equation 2")},
            {LinkDifferencesText::tr("Heads and layers"),
             LinkDifferencesText::tr("many, each with weights of its own"),
             LinkDifferencesText::tr("no counterpart"), false, QStringLiteral("Vaswani et al. 2017")},
            {LinkDifferencesText::tr("Where the weights come from"),
             LinkDifferencesText::tr("training; afterwards they stay"),
             LinkDifferencesText::tr("pertinence, which a person sets anew with each goal"), false,
             QStringLiteral("Vaswani et al. 2017; Bundesen 1990")},
            {LinkDifferencesText::tr("What a weight means"),
             LinkDifferencesText::tr(
                 "a factor of a sum: not what anybody looks at, and by itself no reason for an answer"),
             LinkDifferencesText::tr(
                 "a parameter estimated from what people report: no direction of gaze either"),
             false, QStringLiteral("Jain and Wallace 2019; Bundesen 1990")}};
}

QString quoted(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

}  // namespace

std::vector<LinkDifference> linkDifferences() {
    std::vector<LinkDifference> all = whatIsTheSame();
    const std::vector<LinkDifference> rest = whatIsNot();
    all.insert(all.end(), rest.begin(), rest.end());
    return all;
}

QString linkDifferencesCsv() {
    QString csv = LinkDifferencesText::tr("Same?,What,Machine attention,Theory of Visual Attention,Sources") +
                  QStringLiteral("\r\n");
    for (const LinkDifference& line : linkDifferences()) {
        const QString verdict =
            line.isSame ? LinkDifferencesText::tr("same") : LinkDifferencesText::tr("not the same");
        csv += QStringList{quoted(verdict), quoted(line.aspect), quoted(line.machine), quoted(line.human),
                           quoted(line.source)}
                   .join(QLatin1Char(',')) +
               QStringLiteral("\r\n");
    }
    return csv;
}

}  // namespace lab::ui
