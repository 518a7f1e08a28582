// Numbers typed over cells and painted masks, as a person makes them.
#include <QDockWidget>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {
namespace {

/// The worked example: scores 1 and 0.5, weights 0.62246 and 0.37754.
class OverridesTest : public WindowTest {
  protected:
    OverridesTest() { trigger("The worked example (one query, two keys)"); }

    [[nodiscard]] QPoint centerOf(const char* id, Index row, Index column) const {
        const ui::HeatmapView& view = picture(id);
        return (view.pictureRect().topLeft() + view.viewport().cellRect({row, column}).center()).toPoint();
    }
    /// The field over a cell; null while there is none.
    [[nodiscard]] QLineEdit* editor() const {
        for (auto* field : window().findChildren<QLineEdit*>(QStringLiteral("cellEditor"))) {
            if (field->isVisible()) {
                return field;
            }
        }
        return nullptr;
    }
    /// Moves the cursor of a picture to a cell by keys.
    void goTo(const char* id, int row, int column) const {
        ui::HeatmapView& view = picture(id);
        view.setFocus();
        key(view, Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < row; ++i) {
            key(view, Qt::Key_Down);
        }
        for (int i = 0; i < column; ++i) {
            key(view, Qt::Key_Right);
        }
    }
    void typeOver(const char* id, int column, const QString& number) const {
        goTo(id, 0, column);
        key(picture(id), Qt::Key_F2);
        QTest::keyClicks(editor(), number);
        key(*editor(), Qt::Key_Enter);
    }
    [[nodiscard]] float score(int query, int key) const {
        return (*picture("scores").content().data.values)(query, key);
    }
    [[nodiscard]] bool isDockOpen() const {
        return window().findChild<QDockWidget*>(QStringLiteral("overrides"))->isVisible();
    }
};

TEST_F(OverridesTest, EnterOnAnUntouchedNumberChangesNothing) {
    goTo("weights", 0, 0);
    key(picture("weights"), Qt::Key_F2);
    ASSERT_NE(editor(), nullptr);
    key(*editor(), Qt::Key_Enter);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_FALSE(isDockOpen());
    EXPECT_FALSE(says("overridden"));
}

TEST_F(OverridesTest, ADoubleClickPutsANumberOfOnesOwn) {
    EXPECT_FALSE(isDockOpen());
    ui::HeatmapView& scores = picture("scores");
    QTest::mouseClick(&scores, Qt::LeftButton, {}, centerOf("scores", 0, 1));
    QTest::mouseDClick(&scores, Qt::LeftButton, {}, centerOf("scores", 0, 1));
    settle();
    ASSERT_NE(editor(), nullptr);
    EXPECT_TRUE(editor()->hasFocus());
    EXPECT_EQ(editor()->text(), "0.5");
    QTest::keyClicks(editor(), "1");
    key(*editor(), Qt::Key_Enter);
    EXPECT_EQ(score(0, 1), 1);
    EXPECT_FLOAT_EQ(weight(0, 1), 0.5F) << "what follows follows";
    EXPECT_TRUE(isDockOpen()) << "the list opens with the first number";
    EXPECT_TRUE(says("1 overridden"));
    EXPECT_EQ(scores.content().replaced.size(), 1U);
    EXPECT_THAT(rungs().join("; ").toStdString(), testing::HasSubstr("overridden: 1"));
    undo();
    EXPECT_EQ(score(0, 1), 0.5F);
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F);
    EXPECT_TRUE(scores.content().replaced.empty());
    redo();
    EXPECT_EQ(score(0, 1), 1);
}

TEST_F(OverridesTest, TypingADigitOpensAFieldAndEscLeavesIt) {
    goTo("weights", 0, 1);
    ui::HeatmapView& weights = picture("weights");
    QTest::keyClicks(&weights, "0");
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), ".9");
    EXPECT_EQ(editor()->text(), "0.9");
    key(*editor(), Qt::Key_Escape);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(weights.hasFocus());
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F);
    QTest::keyClicks(&weights, "0");
    QTest::keyClicks(editor(), ".9");
    key(*editor(), Qt::Key_Enter);
    EXPECT_FLOAT_EQ(weight(0, 1), 0.9F);
    EXPECT_FLOAT_EQ((*picture("context").content().data.values)(0, 1), 0.9F) << "V is the identity";
    EXPECT_THAT(weights.readOut().toStdString(), testing::HasSubstr("overridden: 0.9000, computed: 0.3775"));
    key(weights, Qt::Key_Delete);
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F);
}

TEST_F(OverridesTest, OnlyNumbersAreTaken) {
    goTo("scores", 0, 0);
    ui::HeatmapView& scores = picture("scores");
    for (const QString& wrong : {QStringLiteral("1e7"), QStringLiteral("abc"), QStringLiteral("")}) {
        key(scores, Qt::Key_F2);
        editor()->selectAll();
        QTest::keyClick(editor(), Qt::Key_Delete);
        QTest::keyClicks(editor(), wrong);
        key(*editor(), Qt::Key_Enter);
        ASSERT_NE(editor(), nullptr) << wrong.toStdString();
        EXPECT_TRUE(editor()->property("bad").toBool());
        key(*editor(), Qt::Key_Escape);
        EXPECT_EQ(score(0, 0), 1);
    }
    key(scores, Qt::Key_F2);
    editor()->selectAll();
    editor()->insert(QString::fromUtf8("−２．５"));
    key(*editor(), Qt::Key_Enter);
    EXPECT_EQ(score(0, 0), -2.5F) << "a Chinese keyboard's digits do too";
}

