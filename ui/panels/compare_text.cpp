#include "ui/panels/compare_text.h"

#include <QCoreApplication>

#include "ui/heatmap/color_scale.h"

namespace lab::ui {

namespace {

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::CompareText)
};

/// Enough places that a change does not read as none, and that it is seen to be the difference of the two.
int placesFor(float largest) {
    return largest >= 0.01F ? 4 : 6;
}

QString sizeText(const engine::ComparedSide& side) {
    //: rows and columns of a picture
    return CompareText::tr("%1 × %2").arg(side.values.rows()).arg(side.values.cols());
}

QString placeText(const engine::HeadComparison& comparison) {
    const attention::MatrixChange& change = *comparison.change;
    const QString query = comparedLabels(comparison, true, true, ComparedAxis::Queries).value(change.row);
    if (comparison.stage == engine::ComparedStage::Context) {
        return CompareText::tr("query “%1” → feature %2").arg(query).arg(change.column + 1);
    }
    const QString key = comparedLabels(comparison, true, true, ComparedAxis::Keys).value(change.column);
    return CompareText::tr("query “%1” → key “%2”").arg(query, key);
}

}  // namespace

QStringList comparedLabels(const engine::HeadComparison& comparison, bool ofA, bool ofB, ComparedAxis axis) {
    const bool isQueries = axis == ComparedAxis::Queries;
    const engine::ComparedSide& first = ofA ? comparison.a : comparison.b;
    if (!isQueries && comparison.stage == engine::ComparedStage::Context) {
        QStringList features;
        for (Index i = 1; i <= first.values.cols(); ++i) {
            features << QString::number(i);
        }
        return features;
    }
    const auto& labels = isQueries ? first.queryLabels : first.keyLabels;
    const auto& others = isQueries ? comparison.b.queryLabels : comparison.b.keyLabels;
    QStringList texts;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QString text = tokenText(labels[i]);
        if (ofA && ofB && i < others.size() && others[i] != labels[i]) {
            text += QStringLiteral(" | ") + tokenText(others[i]);
        }
        texts << text;
    }
    return texts;
}

QString changeSentence(const engine::HeadComparison& comparison) {
    if (!comparison.change) {
        return CompareText::tr(
                   "A is %1 and B is %2 large, so there is no difference cell by cell: give A and "
                   "B the same number of tokens.")
            .arg(sizeText(comparison.a), sizeText(comparison.b));
    }
    const attention::MatrixChange& change = *comparison.change;
    if (change.largest == 0.0F) {
        return CompareText::tr(
            "A and B are alike here. Change something: the project is A, and B stays as "
            "it was.");
    }
    const int places = placesFor(change.largest);
    const double step = static_cast<double>(change.after) - static_cast<double>(change.before);
    const QString sign = step > 0 ? QStringLiteral("+") : QString();
    //: %1 such as "query “it” → key “tired”", %2 %3 the numbers of A and B, %4 their difference with its sign
    return CompareText::tr("Largest change: %1: %2 → %3 (%4)")
        .arg(placeText(comparison), numberText(static_cast<double>(change.before), places),
             numberText(static_cast<double>(change.after), places), sign + numberText(step, places));
}

}  // namespace lab::ui
