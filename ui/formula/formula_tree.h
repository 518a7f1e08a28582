#pragma once

#include <QString>
#include <vector>

namespace lab::ui {

enum class FormulaKind {
    Row,       ///< children one after another
    Symbol,    ///< a sign, a letter or the name of a function
    Text,      ///< words
    Space,     ///< of `space` em
    Fraction,  ///< children: numerator, denominator
    Root,      ///< children: radicand, degree (an empty row for a square root)
    Scripts,   ///< children: base, subscript, superscript; an empty row for what is not there
    Fenced,    ///< one child between brackets that grow with it
    Cases,     ///< children: two cells for each line
};

/// What decides the space beside a sign. Source: Knuth 1984, The TeXbook, chapter 18.
enum class SymbolClass { Ordinary, Operator, Binary, Relation, Open, Close, Punctuation };

enum class FormulaStyle {
    Italic,
    Upright,
    Bold,
    Sign,  ///< upright, from a font of mathematical signs
};

struct FormulaNode {
    FormulaKind kind = FormulaKind::Row;
    QString text{};     ///< Symbol, Text: as it is shown
    QString command{};  ///< Symbol: its name in TeX without the backslash, or the sign itself
    SymbolClass symbolClass = SymbolClass::Ordinary;
    FormulaStyle style = FormulaStyle::Upright;
    bool hasLimits = false;  ///< Symbol: scripts stand above and below it
    bool isLarge = false;    ///< Symbol: drawn larger, as a sum
    double space = 0;
    QString open{};  ///< Fenced: the brackets; empty for none
    QString close{};
    std::vector<FormulaNode> children{};

    [[nodiscard]] bool isEmptyRow() const { return kind == FormulaKind::Row && children.empty(); }
    bool operator==(const FormulaNode&) const = default;
};

/// A formula that has been read.
struct FormulaTree {
    QString source;  ///< TeX
    FormulaNode root;
    bool operator==(const FormulaTree&) const = default;
};

}  // namespace lab::ui