TEST_F(OverridesTest, EnterOnThePinnedCellEditsIt) {
    goTo("scores", 0, 1);
    key(picture("scores"), Qt::Key_Enter);
    EXPECT_EQ(editor(), nullptr) << "the first Enter pins";
    key(picture("scores"), Qt::Key_Enter);
    ASSERT_NE(editor(), nullptr);
    key(*editor(), Qt::Key_Escape);
}

TEST_F(OverridesTest, AllAreListedAndReleasedAtOnce) {
    typeOver("scores", 0, "3");
    typeOver("weights", 1, "0.25");
    auto& table = named<QTableView>("Overridden numbers");
    ASSERT_EQ(table.model()->rowCount(), 2);
    const auto at = [&table](int row, int column) {
        return table.model()->index(row, column).data().toString();
    };
    EXPECT_EQ(at(0, 0), "Scores");
    EXPECT_EQ(at(0, 4), "1");
    EXPECT_EQ(at(0, 5), "3");
    EXPECT_EQ(at(1, 0), "Weights");
    EXPECT_EQ(at(1, 5), "0.25");
    table.selectRow(0);
    press("Release the chosen numbers");
    EXPECT_EQ(score(0, 0), 1);
    EXPECT_FLOAT_EQ(weight(0, 1), 0.25F);
    undo();
    press("Release all numbers");
    EXPECT_EQ(score(0, 0), 1);
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F);
    undo();
    EXPECT_EQ(score(0, 0), 3);
    EXPECT_FLOAT_EQ(weight(0, 1), 0.25F);
}

TEST_F(OverridesTest, TheyComeBackFromAFile) {
    typeOver("scores", 1, "7");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.json"));
    onNextDialog(window(), [&path](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        ASSERT_NE(name, nullptr);
        name->selectAll();
        name->insert(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    trigger("Save");
    ASSERT_TRUE(QFile::exists(path));
    restart(path);
    EXPECT_EQ(score(0, 1), 7);
    EXPECT_TRUE(says("1 overridden"));
    EXPECT_EQ(picture("scores").content().replaced.size(), 1U);
}

TEST_F(OverridesTest, AStrokeOfTheMouseIsOneStepOfTheMask) {
    press("Paint mask");
    EXPECT_TRUE(says("Drag over the scores"));
    ui::HeatmapView& scores = picture("scores");
    QTest::mousePress(&scores, Qt::LeftButton, {}, centerOf("scores", 0, 0));
    QTest::mouseMove(&scores, centerOf("scores", 0, 1));
    QMouseEvent move(QEvent::MouseMove, centerOf("scores", 0, 1),
                     scores.mapToGlobal(centerOf("scores", 0, 1)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(&scores, &move);
    QTest::mouseRelease(&scores, Qt::LeftButton, {}, centerOf("scores", 0, 1));
    settle();
    EXPECT_EQ(weight(0, 0), 0);
    EXPECT_EQ(weight(0, 1), 0);
    EXPECT_EQ(scores.content().replaced.size(), 2U);
    undo();
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F) << "one step back is the whole stroke";
    EXPECT_TRUE(scores.content().replaced.empty());
}

TEST_F(OverridesTest, TheMaskIsPaintedByKeysAndCleared) {
    goTo("scores", 0, 1);
    ui::HeatmapView& scores = picture("scores");
    key(scores, Qt::Key_M);
    ASSERT_TRUE(scores.isPainting());
    key(scores, Qt::Key_Space);
    EXPECT_EQ(weight(0, 1), 0);
    EXPECT_EQ(weight(0, 0), 1);
    key(scores, Qt::Key_Space);
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F) << "as the patterns have it, so nothing is left of the paint";
    EXPECT_TRUE(scores.content().replaced.empty());
    key(scores, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyRelease(&scores, Qt::Key_Shift);
    settle();
    EXPECT_EQ(weight(0, 0), 0);
    EXPECT_EQ(weight(0, 1), 0);
    press("Clear painting");
    EXPECT_NEAR(weight(0, 1), 0.37754F, 1e-5F);
    EXPECT_EQ(find<QToolButton>("Clear painting"), nullptr);
    undo();
    EXPECT_EQ(weight(0, 1), 0);
}

TEST_F(OverridesTest, EveryStageHasAPicture) {
    press("Stages: Vectors");
    EXPECT_TRUE(picture("queries").isVisible());
    EXPECT_FALSE(picture("scores").isVisible());
    typeOver("keys", 0, "1");
    EXPECT_FLOAT_EQ((*picture("keys").content().data.values)(0, 0), 1);
    trigger("The animal … too tired (trained encoder)");
    EXPECT_EQ(picture("embeddings").content().data.rows(), 14);
    press("Stages: Output");
    const MatrixF before = *picture("output").content().data.values;
    EXPECT_EQ(before.rows(), 14);
    // The list of overridden numbers opened in front of the heads.
    window().findChild<QDockWidget*>(QStringLiteral("heads"))->raise();
    auto& heads = named<QListView>("All heads");
    ASSERT_TRUE(waitUntil([&] { return heads.isEnabled() && heads.isVisible(); }));
    heads.setFocus();
    key(heads, Qt::Key_Space);
    const MatrixF after = *picture("output").content().data.values;
    EXPECT_GT((after - before).norm(), 0.1F) << "without this head the output is another";
    undo();
    EXPECT_EQ(*picture("output").content().data.values, before);
}

}  // namespace
}  // namespace lab::test
