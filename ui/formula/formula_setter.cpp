#include "ui/formula/formula_setter.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/formula/formula_brackets.h"

namespace lab::ui {

namespace {

constexpr std::array kLevelFactors{1.0, 0.74, 0.6};
constexpr double kSmallestPixels = 7;
constexpr double kXHeight = 0.45;
constexpr double kLargeFactor = 1.45;
constexpr double kSignAir = 0.05;

/// Space in eighteenths of an em after a class (row) and before another (column); negative: not in scripts.
/// Order: ordinary, operator, binary, relation, open, close, punctuation.
constexpr int kAtomSpaces[7][7] = {
    {0, 3, -4, -5, 0, 0, 0}, {3, 3, 0, -5, 0, 0, 0},  {-4, -4, 0, 0, -4, 0, 0},   {-5, -5, 0, 0, -5, 0, 0},
    {0, 0, 0, 0, 0, 0, 0},   {0, 3, -4, -5, 0, 0, 0}, {-3, -3, 0, -3, -3, -3, -3}};

double spaceBetween(SymbolClass left, SymbolClass right, const FormulaSize& size) {
    const int space = kAtomSpaces[static_cast<int>(left)][static_cast<int>(right)];
    return space < 0 && size.level > 0 ? 0 : std::abs(space) / 18.0 * size.em();
}

/// A binary sign without something on both sides is a sign of its own, as in "-1".
void demoteBinaries(std::vector<SymbolClass>& classes) {
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i] != SymbolClass::Binary) {
            continue;
        }
        const SymbolClass before = i == 0 ? SymbolClass::Open : classes[i - 1];
        const SymbolClass after = i + 1 == classes.size() ? SymbolClass::Close : classes[i + 1];
        const bool hasLeft = before == SymbolClass::Ordinary || before == SymbolClass::Close;
        const bool hasRight = after != SymbolClass::Relation && after != SymbolClass::Close &&
                              after != SymbolClass::Punctuation;
        if (!hasLeft || !hasRight) {
            classes[i] = SymbolClass::Ordinary;
        }
    }
}

FormulaMark pathMark(FormulaMarkKind kind, const QPainterPath& path) {
    FormulaMark mark;
    mark.kind = kind;
    mark.path = path;
    mark.bounds = path.boundingRect();
    return mark;
}

}  // namespace

double FormulaSize::em() const {
    return std::max(pixels * kLevelFactors[static_cast<std::size_t>(level)],
                    std::min(kSmallestPixels, pixels));
}

FormulaSize FormulaSize::inFraction() const {
    return {pixels, isDisplay ? level : std::min(level + 1, 2), false};
}

FormulaSize FormulaSize::inScript() const {
    return {pixels, std::min(level + 1, 2), false};
}

SymbolClass classOf(const FormulaNode& node) {
    switch (node.kind) {
        case FormulaKind::Symbol:
            return node.symbolClass;
        case FormulaKind::Scripts:
            return classOf(node.children.front());
        case FormulaKind::Row:
        case FormulaKind::Text:
        case FormulaKind::Space:
        case FormulaKind::Fraction:
        case FormulaKind::Root:
        case FormulaKind::Fenced:
        case FormulaKind::Cases:
            return SymbolClass::Ordinary;
    }
    return SymbolClass::Ordinary;
}

double FormulaSetter::axis(const FormulaSize& size) const {
    const QRectF plus =
        QFontMetricsF(formulaFont(FormulaStyle::Upright, size.em())).tightBoundingRect(QStringLiteral("+"));
    return -plus.center().y();
}

double FormulaSetter::rule(const FormulaSize& size) const {
    return std::max(0.055 * size.em(), 1.0);
}

