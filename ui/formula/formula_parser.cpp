#include "ui/formula/formula_parser.h"

#include "ui/formula/formula_brackets.h"
#include "ui/formula/formula_reader.h"
#include "ui/formula/formula_symbols.h"

namespace lab::ui {

namespace {

constexpr int kDeepestFormula = 40;

struct SpaceCommand {
    const char* command;
    double space;
};
constexpr SpaceCommand kSpaces[] = {{"quad", 1},     {"qquad", 2},     {",", 3 / 18.0}, {":", 4 / 18.0},
                                    {";", 5 / 18.0}, {"!", -3 / 18.0}, {" ", 0.3}};

FormulaNode symbolNode(const FormulaSymbol& symbol) {
    FormulaNode node;
    node.kind = FormulaKind::Symbol;
    node.command = QString::fromLatin1(symbol.command);
    node.text = QString::fromUtf16(symbol.text);
    node.symbolClass = symbol.symbolClass;
    node.hasLimits = symbol.hasLimits;
    node.isLarge = symbol.isLarge;
    const bool isSmallGreek =
        node.text.size() == 1 && node.text[0].script() == QChar::Script_Greek && node.text[0].isLower();
    const bool isSign = node.text.size() == 1 && node.text[0].unicode() > 127;
    node.style = isSmallGreek ? FormulaStyle::Italic : isSign ? FormulaStyle::Sign : FormulaStyle::Upright;
    return node;
}

/// Reads from left to right; each function leaves the place behind what it has read.
class Parser final : private FormulaReader {
  public:
    using FormulaReader::FormulaReader;

    Result<FormulaNode> parseAll() {
        Result<FormulaNode> row = parseRow();
        if (row && !isAtEnd()) {
            return unexpected(QStringLiteral("\\begin, { or \\left"));
        }
        return row;
    }

  private:
    Result<FormulaNode> parseRow();
    Result<FormulaNode> parseAtom();
    Result<FormulaNode> parseCommand();
    Result<FormulaNode> parseGroup();
    Result<FormulaNode> parseArgument(FormulaStyle style);
    Result<FormulaNode> parseFraction();
    Result<FormulaNode> parseRoot();
    Result<FormulaNode> parseFence();
    Result<FormulaNode> parseCases();
    Result<FormulaNode> parseWords();
    Result<void> parseScript(FormulaNode& row);
    Result<QString> parseBracket();
    FormulaNode letters();

