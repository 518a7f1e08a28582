#include "ui/formula/spoken_formula.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "ui/formula/formula_symbols.h"

namespace lab::ui {

namespace {

struct FormulaSpeech {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::FormulaSpeech)
};

QString speak(const FormulaNode& node);

/// A row of one child is that child.
const FormulaNode& unwrapped(const FormulaNode& node) {
    const bool isAlone = node.kind == FormulaKind::Row && node.children.size() == 1;
    return isAlone ? unwrapped(node.children.front()) : node;
}

/// Needs no words that say where it ends.
bool isShort(const FormulaNode& node) {
    const FormulaNode& inner = unwrapped(node);
    return inner.kind == FormulaKind::Symbol || inner.kind == FormulaKind::Text ||
           (inner.kind == FormulaKind::Scripts && isShort(inner.children[0]) &&
            inner.children[2].isEmptyRow());
}

QString symbolSpeech(const QString& command, const QString& text) {
    const FormulaSymbol* symbol = findSymbol(command);
    const bool isNamed = symbol != nullptr && symbol->spoken != nullptr;
    return isNamed ? FormulaSpeech::tr(symbol->spoken) : text;
}

const FormulaSymbol* functionOf(const FormulaNode& node) {
    const FormulaNode& inner = node.kind == FormulaKind::Scripts ? node.children.front() : node;
    const FormulaSymbol* symbol = inner.kind == FormulaKind::Symbol ? findSymbol(inner.command) : nullptr;
    return symbol != nullptr && (symbol->isFunction || symbol->isLarge) ? symbol : nullptr;
}

/// f(x), or a name before any bracket.
bool isApplication(const FormulaNode& function, const FormulaNode& argument) {
    const FormulaNode& name = function.kind == FormulaKind::Scripts ? function.children.front() : function;
    const FormulaNode& inner = unwrapped(name);
    const bool isRound = argument.kind == FormulaKind::Fenced && argument.open == QLatin1String("(");
    const bool isName = inner.kind == FormulaKind::Symbol && inner.symbolClass == SymbolClass::Ordinary &&
                        !inner.text.isEmpty() && inner.text[0].isLetter();
    return isRound && isName && (inner.text.size() > 1 || isShort(argument.children.front()));
}

bool isArgument(const FormulaNode& node) {
    const bool isSign = node.kind == FormulaKind::Symbol && node.symbolClass != SymbolClass::Ordinary &&
                        node.symbolClass != SymbolClass::Operator;
    return node.kind != FormulaKind::Space && !isSign;
}

QString speakRow(const std::vector<FormulaNode>& nodes) {
    QStringList words;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QString word = speak(nodes[i]);
        const bool hasArgument = i + 1 < nodes.size() && isArgument(nodes[i + 1]);
        const bool isApplied = i + 1 < nodes.size() && isApplication(nodes[i], nodes[i + 1]);
        if ((functionOf(nodes[i]) != nullptr && hasArgument) || isApplied) {
            //: %1 a function such as "exp"; its argument follows
            words << FormulaSpeech::tr("%1 of").arg(word);
        } else if (!word.isEmpty()) {
            words << word;
        }
    }
    // A comma belongs to the word before it.
    return words.join(QLatin1Char(' ')).replace(QLatin1String(" ,"), QLatin1String(","));
}

QString speakFraction(const FormulaNode& node) {
    const QString over = speak(node.children[0]);
    const QString under = speak(node.children[1]);
    return isShort(node.children[0]) && isShort(node.children[1])
               //: a fraction of two short things: %1 the numerator, %2 the denominator
               ? FormulaSpeech::tr("%1 over %2").arg(over, under)
               //: %1 the numerator, %2 the denominator
               : FormulaSpeech::tr("the fraction %1 over %2, end of fraction,").arg(over, under);
}

QString speakRoot(const FormulaNode& node) {
    const QString content = speak(node.children[0]);
    if (!node.children[1].isEmptyRow()) {
        //: %1 the degree, %2 what is under the root
        return FormulaSpeech::tr("the root of degree %1 of %2, end of root,")
            .arg(speak(node.children[1]), content);
    }
    return isShort(node.children[0]) ? FormulaSpeech::tr("the square root of %1").arg(content)
                                     : FormulaSpeech::tr("the square root of %1, end of root,").arg(content);
}