FormulaBox FormulaSetter::set(const FormulaNode& node, const FormulaSize& size) const {
    switch (node.kind) {
        case FormulaKind::Row:
            return setRow(node.children, size);
        case FormulaKind::Symbol:
            return setSymbol(node, size);
        case FormulaKind::Text:
            return setGlyphs(node.text, FormulaStyle::Upright, size.em());
        case FormulaKind::Space: {
            FormulaBox box;
            box.width = node.space * size.em();
            return box;
        }
        case FormulaKind::Fraction:
            return setFraction(node, size);
        case FormulaKind::Root:
            return setRoot(node, size);
        case FormulaKind::Scripts:
            return setScripts(node, size);
        case FormulaKind::Fenced:
            return setFenced(set(node.children.front(), size), node.open, node.close, size);
        case FormulaKind::Cases:
            return setCases(node, size);
    }
    return {};
}

FormulaBox FormulaSetter::setRow(const std::vector<FormulaNode>& nodes, const FormulaSize& size) const {
    std::vector<SymbolClass> classes;
    std::ranges::transform(nodes, std::back_inserter(classes), classOf);
    demoteBinaries(classes);
    FormulaBox row;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        // A bracket that fits its content keeps off neither side.
        const bool isFence = nodes[i].kind == FormulaKind::Fenced;
        if (i > 0) {
            row.width += spaceBetween(classes[i - 1], isFence ? SymbolClass::Open : classes[i], size);
        }
        const FormulaBox box = set(nodes[i], size);
        // A slanted letter must not touch an upright one behind it.
        const bool followsSlanted = row.overhang > 0 && nodes[i].style != FormulaStyle::Italic;
        row.width += followsSlanted ? row.overhang : 0;
        row.add(box, row.width, 0);
        row.width += box.width;
        row.overhang = box.overhang;
    }
    return row;
}

FormulaBox FormulaSetter::setGlyphs(const QString& text, FormulaStyle style, double pixels) const {
    FormulaMark mark;
    mark.text = text;
    mark.font = formulaFont(style, pixels);
    const QFontMetricsF metrics(mark.font);
    mark.bounds = metrics.tightBoundingRect(text);
    FormulaBox box;
    box.width = metrics.horizontalAdvance(text);
    box.ascent = std::max(-mark.bounds.top(), 0.0);
    box.descent = std::max(mark.bounds.bottom(), 0.0);
    box.overhang = std::max(mark.bounds.right() - box.width, 0.0);
    if (style == FormulaStyle::Sign) {
        // Fonts disagree on how much air a sign has; its class gives it what it needs.
        const double air = kSignAir * pixels;
        mark.origin.setX(air - mark.bounds.left());
        mark.bounds.translate(mark.origin.x(), 0);
        box.width = mark.bounds.width() + 2 * air;
        box.overhang = 0;
    }
    box.marks.push_back(std::move(mark));
    return box;
}

FormulaBox FormulaSetter::setSymbol(const FormulaNode& node, const FormulaSize& size) const {
    if (!node.isLarge) {
        return setGlyphs(node.text, node.style, size.em());
    }
    const FormulaBox glyph =
        setGlyphs(node.text, node.style, size.em() * (size.isDisplay ? kLargeFactor : 1.1));
    FormulaBox box;
    box.width = glyph.width;
    box.add(glyph, 0, (glyph.ascent - glyph.descent) / 2 - axis(size));
    return box;
}

FormulaBox FormulaSetter::setFraction(const FormulaNode& node, const FormulaSize& size) const {
    const FormulaBox over = set(node.children[0], size.inFraction());
    const FormulaBox under = set(node.children[1], size.inFraction());
    const double em = size.em();
    const double thickness = rule(size);
    const double middle = axis(size);
    const double gap = (size.isDisplay ? 0.20 : 0.13) * em;
    const double side = 0.10 * em;
    const double length = std::max(over.width + over.overhang, under.width + under.overhang) + 2 * side;
    FormulaBox box;
    box.width = length + 2 * side;
    QPainterPath bar;
    bar.addRect(side, -middle - thickness / 2, length, thickness);
    box.add(pathMark(FormulaMarkKind::FractionBar, bar));
    // Numerators of letters without tops stand as high as others.
    const double overBaseline = -middle - thickness / 2 - gap - std::max(over.descent, 0.04 * em);
    const double underBaseline = -middle + thickness / 2 + gap + std::max(under.ascent, 1.2 * kXHeight * em);
    box.add(over, (box.width - over.width) / 2, overBaseline);
    box.add(under, (box.width - under.width) / 2, underBaseline);
    return box;
}

