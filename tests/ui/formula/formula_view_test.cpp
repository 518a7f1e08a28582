#include "ui/formula/formula_view.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QTest>
#include <QTimer>

namespace lab::ui {
namespace {

constexpr std::string_view kSoftmax = R"(w_{ij} = \frac{\exp s_{ij}}{\sum_k \exp s_{ik}})";

TEST(FormulaView, IsAsLargeAsItsFormula) {
    FormulaView view;
    ASSERT_TRUE(view.setFormula("x"));
    const QSize small = view.sizeHint();
    ASSERT_TRUE(view.setFormula(kSoftmax));
    EXPECT_GT(view.sizeHint().width(), 2 * small.width());
    EXPECT_GT(view.sizeHint().height(), 1.5 * small.height());
    const int width = view.sizeHint().width();
    view.setTheme(makeTheme(ThemeKind::Light, 2));
    EXPECT_NEAR(view.sizeHint().width(), 2 * width, 8);
}

TEST(FormulaView, TakesMoreHeightWhereThereIsLessWidth) {
    FormulaView view;
    ASSERT_TRUE(view.setFormula("aaaaaaaa = bbbbbbbb = cccccccc"));
    const QSize wanted = view.sizeHint();
    EXPECT_EQ(view.heightForWidth(wanted.width()), wanted.height());
    EXPECT_GT(view.heightForWidth(wanted.width() / 2), 1.5 * wanted.height());
    EXPECT_LT(view.minimumSizeHint().width(), wanted.width());
}

TEST(FormulaView, IsReadAsASentence) {
    FormulaView view;
    ASSERT_TRUE(view.setFormula("x_i \\le 1"));
    QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(read, nullptr);
    EXPECT_EQ(read->role(), QAccessible::Equation);
    EXPECT_EQ(read->text(QAccessible::Name), QStringLiteral("x sub i is at most 1"));
}

TEST(FormulaView, CopiesItsTexByKeyAndMenu) {
    FormulaView view;
    ASSERT_TRUE(view.setFormula(kSoftmax));
    view.show();
    view.setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), kSoftmax);
    QGuiApplication::clipboard()->clear();
    QTimer::singleShot(0, &view, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, view.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&view, &event);
    EXPECT_EQ(QGuiApplication::clipboard()->text().toStdString(), kSoftmax);
}

TEST(FormulaView, ShowsWhatItCannotReadAsItIsWritten) {
    FormulaView view;
    const Result<void> shown = view.setFormula("a + \\foo");
    ASSERT_FALSE(shown);
    EXPECT_EQ(shown.error().found, "\\foo");
    EXPECT_EQ(view.tex(), QStringLiteral("a + \\foo"));
    EXPECT_GT(view.sizeHint().width(), 40);
    EXPECT_EQ(view.spoken(), QStringLiteral("a + \\foo"));
}

TEST(FormulaView, WritesInTheColorsOfTheTheme) {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Theme theme = makeTheme(kind);
        FormulaView view;
        view.setTheme(theme);
        ASSERT_TRUE(view.setFormula("\\frac{aaaa}{b}"));
        const QImage image = view.picture(4, kind);
        EXPECT_EQ(image.pixelColor(0, 0), theme.panel);
        int written = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                written += image.pixelColor(x, y) == theme.text ? 1 : 0;
            }
        }
        EXPECT_GT(written, 50);
    }
}

}  // namespace
}  // namespace lab::ui