QString speakSuperscript(const QString& base, const FormulaNode& superscript) {
    const FormulaNode& inner = unwrapped(superscript);
    if (inner.command == QLatin1String("top")) {
        return FormulaSpeech::tr("%1 transposed").arg(base);
    }
    if (inner.command == QLatin1String("prime")) {
        return FormulaSpeech::tr("%1 prime").arg(base);
    }
    if (inner.text == QLatin1String("2")) {
        return FormulaSpeech::tr("%1 squared").arg(base);
    }
    return isShort(inner) ? FormulaSpeech::tr("%1 to the power %2").arg(base, speak(inner))
                          : FormulaSpeech::tr("%1 to the power %2, end of power,").arg(base, speak(inner));
}

QString speakScripts(const FormulaNode& node) {
    const QString base = speak(node.children[0]);
    const QString sub = speak(node.children[1]);
    const bool hasSub = !node.children[1].isEmptyRow();
    const bool hasSup = !node.children[2].isEmptyRow();
    const FormulaSymbol* function = functionOf(node);
    if (function != nullptr && function->hasLimits && hasSub) {
        return hasSup
                   //: %1 such as "the sum", %2 such as "k equals 1", %3 such as "n"
                   ? FormulaSpeech::tr("%1 from %2 to %3").arg(base, sub, speak(node.children[2]))
                   //: %1 such as "the sum", %2 such as "k"
                   : FormulaSpeech::tr("%1 over all %2").arg(base, sub);
    }
    //: %1 with the index %2
    const QString indexed = hasSub ? FormulaSpeech::tr("%1 sub %2").arg(base, sub) : base;
    return hasSup ? speakSuperscript(indexed, node.children[2]) : indexed;
}

QString speakFence(const FormulaNode& node) {
    const QString content = speak(node.children.front());
    if (node.open == QChar(0x2016)) {
        return FormulaSpeech::tr("the norm of %1, end of norm,").arg(content);
    }
    if (node.open == QLatin1String("|")) {
        return FormulaSpeech::tr("the absolute value of %1, end of absolute value,").arg(content);
    }
    if (node.open == QChar(0x230a)) {
        return FormulaSpeech::tr("%1 rounded down").arg(content);
    }
    if (node.open == QChar(0x2308)) {
        return FormulaSpeech::tr("%1 rounded up").arg(content);
    }
    if (node.open == QLatin1String("(") && node.close == QLatin1String(")") &&
        isShort(node.children.front())) {
        return content;
    }
    QStringList words;
    words << symbolSpeech(node.open, node.open) << content << symbolSpeech(node.close, node.close);
    words.removeAll(QString());
    return words.join(QLatin1Char(' '));
}

QString speakCases(const FormulaNode& node) {
    QStringList lines;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        const QString condition = speak(node.children[i + 1]);
        const QString value = speak(node.children[i]);
        //: one of several cases: %1 its value, %2 when it holds
        lines << (condition.isEmpty() ? value : FormulaSpeech::tr("%1, %2", "case").arg(value, condition));
    }
    //: %1 several cases, each with its value and when it holds
    return FormulaSpeech::tr("by cases: %1").arg(lines.join(QStringLiteral("; ")));
}

QString speak(const FormulaNode& node) {
    switch (node.kind) {
        case FormulaKind::Row:
            return speakRow(node.children);
        case FormulaKind::Symbol:
            return symbolSpeech(node.command, node.text);
        case FormulaKind::Text:
            return node.text.trimmed();
        case FormulaKind::Space:
            return {};
        case FormulaKind::Fraction:
            return speakFraction(node);
        case FormulaKind::Root:
            return speakRoot(node);
        case FormulaKind::Scripts:
            return speakScripts(node);
        case FormulaKind::Fenced:
            return speakFence(node);
        case FormulaKind::Cases:
            return speakCases(node);
    }
    return {};
}

}  // namespace

QString spokenFormula(const FormulaTree& tree) {
    // Parts that end together ask for one pause, and the end of the whole for none.
    static const QRegularExpression kPauses(QStringLiteral("[,，]\\s*(?=[,，])|[,，]$"));
    QString text = speak(tree.root).simplified();
    text.remove(kPauses);
    return text;
}

}  // namespace lab::ui