    int m_depth = 0;
    FormulaStyle m_style = FormulaStyle::Italic;
};

Result<FormulaNode> Parser::parseRow() {
    if (++m_depth > kDeepestFormula) {
        return unexpected(QStringLiteral("%1 levels at most").arg(kDeepestFormula));
    }
    FormulaNode row;
    for (skipSpaces(); !endsRow(); skipSpaces()) {
        const QChar sign = m_tex[m_place];
        if (sign == u'_' || sign == u'^' || sign == u'\'') {
            if (const Result<void> script = parseScript(row); !script) {
                return failure(script.error());
            }
            continue;
        }
        Result<FormulaNode> atom = parseAtom();
        if (!atom) {
            return atom;
        }
        row.children.push_back(std::move(*atom));
    }
    --m_depth;
    foldBrackets(row);
    return row;
}

Result<void> Parser::parseScript(FormulaNode& row) {
    FormulaNode base;
    if (!row.children.empty()) {
        base = std::move(row.children.back());
        row.children.pop_back();
    }
    if (base.kind != FormulaKind::Scripts) {
        FormulaNode scripts;
        scripts.kind = FormulaKind::Scripts;
        scripts.children = {std::move(base), FormulaNode(), FormulaNode()};
        base = std::move(scripts);
    }
    const QChar sign = m_tex[m_place];
    FormulaNode& place = base.children[sign == u'_' ? 1 : 2];
    if (sign == u'\'') {
        ++m_place;
        place.children.push_back(symbolNode(*findSymbol(QStringLiteral("prime"))));
    } else {
        const bool isFree =
            place.isEmptyRow() || (sign == u'^' && place.children.back().command == QLatin1String("prime"));
        if (!isFree) {
            return unexpected(QStringLiteral("{"));
        }
        ++m_place;
        Result<FormulaNode> script = parseArgument(FormulaStyle::Italic);
        if (!script) {
            return failure(script.error());
        }
        place.children.push_back(std::move(*script));
    }
    row.children.push_back(std::move(base));
    return {};
}

Result<FormulaNode> Parser::parseAtom() {
    const QChar sign = m_tex[m_place];
    if (sign == u'{') {
        return parseGroup();
    }
    if (sign == u'\\') {
        return parseCommand();
    }
    if (sign.isLetterOrNumber() || sign.isSurrogate() ||
        (sign == u'.' && m_place + 1 < m_tex.size() && m_tex[m_place + 1].isDigit())) {
        return letters();
    }
    if (const FormulaSymbol* symbol = findSymbol(QString(sign)); symbol != nullptr && sign != u'&') {
        ++m_place;
        return symbolNode(*symbol);
    }
    if (sign.unicode() > 127) {
        FormulaNode node;
        node.kind = FormulaKind::Symbol;
        node.text = node.command = QString(sign);
        ++m_place;
        return node;
    }
    return failure({ErrorCode::UnknownName, {}, placeText(), {}, QString(sign).toStdString()});
}

/// A number, a letter, or in upright and bold type a whole word.
FormulaNode Parser::letters() {
    FormulaNode node;
    node.kind = FormulaKind::Symbol;
    const qsizetype first = m_place;
    const auto isNumeral = [](QChar sign) { return sign.isDigit() || sign == u'.'; };
    if (isNumeral(m_tex[m_place])) {
        // A point that no digit follows ends the sentence, not the number.
        while (!isAtEnd() && isNumeral(m_tex[m_place]) &&
               (m_tex[m_place] != u'.' || (m_place + 1 < m_tex.size() && m_tex[m_place + 1].isDigit()))) {
            ++m_place;
        }
        node.style = m_style == FormulaStyle::Bold ? FormulaStyle::Bold : FormulaStyle::Upright;
    } else {
        m_place += m_tex[m_place].isSurrogate() ? 2 : 1;
        while (m_style != FormulaStyle::Italic && !isAtEnd() && m_tex[m_place].isLetterOrNumber()) {
            ++m_place;
        }
        node.style = m_style;
    }
    node.text = node.command = m_tex.mid(first, m_place - first);
    return node;
}

Result<FormulaNode> Parser::parseGroup() {
    ++m_place;
    Result<FormulaNode> row = parseRow();
    if (row && !take(u"}")) {
        return unexpected(QStringLiteral("}"));
    }
    return row;
}

Result<FormulaNode> Parser::parseArgument(FormulaStyle style) {
    skipSpaces();
    if (endsRow()) {
        return unexpected(QStringLiteral("{"));
    }
    const FormulaStyle before = m_style;
    m_style = style;
    Result<FormulaNode> argument;
    if (++m_depth > kDeepestFormula) {
        argument = unexpected(QStringLiteral("%1 levels at most").arg(kDeepestFormula));
    } else if (m_tex[m_place].isDigit()) {
        // As in TeX, x^12 raises the 1 alone.
        FormulaNode digit;
        digit.kind = FormulaKind::Symbol;
        digit.text = digit.command = m_tex.mid(m_place++, 1);
        argument = digit;
    } else {
        argument = parseAtom();
    }
    --m_depth;
    m_style = before;
    return argument;
}

Result<FormulaNode> Parser::parseCommand() {
    const QString command = nameHere();
    const QString name = command.mid(1);
    const qsizetype start = m_place;
    m_place += command.size();
    if (name == QLatin1String("frac")) {
        return parseFraction();
    }
    if (name == QLatin1String("sqrt")) {
        return parseRoot();
    }
    if (name == QLatin1String("left")) {
        return parseFence();
    }
    if (name == QLatin1String("begin") && take(u"{cases}")) {
        return parseCases();
    }
    if (name == QLatin1String("text")) {
        return parseWords();
    }
    if (name == QLatin1String("mathrm") || name == QLatin1String("operatorname")) {
        return parseArgument(FormulaStyle::Upright);
    }
    if (name == QLatin1String("mathbf")) {
        return parseArgument(FormulaStyle::Bold);
    }
    for (const SpaceCommand& space : kSpaces) {
        if (name == QLatin1String(space.command)) {
            FormulaNode node;
            node.kind = FormulaKind::Space;
            node.space = space.space;
            return node;
        }
    }
    const QString alias = name == QLatin1String("|") ? QStringLiteral("lVert") : name;
    const bool isSign = !name.isEmpty() && (name[0].isLetter() || QStringView(u"{}%_&#|").contains(name[0]));
    if (const FormulaSymbol* symbol = findSymbol(alias); symbol != nullptr && isSign) {
        return symbolNode(*symbol);
    }
    m_place = start;
    return failure({ErrorCode::UnknownName, {}, placeText(), {}, command.toStdString()});
}

Result<FormulaNode> Parser::parseFraction() {
    FormulaNode fraction;
    fraction.kind = FormulaKind::Fraction;
    for (int part = 0; part < 2; ++part) {
        Result<FormulaNode> argument = parseArgument(FormulaStyle::Italic);
        if (!argument) {
            return argument;
        }
        fraction.children.push_back(std::move(*argument));
    }
    return fraction;
}

Result<FormulaNode> Parser::parseRoot() {
    FormulaNode degree;
    if (take(u"[")) {
        const qsizetype end = m_tex.indexOf(u']', m_place);
        if (end < 0) {
            return unexpected(QStringLiteral("]"));
        }
        degree.kind = FormulaKind::Symbol;
        degree.text = degree.command = m_tex.mid(m_place, end - m_place);
        m_place = end + 1;
    }
    Result<FormulaNode> radicand = parseArgument(FormulaStyle::Italic);
    if (!radicand) {
        return radicand;
    }
    FormulaNode root;
    root.kind = FormulaKind::Root;
    root.children = {std::move(*radicand), std::move(degree)};
    return root;
}

Result<QString> Parser::parseBracket() {
    skipSpaces();
    if (isAtEnd()) {
        return unexpected(QStringLiteral("("));
    }
    const qsizetype start = m_place;
    QString name = m_tex.mid(m_place, 1);
    if (name == QLatin1String("\\")) {
        name = nameHere().mid(1);
        ++m_place;
    }
    m_place += name.size();
    const FormulaSymbol* symbol =
        findSymbol(name == QLatin1String("|") && m_tex[start] == u'\\' ? QStringLiteral("lVert") : name);
    if (name == QLatin1String(".")) {
        return QString();
    }
    const bool isBracket =
        symbol != nullptr && (symbol->symbolClass == SymbolClass::Open ||
                              symbol->symbolClass == SymbolClass::Close || name == QLatin1String("|"));
    if (!isBracket) {
        m_place = start;
        return unexpected(QStringLiteral("("));
    }
    return QString::fromUtf16(symbol->text);
}

Result<FormulaNode> Parser::parseFence() {
    const Result<QString> open = parseBracket();
    if (!open) {
        return failure(open.error());
    }
    Result<FormulaNode> content = parseRow();
    if (!content) {
        return content;
    }
    if (!takeCommand(u"\\right")) {
        return unexpected(QStringLiteral("\\right"));
    }
    const Result<QString> close = parseBracket();
    if (!close) {
        return failure(close.error());
    }
    FormulaNode fence;
    fence.kind = FormulaKind::Fenced;
    fence.open = *open;
    fence.close = *close;
    fence.children.push_back(std::move(*content));
    return fence;
}

Result<FormulaNode> Parser::parseCases() {
    FormulaNode cases;
    cases.kind = FormulaKind::Cases;
    while (!takeCommand(u"\\end")) {
        Result<FormulaNode> cell = parseRow();
        if (!cell) {
            return cell;
        }
        cases.children.push_back(std::move(*cell));
        const bool isFirst = cases.children.size() % 2 == 1;
        if (isFirst && take(u"&")) {
            continue;
        }
        if (isFirst) {
            cases.children.emplace_back();
        }
        if (!take(u"\\\\") && !looksAtCommand(u"\\end")) {
            return unexpected(QStringLiteral("\\end{cases}"));
        }
    }
    if (!take(u"{cases}")) {
        return unexpected(QStringLiteral("{cases}"));
    }
    return cases;
}

Result<FormulaNode> Parser::parseWords() {
    if (!take(u"{")) {
        return unexpected(QStringLiteral("{"));
    }
    const qsizetype end = m_tex.indexOf(u'}', m_place);
    if (end < 0) {
        m_place = m_tex.size();
        return unexpected(QStringLiteral("}"));
    }
    FormulaNode words;
    words.kind = FormulaKind::Text;
    words.text = m_tex.mid(m_place, end - m_place);
    m_place = end + 1;
    return words;
}

}  // namespace

Result<FormulaTree> parseFormula(std::string_view tex) {
    FormulaTree tree;
    tree.source = QString::fromUtf8(tex.data(), static_cast<qsizetype>(tex.size()));
    Result<FormulaNode> root = Parser(tree.source).parseAll();
    if (!root) {
        return failure(root.error());
    }
    tree.root = std::move(*root);
    return tree;
}

}  // namespace lab::ui
