#include "ui/formula/formula_brackets.h"

#include <QPainterPathStroker>
#include <QTransform>
#include <algorithm>
#include <optional>

namespace lab::ui {

namespace {

constexpr double kStroke = 0.06;  // em
/// Brackets further in than this stay signs.
constexpr std::size_t kDeepestBracket = 40;

/// A closing bracket may carry scripts.
const FormulaNode& closingSign(const FormulaNode& node) {
    return node.kind == FormulaKind::Scripts ? node.children.front() : node;
}

bool isSymbol(const FormulaNode& node, SymbolClass symbolClass) {
    return node.kind == FormulaKind::Symbol && node.symbolClass == symbolClass;
}

bool areBars(const QString& bracket) {
    return bracket == QLatin1String("|") || bracket == QChar(0x2016);
}

bool areCorners(const QString& bracket) {
    return !bracket.isEmpty() && bracket[0].unicode() >= 0x2308 && bracket[0].unicode() <= 0x230b;
}

/// A round bracket may close a square one, but a norm is closed by a norm alone.
bool match(const QString& open, const QString& close) {
    if (areBars(open) || areBars(close)) {
        return open == close;
    }
    return areCorners(open) == areCorners(close);
}

QPainterPath stroked(const QPainterPath& line, double width) {
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath roundPath(double height, double em) {
    const double width = 0.20 * em + 0.055 * height;
    const double thickness = 0.05 * em + 0.022 * height;
    QPainterPath path(QPointF(width, 0));
    path.cubicTo(QPointF(-0.25 * width, 0.27 * height), QPointF(-0.25 * width, 0.73 * height),
                 QPointF(width, height));
    path.cubicTo(QPointF(-0.25 * width + 1.4 * thickness, 0.72 * height),
                 QPointF(-0.25 * width + 1.4 * thickness, 0.28 * height), QPointF(width, 0));
    path.closeSubpath();
    return path;
}

QPainterPath squarePath(double height, double em, bool hasTop, bool hasBottom) {
    const double foot = 0.26 * em;
    const double stroke = kStroke * em;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRect(0, 0, stroke, height);
    if (hasTop) {
        path.addRect(0, 0, foot, 0.8 * stroke);
    }
    if (hasBottom) {
        path.addRect(0, height - 0.8 * stroke, foot, 0.8 * stroke);
    }
    return path;
}

QPainterPath bracePath(double height, double em) {
    const double width = 0.44 * em;
    const double bend = std::min(0.5 * em, height / 4);
    const double middle = width / 2;
    QPainterPath line(QPointF(width, 0.03 * em));
    line.cubicTo(QPointF(middle, 0.03 * em), QPointF(middle, 0.4 * bend), QPointF(middle, bend));
    line.lineTo(middle, height / 2 - bend);
    line.cubicTo(QPointF(middle, height / 2 - 0.3 * bend), QPointF(0.3 * middle, height / 2),
                 QPointF(0, height / 2));
    line.cubicTo(QPointF(0.3 * middle, height / 2), QPointF(middle, height / 2 + 0.3 * bend),
                 QPointF(middle, height / 2 + bend));
    line.lineTo(middle, height - bend);
    line.cubicTo(QPointF(middle, height - 0.4 * bend), QPointF(middle, height - 0.03 * em),
                 QPointF(width, height - 0.03 * em));
    return stroked(line, 1.1 * kStroke * em);
}

QPainterPath barPath(double height, double em, int count) {
    QPainterPath path;
    for (int i = 0; i < count; ++i) {
        path.addRect((0.06 + 0.2 * i) * em, 0, kStroke * em, height);
    }
    return path;
}

QPainterPath anglePath(double height, double em) {
    const double width = 0.16 * em + 0.09 * height;
    QPainterPath line(QPointF(width, 0));
    line.lineTo(0.1 * em, height / 2);
    line.lineTo(width, height);
    return stroked(line, kStroke * em);
}

QPainterPath mirrored(const QPainterPath& path) {
    const double width = path.boundingRect().left() + path.boundingRect().right();
    return QTransform(-1, 0, 0, 1, width, 0).map(path);
}

}  // namespace

void foldBrackets(FormulaNode& row) {
    std::vector<FormulaNode> done;
    std::vector<std::size_t> open;
    for (FormulaNode& node : row.children) {
        const FormulaNode& sign = closingSign(node);
        const bool closes =
            isSymbol(sign, SymbolClass::Close) && !open.empty() && match(done[open.back()].text, sign.text);
        if (!closes) {
            if (isSymbol(node, SymbolClass::Open)) {
                open.push_back(done.size());
            }
            done.push_back(std::move(node));
            continue;
        }
        if (open.size() > kDeepestBracket) {
            open.pop_back();
            done.push_back(std::move(node));
            continue;
        }
        const auto first = done.begin() + static_cast<std::ptrdiff_t>(open.back());
        FormulaNode content;
        content.children.assign(std::make_move_iterator(first + 1), std::make_move_iterator(done.end()));
        FormulaNode fence;
        fence.kind = FormulaKind::Fenced;
        fence.open = first->text;
        fence.close = sign.text;
        fence.children.push_back(std::move(content));
        done.erase(first, done.end());
        open.pop_back();
        if (node.kind == FormulaKind::Scripts) {
            node.children.front() = std::move(fence);
            done.push_back(std::move(node));
        } else {
            done.push_back(std::move(fence));
        }
    }
    row.children = std::move(done);
}

QPainterPath bracketPath(const QString& bracket, double height, double em) {
    switch (bracket.isEmpty() ? 0 : bracket[0].unicode()) {
        case u'(':
            return roundPath(height, em);
        case u')':
            return mirrored(roundPath(height, em));
        case u'[':
            return squarePath(height, em, true, true);
        case u']':
            return mirrored(squarePath(height, em, true, true));
        case u'{':
            return bracePath(height, em);
        case u'}':
            return mirrored(bracePath(height, em));
        case u'|':
            return barPath(height, em, 1);
        case 0x2016:
            return barPath(height, em, 2);
        case 0x230a:
            return squarePath(height, em, false, true);
        case 0x230b:
            return mirrored(squarePath(height, em, false, true));
        case 0x2308:
            return squarePath(height, em, true, false);
        case 0x2309:
            return mirrored(squarePath(height, em, true, false));
        case 0x27e8:
            return anglePath(height, em);
        case 0x27e9:
            return mirrored(anglePath(height, em));
        default:
            return {};
    }
}

}  // namespace lab::ui
