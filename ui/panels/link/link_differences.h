#pragma once

#include <QString>
#include <vector>

namespace lab::ui {

/// One line of "what is the same and what is not".
struct LinkDifference {
    QString aspect;
    QString machine;
    QString human;  ///< in the Theory of Visual Attention
    bool isSame = false;
    QString source;  ///< authors and years; not translated
};

/// What machine attention and the Theory of Visual Attention share, and what they do not, in the present
/// language.
[[nodiscard]] std::vector<LinkDifference> linkDifferences();

/// As comma-separated values.
[[nodiscard]] QString linkDifferencesCsv();

}  // namespace lab::ui
