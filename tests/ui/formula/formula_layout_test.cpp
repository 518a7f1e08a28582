#include "ui/formula/formula_layout.h"

#include <gtest/gtest.h>

#include <QImage>

#include "ui/formula/formula_parser.h"

namespace lab::ui {
namespace {

constexpr double kPixels = 40;

FormulaBox boxOf(std::string_view tex, double widest = std::numeric_limits<double>::infinity()) {
    const Result<FormulaTree> tree = parseFormula(tex);
    EXPECT_TRUE(tree) << tex;
    return tree ? layoutFormula(*tree, kPixels, widest) : FormulaBox();
}

/// The mark of some text, or the n-th of a kind.
FormulaMark mark(const FormulaBox& box, const QString& text) {
    for (const FormulaMark& one : box.marks) {
        if (one.text == text && one.kind == FormulaMarkKind::Glyphs) {
            return one;
        }
    }
    ADD_FAILURE() << "no " << text.toStdString();
    return {};
}

std::vector<FormulaMark> marks(const FormulaBox& box, FormulaMarkKind kind) {
    std::vector<FormulaMark> found;
    for (const FormulaMark& one : box.marks) {
        if (one.kind == kind) {
            found.push_back(one);
        }
    }
    return found;
}

QRectF ink(const FormulaBox& box, const char* text) {
    return mark(box, QString::fromUtf8(text)).bounds;
}

TEST(FormulaLayout, PutsTheBarBetweenNumeratorAndDenominator) {
    const FormulaBox box = boxOf("\\frac{a+b}{d}");
    const QRectF bar = marks(box, FormulaMarkKind::FractionBar).at(0).bounds;
    EXPECT_LT(ink(box, "a").bottom(), bar.top());
    EXPECT_GT(ink(box, "d").top(), bar.bottom() + 2);
    EXPECT_LE(bar.left(), ink(box, "a").left());
    EXPECT_GE(bar.right(), ink(box, "b").right());
    EXPECT_NEAR(ink(box, "d").center().x(), bar.center().x(), 2) << "the shorter one stands in the middle";
    const FormulaBox sum = boxOf("x + \\frac{1}{2}");
    EXPECT_NEAR(marks(sum, FormulaMarkKind::FractionBar).at(0).bounds.center().y(),
                ink(sum, "+").center().y(), 1);
}

TEST(FormulaLayout, SetsScriptsSmallerAboveAndBelow) {
    const FormulaBox box = boxOf("x_n^k");
    EXPECT_GT(ink(box, "n").bottom(), 2) << "below the baseline";
    EXPECT_LT(ink(box, "k").bottom(), ink(box, "n").top()) << "they do not touch";
    EXPECT_LT(ink(box, "k").top(), ink(box, "x").top());
    EXPECT_GE(ink(box, "n").left(), ink(box, "x").right() - 2);
    EXPECT_LT(mark(box, QStringLiteral("n")).font.pixelSize(), kPixels);
    const FormulaBox nested = boxOf("x_{n_m}");
    EXPECT_LT(mark(nested, QStringLiteral("m")).font.pixelSize(),
              mark(nested, QStringLiteral("n")).font.pixelSize());
    EXPECT_GT(ink(nested, "m").bottom(), ink(nested, "n").bottom());
}

TEST(FormulaLayout, RaisesScriptsOfATallBase) {
    const FormulaBox tall = boxOf("\\left(\\frac{a}{b}\\right)^n");
    EXPECT_LT(ink(tall, "n").bottom(), ink(tall, "a").bottom());
    EXPECT_LT(ink(tall, "n").top(), ink(boxOf("x^n"), "n").top());
}

TEST(FormulaLayout, NestsRoots) {
    const FormulaBox box = boxOf("\\sqrt{1+\\sqrt{x}}");
    const auto roots = marks(box, FormulaMarkKind::Radical);
    ASSERT_EQ(roots.size(), 2U);
    const QRectF outer = roots[0].bounds;
    const QRectF inner = roots[1].bounds;
    EXPECT_TRUE(outer.left() < inner.left() && outer.top() < inner.top() && outer.right() >= inner.right());
    EXPECT_LT(inner.top(), ink(box, "x").top());
    EXPECT_GT(ink(box, "x").left(), inner.left());
    EXPECT_GE(inner.right(), ink(box, "x").right());
    EXPECT_LT(ink(boxOf("\\sqrt[3]{x}"), "3").bottom(), ink(box, "x").bottom());
}

TEST(FormulaLayout, SetsLimitsAboveAndBelowOrBesideInAFraction) {
    const FormulaBox box = boxOf("\\sum_{k}^{n} x");
    EXPECT_GT(ink(box, "k").top(), ink(box, "∑").bottom());
    EXPECT_LT(ink(box, "n").bottom(), ink(box, "∑").top());
    EXPECT_NEAR(ink(box, "k").center().x(), ink(box, "∑").center().x(), 3);
    const FormulaBox beside = boxOf("\\frac{\\sum_{k}^{n} x}{2}");
    EXPECT_GT(ink(beside, "k").left(), ink(beside, "∑").right() - 1);
    EXPECT_LT(ink(beside, "k").bottom(), marks(beside, FormulaMarkKind::FractionBar).at(0).bounds.top());
}

TEST(FormulaLayout, GrowsBracketsWithTheirContent) {
    for (const char* tex :
         {"\\left(%1\\right)", "\\left[%1\\right]", "\\{%1\\}", "\\lVert %1 \\rVert", "\\lfloor %1 \\rfloor",
          "\\lvert %1\\rvert", "\\left\\lceil %1\\right\\rceil", "(%1)", "\\langle %1\\rangle"}) {
        const auto withContent = [&](const char* content) {
            return boxOf(QString::fromUtf8(tex).arg(QString::fromUtf8(content)).toStdString());
        };
        const auto small = marks(withContent("a"), FormulaMarkKind::Bracket);
        const FormulaBox box = withContent("\\frac{a}{b}");
        const auto large = marks(box, FormulaMarkKind::Bracket);
        ASSERT_EQ(large.size(), 2U) << tex;
        EXPECT_GT(large[0].bounds.height(), 1.3 * small.at(0).bounds.height()) << tex;
        EXPECT_LE(large[0].bounds.top(), ink(box, "a").top()) << tex;
        EXPECT_GE(large[0].bounds.bottom(), ink(box, "b").bottom()) << tex;
        EXPECT_LT(large[0].bounds.right(), ink(box, "a").left()) << tex;
        EXPECT_GT(large[1].bounds.left(), ink(box, "b").right()) << tex;
        EXPECT_NEAR(large[0].bounds.height(), large[1].bounds.height(), 0.01) << tex;
    }
}

TEST(FormulaLayout, LinesUpCases) {
    const FormulaBox box = boxOf("f = \\begin{cases} a & b \\\\ ccc & d \\end{cases}");
    EXPECT_LT(ink(box, "a").bottom(), ink(box, "d").top() + 4);
    EXPECT_NEAR(mark(box, QStringLiteral("b")).origin.x(), mark(box, QStringLiteral("d")).origin.x(), 0.01);
    EXPECT_NEAR(mark(box, QStringLiteral("a")).origin.x(), mark(box, QStringLiteral("c")).origin.x(), 0.01);
    const auto braces = marks(box, FormulaMarkKind::Bracket);
    ASSERT_EQ(braces.size(), 1U);
    EXPECT_NEAR(braces[0].bounds.center().y(), ink(box, "=").center().y(), 3);
}

TEST(FormulaLayout, SpacesSignsByTheirClass) {
    const double plain = boxOf("ab").width;
    EXPECT_GT(boxOf("a=b").width - plain, boxOf("a+b").width - plain - 1);
    const double binary = ink(boxOf("a-b"), "−").left() - ink(boxOf("a-b"), "a").right();
    const double unary = ink(boxOf("-b"), "b").left() - ink(boxOf("-b"), "−").right();
    EXPECT_GT(binary, unary) << "a sign of a number keeps close to it";
    const double behind = ink(boxOf("a-b"), "b").left() - ink(boxOf("a-b"), "−").right();
    EXPECT_NEAR(behind, binary, 3) << "as much behind as before";
    EXPECT_GT(boxOf("\\exp x").width, boxOf("\\exp").width + boxOf("x").width);
    EXPECT_NEAR(boxOf("a\\quad b").width - plain, kPixels, 0.1);
}

TEST(FormulaLayout, BreaksBeforeRelationsAndBehindCommas) {
    const char* tex = "wwwwww = aaaaaa + bbbbbb = cccccc, dddddd";
    const double natural = boxOf(tex).width;
    const FormulaBox box = boxOf(tex, natural * 0.5);
    EXPECT_LE(box.width, natural * 0.5);
    EXPECT_EQ(mark(box, QStringLiteral("a")).font.pixelSize(), kPixels) << "it is broken, not shrunk";
    EXPECT_GT(ink(box, "a").top(), ink(box, "w").bottom());
    EXPECT_GT(ink(box, "c").top(), ink(box, "a").bottom());
    EXPECT_GT(ink(box, "c").left(), ink(box, "w").left()) << "what follows is set in";
    const char* list = "aaaaaaaa, cccccccc";
    const FormulaBox comma = boxOf(list, boxOf(list).width * 0.7);
    EXPECT_GT(ink(comma, "c").top(), ink(comma, ",").bottom() - 2);
    EXPECT_LT(ink(comma, ",").top(), ink(comma, "a").bottom()) << "the comma ends its line";
    const FormulaBox tight = boxOf(tex, natural * 0.93);
    EXPECT_LE(tight.width, natural * 0.93);
    EXPECT_LT(mark(tight, QStringLiteral("a")).font.pixelSize(), kPixels) << "a little too wide: shrunk";
    EXPECT_NEAR(mark(tight, QStringLiteral("a")).origin.y(), 0, 0.01);
}

TEST(FormulaLayout, ShrinksWhatCannotBeBroken) {
    const double natural = boxOf("\\frac{aaaaaaaa}{bbbb}").width;
    const FormulaBox box = boxOf("\\frac{aaaaaaaa}{bbbb}", natural * 0.7);
    EXPECT_LE(box.width, natural * 0.7);
    EXPECT_GE(boxOf("aaaaaaaaa", 1).width, 20) << "but not until nobody can read it";
}

TEST(FormulaLayout, KnowsItsOwnSize) {
    for (const char* tex :
         {"x", "fg", "\\frac{\\sqrt{x_i}}{y^2}", "\\sum_{k=1}^{n} k", "\\left[\\frac{a}{b}\\right]_+", "",
          "\\begin{cases} 1 & x \\ge 0 \\\\ 0 & x < 0 \\end{cases}", "缩放", "\\mathbf{W} \\odot \\Sigma"}) {
        const FormulaBox box = boxOf(tex);
        for (const FormulaMark& one : box.marks) {
            EXPECT_LE(-one.bounds.top(), box.ascent + 0.01) << tex;
            EXPECT_LE(one.bounds.bottom(), box.descent + 0.01) << tex;
            EXPECT_LE(one.bounds.right(), box.width + box.overhang + 1) << tex;
        }
    }
}

TEST(FormulaLayout, PaintsInsideItsBounds) {
    const FormulaBox box = boxOf("w = \\frac{\\exp(s)}{\\sum_k \\exp(s_k)}");
    QImage image(600, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFormula(painter, box, {50, 150}, Qt::black);
    painter.end();
    int inside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                const bool isInside =
                    x >= 47 && x <= 53 + box.width && y >= 148 - box.ascent && y <= 152 + box.descent;
                EXPECT_TRUE(isInside) << x << ' ' << y;
                ++inside;
            }
        }
    }
    EXPECT_GT(inside, 500);
}

}  // namespace
}  // namespace lab::ui