FormulaBox FormulaSetter::setRoot(const FormulaNode& node, const FormulaSize& size) const {
    const FormulaBox content = set(node.children[0], size.tight());
    const double em = size.em();
    const double thickness = rule(size);
    const double ascent = std::max(content.ascent, 0.62 * em);
    const double top = -ascent - 0.16 * em - thickness;
    const double bottom = std::max(content.descent, 0.04 * em) + 0.06 * em;
    const double hook = 0.62 * em;  // width of the sign
    const double height = bottom - top;
    const double bend = bottom - std::min(0.45 * height, 0.5 * em);
    FormulaBox box;
    double left = 0;
    if (!node.children[1].isEmptyRow()) {
        const FormulaBox degree = set(node.children[1], {size.pixels, 2, false});
        box.add(degree, 0.05 * em, bend - 0.12 * em);
        left = std::max(degree.width + 0.05 * em - 0.32 * hook, 0.0);
    }
    const double right = left + hook + content.width + content.overhang + 0.1 * em;
    QPainterPath sign(QPointF(left + 0.04 * em, bend + 0.05 * em));
    sign.lineTo(left + 0.20 * em, bend - 0.04 * em);
    sign.lineTo(left + 0.35 * em, bottom - 0.16 * em);
    sign.lineTo(left + hook - 0.04 * em, top);
    sign.lineTo(right, top);
    sign.lineTo(right, top + thickness);
    sign.lineTo(left + hook + 0.01 * em, top + thickness);
    sign.lineTo(left + 0.36 * em, bottom);
    sign.lineTo(left + 0.30 * em, bottom);
    sign.lineTo(left + 0.15 * em, bend + 0.03 * em);
    sign.lineTo(left + 0.06 * em, bend + 0.09 * em);
    sign.closeSubpath();
    box.add(pathMark(FormulaMarkKind::Radical, sign));
    box.add(content, left + hook + 0.04 * em, 0);
    box.width = right + 0.05 * em;
    return box;
}

FormulaBox FormulaSetter::setScripts(const FormulaNode& node, const FormulaSize& size) const {
    const FormulaNode& base = node.children[0];
    if (size.isDisplay && base.kind == FormulaKind::Symbol && base.hasLimits) {
        return setLimits(node, size);
    }
    const double em = size.em();
    FormulaBox box = set(base, size);
    const FormulaBox sub = set(node.children[1], size.inScript());
    const FormulaBox sup = set(node.children[2], size.inScript());
    const bool isTall = base.kind != FormulaKind::Symbol || base.isLarge;
    const bool hasSub = !node.children[1].isEmptyRow();
    const bool hasSup = !node.children[2].isEmptyRow();
    double rise =
        std::max({0.38 * em, isTall ? box.ascent - 0.32 * em : 0, sup.descent + 0.25 * kXHeight * em});
    double fall = std::max({(hasSup ? 0.24 : 0.17) * em, isTall ? box.descent + 0.06 * em : 0,
                            sub.ascent - 0.8 * kXHeight * em});
    if (hasSub && hasSup) {
        const double gap = rise - sup.descent + fall - sub.ascent;
        fall += std::max(3 * rule(size) - gap, 0.0);
    }
    const double end = box.width;
    const double overhang = box.overhang;
    box.overhang = 0;
    if (hasSup) {
        const double x = end + overhang + 0.04 * em;
        box.add(sup, x, -rise);
        box.width = std::max(box.width, x + sup.width + sup.overhang);
    }
    if (hasSub) {
        const double x = end + 0.03 * em;
        box.add(sub, x, fall);
        box.width = std::max(box.width, x + sub.width + sub.overhang);
    }
    box.width += 0.04 * em;
    return box;
}

