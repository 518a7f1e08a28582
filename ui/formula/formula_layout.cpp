#include "ui/formula/formula_layout.h"

#include <QStringList>
#include <algorithm>
#include <cmath>

#include "ui/formula/formula_setter.h"

namespace lab::ui {

namespace {

/// What is only a little too wide is made smaller rather than broken.
constexpr double kShrinkBeforeBreaking = 0.88;
constexpr double kSmallestScale = 0.5;
constexpr double kIndent = 1.2;   // em
constexpr double kLeading = 0.5;  // em

/// A row divided where a line may end: before a relation, behind a comma or a wide space.
std::vector<std::vector<FormulaNode>> pieces(const FormulaNode& root) {
    std::vector<std::vector<FormulaNode>> parts(1);
    bool mayBreak = false;
    bool isDefinition = false;  // ", r = clip(…)": what follows a comma stays beside its relation
    for (const FormulaNode& node : root.children) {
        const bool isRelation = classOf(node) == SymbolClass::Relation && node.text != QLatin1String(":");
        const bool isSpace = node.kind == FormulaKind::Space;
        if ((mayBreak || (isRelation && !isDefinition)) && !parts.back().empty() && !isSpace) {
            parts.emplace_back();
            isDefinition = mayBreak;
        } else if (isRelation) {
            isDefinition = false;
        }
        parts.back().push_back(node);
        mayBreak = classOf(node) == SymbolClass::Punctuation || (isSpace && node.space >= 1);
    }
    return parts;
}

FormulaBox brokenLayout(const FormulaNode& root, double pixels, double widest) {
    const FormulaSetter setter;
    const FormulaSize size{pixels, 0, true};
    std::vector<FormulaBox> lines;
    std::vector<FormulaNode> line;
    const auto indent = [&] { return lines.empty() ? 0 : kIndent * pixels; };
    for (const std::vector<FormulaNode>& piece : pieces(root)) {
        std::vector<FormulaNode> longer = line;
        longer.insert(longer.end(), piece.begin(), piece.end());
        if (!line.empty() && setter.setRow(longer, size).width + indent() > widest) {
            lines.push_back(setter.setRow(line, size));
            longer = piece;
        }
        line = std::move(longer);
    }
    lines.push_back(setter.setRow(line, size));
    FormulaBox box;
    double y = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double x = i == 0 ? 0 : kIndent * pixels;
        y += i == 0 ? 0 : lines[i - 1].descent + kLeading * pixels + lines[i].ascent;
        box.add(lines[i], x, y);
        box.width = std::max(box.width, x + lines[i].width + lines[i].overhang);
    }
    return box;
}

}  // namespace

void FormulaBox::add(const FormulaBox& box, double x, double y) {
    for (FormulaMark mark : box.marks) {
        mark.bounds.translate(x, y);
        mark.origin += QPointF(x, y);
        mark.path.translate(x, y);
        marks.push_back(std::move(mark));
    }
    ascent = std::max(ascent, box.ascent - y);
    descent = std::max(descent, box.descent + y);
}

void FormulaBox::add(FormulaMark mark) {
    ascent = std::max(ascent, -mark.bounds.top());
    descent = std::max(descent, mark.bounds.bottom());
    marks.push_back(std::move(mark));
}

QFont formulaFont(FormulaStyle style, double pixels) {
    QFont font;
    QStringList families{QStringLiteral("STIX Two Text"),     QStringLiteral("Nimbus Roman"),
                         QStringLiteral("Liberation Serif"),  QStringLiteral("DejaVu Serif"),
                         QStringLiteral("Noto Serif CJK SC"), QStringLiteral("serif")};
    if (style == FormulaStyle::Sign) {
        families = QStringList{QStringLiteral("STIX Two Math")} + families;
    }
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(static_cast<int>(std::lround(pixels)), 1));
    font.setItalic(style == FormulaStyle::Italic);
    font.setBold(style == FormulaStyle::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

FormulaBox layoutFormula(const FormulaTree& tree, double pixels, double widest) {
    FormulaBox box = FormulaSetter().set(tree.root, {pixels, 0, true});
    if (box.width + box.overhang <= widest) {
        return box;
    }
    if (box.width * kShrinkBeforeBreaking > widest) {
        box = brokenLayout(tree.root, pixels, widest);
    }
    const double smallest = kSmallestScale * pixels;
    for (double smaller = pixels - 1; box.width > widest && smaller >= smallest; --smaller) {
        box = brokenLayout(tree.root, smaller, widest);
    }
    return box;
}

void paintFormula(QPainter& painter, const FormulaBox& box, const QPointF& baseline, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(baseline);
    for (const FormulaMark& mark : box.marks) {
        if (mark.kind == FormulaMarkKind::Glyphs) {
            painter.setPen(color);
            painter.setFont(mark.font);
            painter.drawText(mark.origin, mark.text);
        } else {
            painter.fillPath(mark.path, color);
        }
    }
    painter.restore();
}

}  // namespace lab::ui
