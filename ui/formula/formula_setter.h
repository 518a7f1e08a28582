#pragma once

#include "ui/formula/formula_layout.h"

namespace lab::ui {

/// How large a part of a formula is set, and whether it has room.
struct FormulaSize {
    double pixels = 16;  ///< of the letters at level 0
    int level = 0;       ///< 1 in scripts, 2 in scripts of scripts
    bool isDisplay = true;

    [[nodiscard]] double em() const;
    [[nodiscard]] FormulaSize inFraction() const;
    [[nodiscard]] FormulaSize inScript() const;
    [[nodiscard]] FormulaSize tight() const { return {pixels, level, false}; }
};

/// Sets parts of formulas into boxes.
class FormulaSetter {
  public:
    [[nodiscard]] FormulaBox set(const FormulaNode& node, const FormulaSize& size) const;
    /// Some of a row's children, with the space between them that their classes ask for.
    [[nodiscard]] FormulaBox setRow(const std::vector<FormulaNode>& nodes, const FormulaSize& size) const;

  private:
    [[nodiscard]] FormulaBox setGlyphs(const QString& text, FormulaStyle style, double pixels) const;
    [[nodiscard]] FormulaBox setSymbol(const FormulaNode& node, const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setFraction(const FormulaNode& node, const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setRoot(const FormulaNode& node, const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setScripts(const FormulaNode& node, const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setLimits(const FormulaNode& node, const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setFenced(const FormulaBox& content, const QString& open, const QString& close,
                                       const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setCases(const FormulaNode& node, const FormulaSize& size) const;
    [[nodiscard]] FormulaBox setBracket(const QString& bracket, double half, const FormulaSize& size) const;
    /// The height of minus signs and fraction bars over the baseline.
    [[nodiscard]] double axis(const FormulaSize& size) const;
    [[nodiscard]] double rule(const FormulaSize& size) const;
};

/// The class that decides the space beside a node.
[[nodiscard]] SymbolClass classOf(const FormulaNode& node);

}  // namespace lab::ui
