#include "ui/formula/spoken_formula.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTranslator>

#include "ui/formula/formula_parser.h"

namespace lab::ui {
namespace {

std::string spoken(std::string_view tex) {
    const Result<FormulaTree> tree = parseFormula(tex);
    EXPECT_TRUE(tree) << tex;
    return tree ? spokenFormula(*tree).toStdString() : std::string();
}

TEST(SpokenFormula, ReadsScriptsAndSigns) {
    EXPECT_EQ(spoken("w_{ij} = x"), "w sub i j equals x");
    EXPECT_EQ(spoken("q_i^\\top k_j"), "q sub i transposed k sub j");
    EXPECT_EQ(spoken("x^2 \\le \\tau, n \\to \\infty"), "x squared is at most tau, n to infinity");
    EXPECT_EQ(spoken("f'(x) - \\Sigma"), "f prime of x minus capital sigma");
    EXPECT_EQ(spoken("e^{-x}"), "e to the power minus x, end of power");
}

TEST(SpokenFormula, SaysWhereLongPartsEnd) {
    EXPECT_EQ(spoken("\\frac{a}{b}"), "a over b");
    EXPECT_EQ(spoken("\\frac{q k}{\\sqrt{d_k}} + 1"),
              "the fraction q k over the square root of d sub k, end of fraction, plus 1");
    EXPECT_EQ(spoken("\\sqrt{a+b}"), "the square root of a plus b, end of root");
    EXPECT_EQ(spoken("\\sqrt[3]{x}, y"), "the root of degree 3 of x, end of root, y");
    EXPECT_EQ(spoken("\\sqrt{1+\\sqrt{a+b}}"),
              "the square root of 1 plus the square root of a plus b, end of root, end of root");
}

TEST(SpokenFormula, ReadsFunctionsSumsAndBrackets) {
    EXPECT_EQ(spoken("\\exp(s)"), "exp of s");
    EXPECT_EQ(spoken("\\sum_{k=1}^{n} \\exp x_k"), "the sum from k equals 1 to n of exp of x sub k");
    EXPECT_EQ(spoken("\\max_{j} z_j"), "the maximum over all j of z sub j");
    EXPECT_EQ(spoken("(a + b) c"), "open parenthesis a plus b close parenthesis c");
    EXPECT_EQ(spoken("\\lVert x \\rVert"), "the norm of x, end of norm");
    EXPECT_EQ(spoken("\\lfloor x \\rfloor"), "x rounded down");
    EXPECT_EQ(spoken("[0, 1)"), "open bracket 0, 1 close parenthesis");
}

TEST(SpokenFormula, ReadsCases) {
    EXPECT_EQ(spoken("f(x) = \\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}"),
              "f of x equals by cases: x, if x is greater than 0; 0, otherwise");
}

/// Turns a fraction round, as Chinese does.
class TurningTranslator final : public QTranslator {
  public:
    QString translate(const char* context, const char* source, const char* /*comment*/,
                      int /*n*/) const override {
        const bool isOurs = QLatin1String(context) == QLatin1String("lab::ui::FormulaSpeech");
        return isOurs && QLatin1String(source) == QLatin1String("%1 over %2") ? QStringLiteral("%2 分之 %1")
                                                                              : QString();
    }
    bool isEmpty() const override { return false; }
};

TEST(SpokenFormula, FollowsTheLanguage) {
    TurningTranslator translator;
    QCoreApplication::installTranslator(&translator);
    EXPECT_EQ(spoken("\\frac{a}{b}"), "b 分之 a");
    QCoreApplication::removeTranslator(&translator);
}

}  // namespace
}  // namespace lab::ui
