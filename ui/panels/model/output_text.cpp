#include "ui/panels/model/output_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

struct OutputWords {
    Q_DECLARE_TR_FUNCTIONS(OutputText)
};

QString quoted(const std::string& text) {
    return text.empty() ? QStringLiteral("—") : QString::fromStdString(text);
}

QString writtenText(const engine::ModelOutcome& outcome) {
    const std::string& after = outcome.output->written;
    const std::string& before = outcome.before->written;
    if (after.empty() && before.empty()) {
        return {};
    }
    if (!outcome.isChanged()) {
        return OutputWords::tr("The model says: %1").arg(quoted(after));
    }
    return after == before ? OutputWords::tr("The model still says: %1").arg(quoted(after))
                           : OutputWords::tr("The model now says: %1 (as trained: %2)")
                                 .arg(quoted(after), quoted(before));
}

QString foresightText(const engine::ModelOutcome& outcome, const engine::ModelReadout& readout) {
    if (!readout.after || !readout.before) {
        return {};
    }
    const auto places = static_cast<int>(readout.after->places);
    const auto right = [](const engine::Foresight& one) { return QString::number(one.right); };
    const auto mean = [](const engine::Foresight& one) { return readableNumber(one.meanProbability, 3); };
    if (!outcome.isChanged()) {
        return OutputWords::tr(
                   "Where the text repeats itself (%n place(s)): next token right %1 times, mean "
                   "probability %2.",
                   nullptr, places)
            .arg(right(*readout.after), mean(*readout.after));
    }
    return OutputWords::tr(
               "Where the text repeats itself (%n place(s)): next token right %1 times (as trained %2), "
               "mean probability %3 (as trained %4).",
               nullptr, places)
        .arg(right(*readout.after), right(*readout.before), mean(*readout.after), mean(*readout.before));
}

QString similarityText(const engine::ModelOutcome& outcome, const engine::ModelReadout& readout) {
    if (!readout.similarity || !outcome.isChanged()) {
        return {};
    }
    return OutputWords::tr("The embedding of the text is like that of the model as trained: cosine %1.")
        .arg(readableNumber(*readout.similarity, 4));
}

}  // namespace

QString outputText(const engine::ModelOutcome& outcome, const engine::ModelReadout& readout) {
    QStringList parts{writtenText(outcome), foresightText(outcome, readout),
                      similarityText(outcome, readout)};
    parts.removeAll(QString());
    if (parts.isEmpty() && readout.rows == 0) {
        parts << (outcome.model->info().parameters == 0
                      ? OutputWords::tr(
                            "A file of weights has no output: there is no model that could use them.")
                      : OutputWords::tr("This model gives a vector for each token and no words."));
    }
    return parts.join(QLatin1Char('\n'));
}

QString honestText(const engine::ModelOutcome& outcome) {
    const bool isEncoder = outcome.output->logits.size() == 0 && outcome.model->info().parameters > 0;
    const QString limits = OutputWords::tr(
        "Attention is not by itself an explanation: flatten or freeze a head and "
        "see whether what the model says changes with it.");
    return isEncoder ? OutputWords::tr("An encoder is no language model: it does not say what comes next.") +
                           QLatin1Char(' ') + limits
                     : limits;
}

QString rowName(const engine::ModelOutcome& outcome, int row) {
    const auto& output = *outcome.output;
    const auto& read = output.target.tokens.empty() ? output.source.tokens : output.target.tokens;
    const auto rows = std::max(output.logits.rows(), outcome.before->logits.rows());
    const auto place = static_cast<std::size_t>(row);
    if (rows == 1 && read.size() != 1) {
        return OutputWords::tr("the answer");
    }
    const QString token = place < read.size() ? tokenText(read[place]) : QStringLiteral("…");
    //: a place in a text: its number from 1 and the token there, after which something comes
    return OutputWords::tr("after %1: %2").arg(row + 1).arg(token);
}

}  // namespace lab::ui
