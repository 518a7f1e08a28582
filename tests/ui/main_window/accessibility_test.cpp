// The window without eyes and without a mouse.
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QMenu>
#include <QRegularExpression>
#include <map>
#include <set>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

constexpr int kTired = 12;

class AccessibilityTest : public WindowTest {
  protected:
    /// Controls that the keyboard should reach with Tab.
    [[nodiscard]] std::set<QWidget*> focusable() const {
        std::set<QWidget*> controls;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            const bool takesTab =
                (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr;
            if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == &window()) {
                controls.insert(widget);
            }
        }
        return controls;
    }
    [[nodiscard]] static QString spokenName(QWidget* widget) {
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        return spoken != nullptr ? spoken->text(QAccessible::Name) : QString();
    }
    [[nodiscard]] static std::string place(const QWidget* widget) {
        return QStringLiteral("%1 %2 %3")
            .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), nameOf(*widget))
            .toStdString();
    }
    void expectNames() const {
        static const QRegularExpression kTag(QStringLiteral("<[a-z/]+>"));
        ASSERT_GT(focusable().size(), 15U);
        for (QWidget* widget : focusable()) {
            const QString name = spokenName(widget);
            EXPECT_FALSE(name.trimmed().isEmpty()) << "no name: " << place(widget);
            EXPECT_FALSE(name.contains(kTag)) << "tags in the name: " << name.toStdString();
        }
    }
    /// Presses Tab (or Shift+Tab) until the focus is back where it was; what was passed.
    [[nodiscard]] std::set<QWidget*> tabRound(Qt::KeyboardModifiers modifiers) const {
        std::set<QWidget*> passed;
        text().setFocus();
        for (int i = 0; i < 200; ++i) {
            QTest::keyClick(QApplication::focusWidget(),
                            modifiers == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, modifiers);
            passed.insert(QApplication::focusWidget());
            if (QApplication::focusWidget() == &text()) {
                return passed;
            }
        }
        ADD_FAILURE() << "Tab never came back to the text";
        return passed;
    }
    void expectTabReachesAll() const {
        for (const Qt::KeyboardModifiers modifiers :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            const std::set<QWidget*> passed = tabRound(modifiers);
            std::string missed;
            for (QWidget* widget : focusable()) {
                missed += passed.contains(widget) ? std::string() : place(widget) + "; ";
            }
            EXPECT_EQ(missed, "") << "Tab does not reach these";
        }
    }
};

TEST_F(AccessibilityTest, EveryControlHasANameInBothLanguages) {
    press("More");
    expectNames();
    useLanguage(QStringLiteral("简体中文"));
    expectNames();
}

TEST_F(AccessibilityTest, EveryControlHasAToolTip) {
    press("More");
    for (const QWidget* widget : focusable()) {
        const bool paintsItsOwn = qobject_cast<const ui::HeatmapView*>(widget) != nullptr;
        EXPECT_TRUE(paintsItsOwn || !widget->toolTip().isEmpty()) << place(widget);
    }
}

TEST_F(AccessibilityTest, NumbersPageHasNamesToo) {
    trigger("The worked example (one query, two keys)");
    expectNames();
    useLanguage(QStringLiteral("简体中文"));
    expectNames();
}

TEST_F(AccessibilityTest, TabReachesEveryControlAndComesBack) {
    press("More");
    choose("Source", "Random vectors");
    choose("Mask", "Key padding");
    expectTabReachesAll();
}

TEST_F(AccessibilityTest, TabReachesNoticeAndTokeniseAgain) {
    paste(QStringLiteral("小猫坐在窗边看着外面的鸟。"));
    chips().setFocus();
    key(chips(), Qt::Key_Home);
    key(chips(), Qt::Key_D, Qt::ControlModifier);
    expectTabReachesAll();
}

TEST_F(AccessibilityTest, PicturesTellWhatTheyShow) {
    QAccessibleInterface* weights = QAccessible::queryAccessibleInterface(&picture("weights"));
    ASSERT_NE(weights, nullptr);
    EXPECT_EQ(weights->role(), QAccessible::Graphic);
    EXPECT_TRUE(weights->text(QAccessible::Name).startsWith("Weights"));
    EXPECT_TRUE(weights->text(QAccessible::Description).contains("14 queries by 14 keys"));
    picture("weights").setFocus();
    key(picture("weights"), Qt::Key_Down);
    EXPECT_TRUE(weights->text(QAccessible::Value).contains(QString::number(weight(0, 0), 'f', 4)))
        << weights->text(QAccessible::Value).toStdString();
}

TEST_F(AccessibilityTest, TokensSayWhatTheyAre) {
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&chips());
    ASSERT_NE(list, nullptr);
    ASSERT_EQ(list->childCount(), tokens().size());
    EXPECT_TRUE(list->child(kTired)->text(QAccessible::Name).contains("tired"));
}

TEST_F(AccessibilityTest, MenusAndShortcutsHaveNoTwoMeanings) {
    std::map<QString, QString> owners;
    for (const QAction* action : menuCommands(window())) {
        for (const QKeySequence& keys : action->shortcuts()) {
            const auto [owner, isNew] = owners.emplace(keys.toString(), action->text());
            EXPECT_TRUE(isNew || owner->second == action->text())
                << keys.toString().toStdString() << ": " << owner->second.toStdString() << " and "
                << action->text().toStdString();
        }
    }
}

TEST_F(AccessibilityTest, MnemonicsOfAMenuAreDistinct) {
    for (const QString& language : {QStringLiteral("English"), QStringLiteral("简体中文")}) {
        useLanguage(language);
        QList<QMenu*> menus = window().findChildren<QMenu*>();
        for (const QMenu* menu : menus) {
            std::map<QString, QString> owners;
            for (const QAction* action : menu->actions()) {
                const int at = action->text().indexOf('&');
                if (at < 0 || !action->isVisible()) {
                    continue;
                }
                const QString letter = action->text().mid(at + 1, 1).toUpper();
                const auto [owner, isNew] = owners.emplace(letter, action->text());
                EXPECT_TRUE(isNew) << letter.toStdString() << ": " << owner->second.toStdString() << " and "
                                   << action->text().toStdString();
            }
        }
    }
}

}  // namespace

}  // namespace lab::test
