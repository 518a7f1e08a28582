// Interactive (cross) attention: a second sequence gives keys and values.
#include <QClipboard>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

class KeySequenceWindowTest : public WindowTest {
  protected:
    [[nodiscard]] QPlainTextEdit& keyText() const {
        return named<QPlainTextEdit>(QStringLiteral("Text of the second sequence"));
    }
    void typeKeys(const QString& words) const {
        keyText().setFocus();
        keyText().selectAll();
        QTest::keyClicks(&keyText(), words);
        settle();
    }
    [[nodiscard]] const ui::HeatmapContent& weights() const { return picture("weights").content(); }
};

TEST_F(KeySequenceWindowTest, TheSecondSequenceHasItsOwnRowsAndColumns) {
    press("Use a second sequence");
    EXPECT_TRUE(keyText().isVisible());
    EXPECT_EQ(weights().columnLabels.size(), 14) << "it begins as a copy of the first";
    typeKeys("Two words");
    EXPECT_EQ(weights().data.rows(), 14);
    EXPECT_EQ(weights().columnLabels, QStringList({"·Two", "·words"}));
    EXPECT_EQ(weights().rowTitle, "queries: first sequence");
    EXPECT_EQ(weights().columnTitle, "keys: second sequence");
    EXPECT_NEAR(weight(0, 0) + weight(0, 1), 1.0F, 1e-5F);
}

TEST_F(KeySequenceWindowTest, ItCanBeUndoneAndTakenBack) {
    const float self = weight(9, 12);
    trigger("Use a second sequence");
    typeKeys("Two words");
    undo();
    EXPECT_EQ(weights().columnLabels.size(), 14);
    undo();
    EXPECT_FALSE(canUndo());
    EXPECT_TRUE(weights().columnTitle.isEmpty());
    EXPECT_EQ(weight(9, 12), self);
    redo();
    trigger("Back to self-attention");
    EXPECT_EQ(weight(9, 12), self);
}

TEST_F(KeySequenceWindowTest, ItsSourceIsItsOwn) {
    press("Use a second sequence");
    choose("Source of keys and values", "Random vectors");
    EXPECT_EQ(named<QComboBox>("Source").currentText(), "USE Lite encoder");
    typeKeys(QStringLiteral("one two three"));
    EXPECT_EQ(weights().columnLabels.size(), 3);
    EXPECT_EQ(weights().data.rows(), 14);
}

TEST_F(KeySequenceWindowTest, WordsThatItsSourceDoesNotKnowAreSaid) {
    press("Use a second sequence");
    QGuiApplication::clipboard()->setText(QStringLiteral("小猫坐在窗边看着外面的鸟。"));
    keyText().setFocus();
    QTest::keyClick(&keyText(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&keyText(), Qt::Key_V, Qt::ControlModifier);
    settle();
    EXPECT_TRUE(says("does not know"));
    press("Use random vectors");
    EXPECT_EQ(named<QComboBox>("Source of keys and values").currentText(), "Random vectors");
    EXPECT_EQ(named<QComboBox>("Source").currentText(), "USE Lite encoder");
    EXPECT_FALSE(says("does not know"));
}

TEST_F(KeySequenceWindowTest, CommandsGoToTheSequenceThatHasTheKeyboard) {
    press("Use a second sequence");
    typeKeys("one two");
    auto& keyChips = named<QListView>("Tokens of the second sequence");
    keyChips.setFocus();
    key(keyChips, Qt::Key_Home);
    trigger("Duplicate selected tokens\tCtrl+D");
    EXPECT_EQ(weights().columnLabels.size(), 3);
    EXPECT_EQ(weights().rowLabels.size(), 14);
    chips().setFocus();
    key(chips(), Qt::Key_Home);
    trigger("Duplicate selected tokens\tCtrl+D");
    EXPECT_EQ(weights().rowLabels.size(), 15);
}

TEST_F(KeySequenceWindowTest, TheExampleOpensWithBothSequences) {
    trigger("A sentence looks at its twin (GloVe, two sequences)");
    EXPECT_TRUE(keyText().isVisible());
    EXPECT_EQ(weights().rowLabels.size(), 7);
    EXPECT_EQ(weights().columnLabels.size(), 10);
    EXPECT_FALSE(says("does not know"));
}

}  // namespace

}  // namespace lab::test
