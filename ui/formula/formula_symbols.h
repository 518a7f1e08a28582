#pragma once

#include <QString>

#include "ui/formula/formula_tree.h"

namespace lab::ui {

/// A sign that the formulas know.
struct FormulaSymbol {
    const char* command;  ///< without the backslash, or the sign itself
    const char16_t* text;
    SymbolClass symbolClass = SymbolClass::Ordinary;
    const char* spoken = nullptr;  ///< English, context lab::ui::FormulaSpeech; null: as it is written
    bool isLarge = false;
    bool hasLimits = false;
    bool isFunction = false;  ///< its name is read and written as a word
};

/// The sign of a command or of a character; nullptr if it is not known.
[[nodiscard]] const FormulaSymbol* findSymbol(const QString& command);

}  // namespace lab::ui
