// The dock "Proof", its line in the status bar and its entry in the Help menu.
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/main_window/window_test.h"
#include "ui/main_window/proof_badge.h"

namespace lab::test {

namespace {

class ProofWindowTest : public WindowTest {
  protected:
    [[nodiscard]] QDockWidget& dock() const { return *window().findChild<QDockWidget*>("proof"); }
    [[nodiscard]] ui::ProofBadge& badge() const { return *window().findChild<ui::ProofBadge*>(); }
    [[nodiscard]] QTableView& table() const { return *dock().findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table().model()->index(row, column).data().toString();
    }
    void open() const {
        trigger("Proof that the numbers are right");
        ASSERT_TRUE(waitUntil([this] { return dock().isVisible(); }));
    }
    void finish() const {
        ASSERT_TRUE(waitUntil([this] { return find<QPushButton>("Run the proof") != nullptr; }));
    }
    void run() const {
        press("Run the proof");
        finish();
        ASSERT_TRUE(waitUntil([this] { return table().model()->rowCount() > 0; }));
    }
};

TEST_F(ProofWindowTest, NothingIsClaimedBeforeItRan) {
    EXPECT_FALSE(dock().isVisible());
    EXPECT_FALSE(badge().isVisible());
    open();
    EXPECT_TRUE(says("Press Run"));
    EXPECT_EQ(table().model()->rowCount(), 0);
    EXPECT_FALSE(named<QAbstractButton>("Copy the proof").isEnabled());
}

TEST_F(ProofWindowTest, AllShippedCasesAndTheGradientHold) {
    open();
    run();
    EXPECT_TRUE(badge().isVisible());
    EXPECT_TRUE(
        badge().text().startsWith("Proof: 49 of 49 reference cases hold, 6 not covered, largest error "))
        << badge().text().toStdString();
    EXPECT_TRUE(badge().text().contains("(double) · gradient check "));
    EXPECT_FALSE(badge().text().contains("FAIL"));
    EXPECT_EQ(table().model()->rowCount(), 4 + 49 * 2 + 6);
    int uncovered = 0;
    for (int row = 0; row < table().model()->rowCount(); ++row) {
        EXPECT_NE(cell(row, 2), "✗ FAILS") << cell(row, 0).toStdString();
        uncovered += cell(row, 2) == "– not covered" ? 1 : 0;
    }
    EXPECT_EQ(uncovered, 6);
    EXPECT_TRUE(table().accessibleDescription().contains("Not covered: grad_additive, grad_mha_causal"));
}

TEST_F(ProofWindowTest, TheTableSortsAndIsCopied) {
    open();
    run();
    auto& header = *table().horizontalHeader();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      QPoint(header.sectionViewportPosition(0) + 8, header.height() / 2));
    EXPECT_EQ(cell(0, 0), "activations");
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {},
                      QPoint(header.sectionViewportPosition(0) + 8, header.height() / 2));
    EXPECT_EQ(cell(0, 0), "worked_example");
    press("Copy the proof");
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 1 + table().model()->rowCount());
    EXPECT_TRUE(lines[0].startsWith("Case\tType\tStatus\tLargest error\tTolerance\tWorst element\tFormula"));
    EXPECT_TRUE(lines[1].startsWith("worked_example\t"));
}

TEST_F(ProofWindowTest, AnotherSettingMakesTheGradientAnEarlierOne) {
    open();
    run();
    choose("Scale", "None (1)");
    EXPECT_TRUE(badge().text().endsWith("(earlier setting)"));
    EXPECT_TRUE(says("The gradient check belongs to an earlier setting."));
    press("Run again");
    finish();
    ASSERT_TRUE(waitUntil([this] { return !badge().text().endsWith("(earlier setting)"); }));
    EXPECT_FALSE(says("earlier setting"));
}

TEST_F(ProofWindowTest, TheBadgeOpensTheDock) {
    open();
    run();
    dock().close();
    EXPECT_FALSE(dock().isVisible());
    badge().setFocus();
    key(badge(), Qt::Key_Space);
    EXPECT_TRUE(dock().isVisible());
}

TEST_F(ProofWindowTest, CanBeCancelled) {
    open();
    press("Run the proof");
    EXPECT_NE(find<QProgressBar>("Progress of the proof"), nullptr);
    press("Cancel the proof");
    finish();
    EXPECT_EQ(find<QProgressBar>("Progress of the proof"), nullptr);
    EXPECT_TRUE(says("Cancelled: the proof is not complete.") || badge().isVisible());
}

TEST_F(ProofWindowTest, SpeaksChinese) {
    open();
    run();
    const QString english = badge().text();
    useLanguage("简体中文");
    EXPECT_NE(badge().text(), english);
    EXPECT_EQ(table().model()->rowCount(), 4 + 49 * 2 + 6);
}

}  // namespace

}  // namespace lab::test
