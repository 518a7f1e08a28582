#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPainterPath>
#include <limits>
#include <vector>

#include "ui/formula/formula_tree.h"

namespace lab::ui {

enum class FormulaMarkKind { Glyphs, FractionBar, Radical, Bracket };

/// Something to draw. Places are in pixels from the left end of the formula's baseline, y grows downwards.
struct FormulaMark {
    FormulaMarkKind kind = FormulaMarkKind::Glyphs;
    QRectF bounds;  ///< of the ink
    QString text{};
    QFont font{};
    QPointF origin{};     ///< of the glyphs
    QPainterPath path{};  ///< of what is not glyphs; filled
};

/// A formula, or part of one, with its size.
struct FormulaBox {
    double width = 0;
    double ascent = 0;    ///< above the baseline
    double descent = 0;   ///< below it
    double overhang = 0;  ///< how far a slanted last letter leans over the width
    std::vector<FormulaMark> marks;

    [[nodiscard]] double height() const { return ascent + descent; }
    /// Puts another box into this one, its baseline's left end at x, y.
    void add(const FormulaBox& box, double x, double y);
    void add(FormulaMark mark);
};

/// The serif type of formulas, from the fonts that are there.
[[nodiscard]] QFont formulaFont(FormulaStyle style, double pixels);

/// Sets a formula in letters of `pixels`. What is wider than `widest` is broken before relations and behind
/// commas, and made smaller if a line is still too wide.
/// Source: Knuth 1984, The TeXbook, appendix G, simplified.
[[nodiscard]] FormulaBox layoutFormula(const FormulaTree& tree, double pixels,
                                       double widest = std::numeric_limits<double>::infinity());

void paintFormula(QPainter& painter, const FormulaBox& box, const QPointF& baseline, const QColor& color);

}  // namespace lab::ui