FormulaBox FormulaSetter::setLimits(const FormulaNode& node, const FormulaSize& size) const {
    const FormulaBox base = set(node.children[0], size);
    const FormulaBox below = set(node.children[1], size.inScript());
    const FormulaBox above = set(node.children[2], size.inScript());
    const double gap = 0.16 * size.em();
    FormulaBox box;
    box.width = std::max({base.width, below.width, above.width});
    box.add(base, (box.width - base.width) / 2, 0);
    if (!node.children[1].isEmptyRow()) {
        box.add(below, (box.width - below.width) / 2, base.descent + gap + below.ascent);
    }
    if (!node.children[2].isEmptyRow()) {
        box.add(above, (box.width - above.width) / 2, -base.ascent - gap - above.descent);
    }
    return box;
}

FormulaBox FormulaSetter::setBracket(const QString& bracket, double half, const FormulaSize& size) const {
    if (bracket.isEmpty()) {
        return {};
    }
    const double em = size.em();
    const double middle = axis(size);
    // Letters of one line get brackets of one size.
    const double height = 2 * std::max(half + 0.04 * em, 0.5 * em);
    const QPainterPath path = bracketPath(bracket, height, em);
    const double side = 0.07 * em;
    FormulaBox box;
    box.width = path.boundingRect().width() + 2 * side;
    box.add(pathMark(FormulaMarkKind::Bracket,
                     path.translated(side - path.boundingRect().left(), -middle - height / 2)));
    return box;
}

FormulaBox FormulaSetter::setFenced(const FormulaBox& content, const QString& open, const QString& close,
                                    const FormulaSize& size) const {
    const double middle = axis(size);
    const double half = std::max(content.ascent - middle, content.descent + middle);
    const FormulaBox left = setBracket(open, half, size);
    const FormulaBox right = setBracket(close, half, size);
    FormulaBox box;
    box.add(left, 0, 0);
    box.add(content, left.width, 0);
    const double end = left.width + content.width + content.overhang;
    box.add(right, end, 0);
    box.width = end + right.width;
    return box;
}

FormulaBox FormulaSetter::setCases(const FormulaNode& node, const FormulaSize& size) const {
    const double em = size.em();
    const double gap = 0.34 * em;
    std::vector<FormulaBox> cells;
    double firstWidth = 0;
    double height = -gap;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        cells.push_back(set(node.children[i], size.tight()));
        cells.back().ascent = std::max(cells.back().ascent, 0.7 * em);
        cells.back().descent = std::max(cells.back().descent, 0.2 * em);
        firstWidth = i % 2 == 0 ? std::max(firstWidth, cells.back().width) : firstWidth;
    }
    for (std::size_t i = 0; i + 1 < cells.size(); i += 2) {
        height += std::max(cells[i].ascent, cells[i + 1].ascent) +
                  std::max(cells[i].descent, cells[i + 1].descent) + gap;
    }
    FormulaBox lines;
    double y = -axis(size) - height / 2;
    for (std::size_t i = 0; i + 1 < cells.size(); i += 2) {
        y += std::max(cells[i].ascent, cells[i + 1].ascent);
        lines.add(cells[i], 0.1 * em, y);
        lines.add(cells[i + 1], firstWidth + 1.1 * em, y);
        lines.width = std::max(lines.width, firstWidth + 1.1 * em + cells[i + 1].width);
        y += std::max(cells[i].descent, cells[i + 1].descent) + gap;
    }
    return setFenced(lines, QStringLiteral("{"), {}, size);
}

}  // namespace lab::ui
