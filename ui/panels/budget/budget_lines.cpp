#include "ui/panels/budget/budget_lines.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/heatmap/color_scale.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

struct BudgetLinesText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::BudgetLines)
};

constexpr int kDigits = 9;

QString minutes(double value) {
    return numberText(value, 2);
}

QString signedMinutes(double value) {
    return value > 0 ? QLatin1Char('+') + minutes(value) : minutes(value);
}

QStringList fields(const std::optional<BudgetNumber>& number) {
    if (!number) {
        return {QString(), QString(), QString()};
    }
    return {QString::number(number->mean, 'g', kDigits), QString::number(number->low, 'g', kDigits),
            QString::number(number->high, 'g', kDigits)};
}

}  // namespace

QString budgetNumberText(const BudgetNumber& number) {
    //: %1 a mean, %2 and %3 the ends of its interval; minutes
    return BudgetLinesText::tr("%1 min (%2 to %3)")
        .arg(minutes(number.mean), minutes(number.low), minutes(number.high));
}

QString budgetDifferenceText(const BudgetNumber& number) {
    //: %1 a difference with its sign, %2 and %3 the ends of its interval; minutes
    return BudgetLinesText::tr("%1 min (%2 to %3)", "difference")
        .arg(signedMinutes(number.mean), signedMinutes(number.low), signedMinutes(number.high));
}

QString budgetShortText(const BudgetNumber& number, bool isDifference) {
    //: minutes
    return BudgetLinesText::tr("%1 min").arg(isDifference ? signedMinutes(number.mean)
                                                          : minutes(number.mean));
}

QString budgetLineSentence(const BudgetLine& line) {
    if (!line.better || !line.difference) {
        //: %1 a cause or a task, %2 such as "12.3 min (11.9 to 12.7)"
        return BudgetLinesText::tr("%1: %2").arg(line.name, budgetNumberText(line.yours));
    }
    //: %1 a cause or a task, %2 %3 minutes with the present and with the better plan, %4 their difference
    return BudgetLinesText::tr("%1: your plan %2, better plan %3, difference %4")
        .arg(line.name, budgetNumberText(line.yours), budgetNumberText(*line.better),
             budgetDifferenceText(*line.difference));
}

QString budgetTale(const BudgetLines& lines) {
    QStringList sentences;
    for (const BudgetLine& line : lines.lines) {
        sentences << budgetLineSentence(line);
    }
    //: %1 a list of numbers
    return BudgetLinesText::tr("Means of %n run(s) of the hour, with 95 % intervals. %1.", "", lines.runs)
        .arg(sentences.join(QStringLiteral("; ")));
}

QString budgetShortTale(const BudgetLines& lines) {
    const BudgetLine& done = lines.lines.front();
    const auto loss = std::ranges::max_element(
        lines.lines, {}, [](const BudgetLine& line) { return line.isGain ? -1.0 : line.yours.mean; });
    //: %1 and %2 such as "Work done: 12.3 min (11.9 to 12.7)"
    return BudgetLinesText::tr("Means of %n run(s) of the hour, with 95 % intervals. %1. Largest loss: %2.",
                               "", lines.runs)
        .arg(budgetLineSentence(done), budgetLineSentence(*loss));
}

QString budgetTable(const BudgetLines& lines, QChar separator) {
    const bool isCsv = separator != QLatin1Char('\t');
    const QString end = isCsv ? QStringLiteral("\r\n") : QStringLiteral("\n");
    const QStringList header{BudgetLinesText::tr("Where the hour goes (min)"),
                             BudgetLinesText::tr("your plan: mean"),
                             BudgetLinesText::tr("low"),
                             BudgetLinesText::tr("high"),
                             BudgetLinesText::tr("better plan: mean"),
                             BudgetLinesText::tr("low"),
                             BudgetLinesText::tr("high"),
                             BudgetLinesText::tr("difference: mean"),
                             BudgetLinesText::tr("low"),
                             BudgetLinesText::tr("high")};
    QString text = header.join(separator) + end;
    for (const BudgetLine& line : lines.lines) {
        QString name = tabField(line.name);
        if (isCsv) {
            name =
                QLatin1Char('"') + name.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        }
        text += (QStringList{name} + fields(line.yours) + fields(line.better) + fields(line.difference))
                    .join(separator) +
                end;
    }
    return text;
}

}  // namespace lab::ui
