#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace lab::ui {

/// A mean over runs, and between what it lies with 95 % confidence.
struct BudgetNumber {
    double mean = 0;
    double low = 0;
    double high = 0;
    bool operator==(const BudgetNumber&) const = default;
};

/// Where part of the hour goes, in minutes.
struct BudgetLine {
    QString name;
    bool isGain = false;  ///< more of it is better: work that gets done
    BudgetNumber yours;
    std::optional<BudgetNumber> better;      ///< of the plan that was found
    std::optional<BudgetNumber> difference;  ///< of the pairs of runs, found minus yours
    bool operator==(const BudgetLine&) const = default;
};

/// The results of a plan's runs, and of a better plan's where there is one.
struct BudgetLines {
    std::vector<BudgetLine> lines;
    int runs = 0;
    bool operator==(const BudgetLines&) const = default;
};

/// "12.3 min (11.9 to 12.7)".
[[nodiscard]] QString budgetNumberText(const BudgetNumber& number);
/// "+1.2 min (0.4 to 2.0)".
[[nodiscard]] QString budgetDifferenceText(const BudgetNumber& number);
/// "12.30 min", a difference with its sign.
[[nodiscard]] QString budgetShortText(const BudgetNumber& number, bool isDifference);
/// All that is known of one line.
[[nodiscard]] QString budgetLineSentence(const BudgetLine& line);
/// What all lines tell.
/// The first line, which is the work done, and the cause of the largest loss; the others are in the chart.
[[nodiscard]] QString budgetShortTale(const BudgetLines& lines);
[[nodiscard]] QString budgetTale(const BudgetLines& lines);
/// A header and a line each, with commas (CSV) or tabs; minutes.
[[nodiscard]] QString budgetTable(const BudgetLines& lines, QChar separator);

}  // namespace lab::ui
