#include "ui/formula/formula_parser.h"

#include <gtest/gtest.h>

#include <string>

namespace lab::ui {
namespace {

FormulaNode parsed(std::string_view tex) {
    const Result<FormulaTree> tree = parseFormula(tex);
    EXPECT_TRUE(tree) << tex << ": " << (tree ? "" : tree.error().found + " at " + tree.error().place);
    return tree ? tree->root : FormulaNode();
}

Error errorOf(std::string_view tex) {
    const Result<FormulaTree> tree = parseFormula(tex);
    EXPECT_FALSE(tree) << tex;
    return tree ? Error{} : tree.error();
}

TEST(FormulaParser, ReadsLettersNumbersAndSigns) {
    const FormulaNode row = parsed("ab + 10.5\\le \\tau.");
    ASSERT_EQ(row.children.size(), 7U);
    EXPECT_EQ(row.children[0].text, QStringLiteral("a"));
    EXPECT_EQ(row.children[0].style, FormulaStyle::Italic);
    EXPECT_EQ(row.children[2].symbolClass, SymbolClass::Binary);
    EXPECT_EQ(row.children[3].text, QStringLiteral("10.5"));
    EXPECT_EQ(row.children[3].style, FormulaStyle::Upright);
    EXPECT_EQ(row.children[4].symbolClass, SymbolClass::Relation);
    EXPECT_EQ(row.children[5].text, QStringLiteral("τ"));
    EXPECT_EQ(row.children[5].style, FormulaStyle::Italic);
}

TEST(FormulaParser, PutsScriptsOnTheirBaseInEitherOrder) {
    EXPECT_EQ(parsed("x_i^2"), parsed("x^2_i"));
    EXPECT_EQ(parsed("x_{i}^{2}").children[0].children.size(), 3U);
    EXPECT_EQ(parsed("x^12").children.size(), 2U) << "as in TeX, only the 1 is raised";
    const FormulaNode prime = parsed("f'^2").children[0];
    EXPECT_EQ(prime.children[2].children.size(), 2U);
    EXPECT_TRUE(parsed("_i").children[0].children[0].isEmptyRow());
}

TEST(FormulaParser, ReadsFractionsRootsAndFunctions) {
    EXPECT_EQ(parsed("\\frac{a}{b}").children[0].kind, FormulaKind::Fraction);
    EXPECT_EQ(parsed("\\frac12").children[0].children[1].text, QStringLiteral("2"));
    EXPECT_TRUE(parsed("\\sqrt{x}").children[0].children[1].isEmptyRow());
    EXPECT_EQ(parsed("\\sqrt[3]{x}").children[0].children[1].text, QStringLiteral("3"));
    EXPECT_EQ(parsed("\\exp x").children[0].symbolClass, SymbolClass::Operator);
    EXPECT_TRUE(parsed("\\max_i x").children[0].children[0].hasLimits);
    EXPECT_EQ(parsed("\\mathrm{soft max}").children[0].children[0].text, QStringLiteral("soft"));
    EXPECT_EQ(parsed("\\mathbf{W}").children[0].children[0].style, FormulaStyle::Bold);
    EXPECT_EQ(parsed("\\text{if } x").children[0].text, QStringLiteral("if "));
}

TEST(FormulaParser, FindsThePartnersOfBrackets) {
    const FormulaNode half = parsed("[0, 1)").children[0];
    EXPECT_EQ(half.kind, FormulaKind::Fenced);
    EXPECT_EQ(half.open + half.close, QStringLiteral("[)"));
    EXPECT_EQ(parsed("(a)^2").children[0].children[0].kind, FormulaKind::Fenced) << "the whole is raised";
    EXPECT_EQ(parsed("\\lVert x \\rVert").children[0].open, QStringLiteral("‖"));
    EXPECT_EQ(parsed("\\left\\lfloor x \\right.").children[0].close, QString());
    EXPECT_EQ(parsed("((a)").children.size(), 2U) << "without a partner a bracket is a sign";
    EXPECT_EQ(parsed("\\lvert x )").children[0].kind, FormulaKind::Symbol);
    EXPECT_EQ(parsed("\\{ \\left( a \\right) \\}").children[0].children[0].children[0].open,
              QStringLiteral("("));
}

TEST(FormulaParser, ReadsCases) {
    const FormulaNode cases = parsed("\\begin{cases} a & b \\\\ c \\\\ \\end{cases}").children[0];
    ASSERT_EQ(cases.kind, FormulaKind::Cases);
    ASSERT_EQ(cases.children.size(), 4U);
    EXPECT_TRUE(cases.children[3].isEmptyRow());
}

TEST(FormulaParser, KnowsEveryCommandOfTheSubset) {
    for (const char* command :
         {"sum",   "prod",  "max",   "min",     "exp",    "log",    "ln",     "tanh",   "cos",  "sin",
          "alpha", "omega", "Gamma", "Omega",   "cdot",   "times",  "le",     "ge",     "ne",   "in",
          "infty", "top",   "lVert", "rVert",   "lvert",  "rvert",  "lfloor", "rfloor", "quad", "odot",
          "oplus", "to",    "ldots", "epsilon", "varphi", "lambda", "sigma"}) {
        EXPECT_FALSE(parsed(std::string("\\") + command).children.empty()) << command;
    }
    EXPECT_EQ(parsed("a\\,b\\;c\\ d").children.size(), 7U);
}

TEST(FormulaParser, NamesAnUnknownCommandAndItsPlace) {
    EXPECT_EQ(errorOf("a + \\foo{b}"), (Error{ErrorCode::UnknownName, {}, "5", {}, "\\foo"}));
    EXPECT_EQ(errorOf("\\frac{a}{\\bar b}"), (Error{ErrorCode::UnknownName, {}, "10", {}, "\\bar"}));
    EXPECT_EQ(errorOf("\\begin{matrix}").found, "\\begin");
    EXPECT_EQ(errorOf("a $ b").found, "$");
}

TEST(FormulaParser, SaysWhatIsNotClosed) {
    EXPECT_EQ(errorOf("\\frac{a}{b"), (Error{ErrorCode::BadFormat, {}, "11", "}", ""}));
    EXPECT_EQ(errorOf("a}"), (Error{ErrorCode::BadFormat, {}, "2", "\\begin, { or \\left", "}"}));
    EXPECT_EQ(errorOf("\\left( a").expected, "\\right");
    EXPECT_EQ(errorOf("\\left x").expected, "(");
    EXPECT_EQ(errorOf("a \\right)").found, "\\right");
    EXPECT_EQ(errorOf("x_i_j").place, "4");
    for (const char* tex : {"\\frac{a}", "\\sqrt", "x^", "\\sqrt[3", "\\text{a", "\\text a", "a & b",
                            "a \\\\ b", "\\begin{cases} a & b & c \\end{cases}", "\\begin{cases} a", "\\",
                            "\\left(a\\right", "\\begin{cases} a \\end{case}"}) {
        EXPECT_FALSE(parseFormula(tex)) << tex;
    }
}

TEST(FormulaParser, StandsEndlessNesting) {
    EXPECT_EQ(errorOf(std::string(100000, '{')).code, ErrorCode::BadFormat);
    std::string deep;
    for (int i = 0; i < 100000; ++i) {
        deep += "\\sqrt ";
    }
    EXPECT_EQ(errorOf(deep).code, ErrorCode::BadFormat);
    EXPECT_TRUE(parseFormula(std::string(100000, '(')));
    EXPECT_TRUE(parseFormula(std::string(100000, '(') + std::string(100000, ')')));
}

TEST(FormulaParser, EveryPrefixOfAFormulaIsReadOrRefused) {
    const std::string tex =
        R"(w_{ij} = \begin{cases} \frac{\exp(s^\top)}{\sqrt[3]{\left( d_k \right)}} & \text{if } x' \ge 0 \\ 0 & \end{cases})";
    EXPECT_TRUE(parseFormula(tex));
    int readable = 0;
    for (std::size_t length = 0; length <= tex.size(); ++length) {
        readable += parseFormula(std::string_view(tex).substr(0, length)) ? 1 : 0;
    }
    EXPECT_GT(readable, 3);
}

}  // namespace
}  // namespace lab::ui
