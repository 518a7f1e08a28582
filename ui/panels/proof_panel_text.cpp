#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QStyle>
#include <algorithm>

#include "ui/editors/notice_bar.h"
#include "ui/editors/save_bytes.h"
#include "ui/models/display_names.h"
#include "ui/panels/proof_panel.h"

namespace lab::ui {

namespace {

QString errorText(double error) {
    return errorNumber(error, 1);
}

/// A field of comma-separated values after RFC 4180.
QString csvField(QString text) {
    static const QRegularExpression kSpecial(QStringLiteral("[\",\r\n]"));
    if (text.contains(kSpecial)) {
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    }
    return text;
}

QString joined(const QStringList& names) {
    return names.join(ProofPanel::tr(", ", "between names"));
}

}  // namespace

void ProofPanel::retranslate() {
    m_progress->setAccessibleName(tr("Progress of the proof"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the proof"));
    m_copy->setToolTip(tr("Copy the table, with tabs between its columns"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the proof"));
    m_save->setToolTip(tr("Save the table as comma-separated values (CSV)"));
    m_table->setAccessibleName(tr("Reference cases and gradients"));
    m_table->setToolTip(
        tr("Numbers that were computed apart from this program, and what it makes of them; "
           "click a heading to sort"));
    m_model.retranslate();
    fitTable();
    m_notice->clear();
    showRunning();
    showSummary();
}

void ProofPanel::showRunning() {
    const bool running = m_work.isRunning();
    m_progress->setVisible(running);
    if (running) {
        m_progress->setValue(0);
    }
    m_run->setText(running ? tr("Cancel") : tr("Run"));
    m_run->setAccessibleName(running ? tr("Cancel the proof") : tr("Run the proof"));
    m_run->setToolTip(running ? tr("End the proof")
                              : tr("Compute every reference case and measure the gradients of the present "
                                   "setting on this computer"));
}

bool ProofPanel::holds() const {
    return m_outcome && verify::summaryOf(m_outcome->proof.inDouble).failed == 0 &&
           verify::summaryOf(m_outcome->proof.inFloat).failed == 0 && m_outcome->gradient.holds();
}

QString ProofPanel::badge() const {
    if (!m_outcome) {
        return {};
    }
    const verify::ProofSummary exact = verify::summaryOf(m_outcome->proof.inDouble);
    const verify::ProofSummary single = verify::summaryOf(m_outcome->proof.inFloat);
    QString text;
    if (exact.failed + single.failed == 0) {
        //: %1 of %2 cases, %3 a number of cases, %4 an error
        text = tr("Proof: %1 of %2 reference cases hold, %3 not covered, largest error %4 (double)")
                   .arg(exact.held)
                   .arg(exact.computed())
                   .arg(casesOf(verify::CaseStatus::Unsupported).size())
                   .arg(errorText(exact.largestError));
    } else {
        //: %1 and %2 numbers of cases
        text = tr("Proof FAILS: %1 reference cases in double and %2 in float do not hold")
                   .arg(exact.failed)
                   .arg(single.failed);
    }
    return text + QStringLiteral(" · ") + gradientBadge();
}

QString ProofPanel::gradientBadge() const {
    const verify::GradientCheck& gradient = m_outcome->gradient;
    QString text;
    if (gradient.gap != verify::GradientGap::None) {
        text = tr("no gradient to check");
    } else if (gradient.holds()) {
        text = tr("gradient check %1").arg(errorText(gradient.largestError()));
    } else {
        text = tr("gradient check FAILS (%1)").arg(errorText(gradient.largestError()));
    }
    return m_isEarlier ? tr("%1 (earlier setting)", "a gradient check").arg(text) : text;
}

QStringList ProofPanel::casesOf(verify::CaseStatus status) const {
    QStringList names;
    for (const std::vector<verify::CaseResult>* results :
         {&m_outcome->proof.inDouble, &m_outcome->proof.inFloat}) {
        for (const verify::CaseResult& result : *results) {
            if (result.status == status) {
                names += QString::fromStdString(result.name);
            }
        }
    }
    names.removeDuplicates();
    return names;
}

QString ProofPanel::casesSentence() const {
    const verify::ProofSummary exact = verify::summaryOf(m_outcome->proof.inDouble);
    const verify::ProofSummary single = verify::summaryOf(m_outcome->proof.inFloat);
    //: %1 of %2 cases, %3 an error; %4 of %5, %6 an error
    QString text = tr("%1 of %2 reference cases hold in double (largest error %3), %4 of %5 in float (%6).")
                       .arg(exact.held)
                       .arg(exact.computed())
                       .arg(errorText(exact.largestError))
                       .arg(single.held)
                       .arg(single.computed())
                       .arg(errorText(single.largestError));
    if (const QStringList uncovered = casesOf(verify::CaseStatus::Unsupported); !uncovered.isEmpty()) {
        text +=
            QLatin1Char(' ') + tr("%n case(s) are not covered.", nullptr, static_cast<int>(uncovered.size()));
    }
    if (const QStringList failed = casesOf(verify::CaseStatus::Failed); !failed.isEmpty()) {
        text += QLatin1Char(' ') + tr("FAILED: %1.", "names of cases").arg(joined(failed));
    }
    return text;
}

QString ProofPanel::coverageSentence() const {
    const QStringList uncovered = casesOf(verify::CaseStatus::Unsupported);
    return uncovered.isEmpty() ? tr("Every case is covered.")
                               : tr("Not covered: %1.", "names of cases").arg(joined(uncovered));
}

QString ProofPanel::gradientSentence() const {
    const verify::GradientCheck& gradient = m_outcome->gradient;
    switch (gradient.gap) {
        case verify::GradientGap::NoGradient:
            return tr("No gradient to check: the chosen normalizer has none in this program.");
        case verify::GradientGap::NoElements:
            return tr("No gradient to check: there are no tokens.");
        case verify::GradientGap::None:
            break;
    }
    //: %1 queries, %2 keys, %3 an error
    QString text =
        gradient.holds()
            ? tr("Gradients of the setting (first %1 queries, %2 keys) are as measured, largest "
                 "error %3.")
            : tr("Gradients of the setting (first %1 queries, %2 keys) are NOT as measured: largest "
                 "error %3.");
    text = text.arg(gradient.queries).arg(gradient.keys).arg(errorText(gradient.largestError()));
    if (gradient.skipped() > 0) {
        text += QLatin1Char(' ') + tr("%n element(s) beside a kink, where there is no derivative, left out.",
                                      nullptr, static_cast<int>(gradient.skipped()));
    }
    const engine::HeadResult& head = m_outcome->of->head;
    if (head.shaw) {
        text += QLatin1Char(' ') + tr("The values of relative positions are not part of this check.");
    }
    const bool replacesLater = std::ranges::any_of(head.overridden, [](const engine::OverriddenCell& cell) {
        return cell.override.stage == project::Stage::Weights ||
               cell.override.stage == project::Stage::Context;
    });
    if (replacesLater) {
        text += QLatin1Char(' ') +
                tr("It takes weights and context as they are computed, not as they are overridden.");
    }
    return text;
}

QString ProofPanel::summary() const {
    if (!m_outcome) {
        return tr(
            "Press Run: the program computes reference cases whose answers come from an independent "
            "program, and compares the gradients of the present setting with measured ones.");
    }
    return casesSentence() + QLatin1Char(' ') + gradientSentence() + QLatin1Char(' ') + coverageSentence();
}

void ProofPanel::showSummary() {
    const QString text = summary();
    // What is not covered stands in the table; here it would leave no room for it.
    m_summary->setText(m_outcome ? casesSentence() + QLatin1Char(' ') + gradientSentence() : text);
    m_summary->setToolTip(m_outcome ? coverageSentence() : QString());
    m_summary->setAccessibleName(text);
    m_summary->setProperty("bad", m_outcome && !holds());
    m_summary->style()->unpolish(m_summary);
    m_summary->style()->polish(m_summary);
    m_table->setAccessibleDescription(text);
    m_copy->setEnabled(m_outcome.has_value());
    m_save->setEnabled(m_outcome.has_value());
    if (m_isEarlier) {
        m_notice->showNotice(tr("The gradient check belongs to an earlier setting."), tr("Run again"),
                             [this] { run(); });
    } else {
        m_notice->clear();
    }
    emit badgeChanged();
}

QList<QStringList> ProofPanel::cells() const {
    QList<QStringList> rows(1);
    for (int column = 0; column < m_sorted.columnCount(); ++column) {
        rows[0] += m_sorted.headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        QStringList& line = rows.emplaceBack();
        for (int column = 0; column < m_sorted.columnCount(); ++column) {
            line += m_sorted.index(row, column).data().toString();
        }
    }
    return rows;
}

void ProofPanel::copy() const {
    QString text;
    for (const QStringList& row : cells()) {
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

void ProofPanel::save() {
    QString text;
    for (const QStringList& row : cells()) {
        QStringList fields;
        for (const QString& cell : row) {
            // Numbers are for programs: an ASCII minus.
            fields += csvField(QString(cell).replace(QChar(0x2212), QLatin1Char('-')));
        }
        text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    saveCsv(*this, QStringLiteral("proof.csv"), text.toUtf8());
}

}  // namespace lab::ui
