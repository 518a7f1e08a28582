// Text, tokens and numbers as a person edits them.
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

using testing::Contains;

class SequenceWindowTest : public WindowTest {
  protected:
    SequenceWindowTest() {
        paste("one two three");
        m_before = tokens();
        chips().setFocus();
        key(chips(), Qt::Key_Home);
    }

    /// What the chips are after a change, which one undo takes back and one redo brings again.
    void expectOneStep(const QStringList& after) const {
        EXPECT_EQ(tokens(), after);
        EXPECT_TRUE(says("edited as tokens"));
        undo();
        EXPECT_EQ(tokens(), m_before);
        EXPECT_FALSE(says("edited as tokens"));
        redo();
        EXPECT_EQ(tokens(), after);
    }

    QStringList m_before;
};

TEST_F(WindowTest, TypedTextIsTokenisedAtOnce) {
    text().setFocus();
    key(text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&text(), "red blue");
    settle();
    EXPECT_EQ(tokens().join(' ').remove(QChar(0xB7)), "red blue");
    EXPECT_EQ(picture("weights").content().data.rows(), 2);
    EXPECT_TRUE(window().isWindowModified());
    EXPECT_FALSE(says("edited as tokens"));
}

TEST_F(WindowTest, PastedTextIsOneUndoStep) {
    const QString before = text().toPlainText();
    paste("red blue green");
    EXPECT_EQ(picture("weights").content().data.rows(), 3);
    undo();
    EXPECT_EQ(text().toPlainText(), before);
    EXPECT_EQ(picture("weights").content().data.rows(), 14);
    redo();
    EXPECT_EQ(text().toPlainText(), "red blue green");
}

TEST_F(SequenceWindowTest, AddsAToken) {
    key(chips(), Qt::Key_Insert);
    ASSERT_EQ(tokens().size(), 4);
    EXPECT_TRUE(tokens()[1].contains("new"));
    expectOneStep(tokens());
}

TEST_F(SequenceWindowTest, RemovesAToken) {
    key(chips(), Qt::Key_Delete);
    expectOneStep(m_before.mid(1));
    EXPECT_FALSE(text().toPlainText().contains("one"));
    EXPECT_EQ(picture("weights").content().data.rows(), 2);
}

TEST_F(SequenceWindowTest, DuplicatesAToken) {
    key(chips(), Qt::Key_D, Qt::ControlModifier);
    expectOneStep({m_before[0], m_before[0], m_before[1], m_before[2]});
}

TEST_F(SequenceWindowTest, EditsAToken) {
    QTest::keyClick(&chips(), Qt::Key_F2);
    auto* editor = chips().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, "green");
    QTest::keyClick(editor, Qt::Key_Enter);
    settle();
    ASSERT_EQ(tokens().size(), 3);
    EXPECT_TRUE(tokens()[0].contains("green")) << tokens()[0].toStdString();
    expectOneStep(tokens());
}

TEST_F(SequenceWindowTest, EscapeKeepsTheOldToken) {
    QTest::keyClick(&chips(), Qt::Key_F2);
    auto* editor = chips().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, "green");
    QTest::keyClick(editor, Qt::Key_Escape);
    settle();
    EXPECT_EQ(tokens(), m_before);
}

TEST_F(SequenceWindowTest, MovesATokenByKeyboard) {
    key(chips(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(chips().currentIndex().row(), 1) << "the token that moves stays the current one";
    expectOneStep({m_before[1], m_before[0], m_before[2]});
}

TEST_F(SequenceWindowTest, MovesATokenTwiceAndBack) {
    key(chips(), Qt::Key_Right, Qt::AltModifier);
    key(chips(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(tokens(), (QStringList{m_before[1], m_before[2], m_before[0]}));
    key(chips(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(tokens(), (QStringList{m_before[1], m_before[2], m_before[0]})) << "the end is the end";
    key(chips(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(tokens(), (QStringList{m_before[1], m_before[0], m_before[2]}));
}

TEST_F(SequenceWindowTest, ButtonsDoWhatKeysDo) {
    press("Move the token right");
    EXPECT_EQ(tokens(), (QStringList{m_before[1], m_before[0], m_before[2]}));
    press("Move the token left");
    EXPECT_EQ(tokens(), m_before);
    press("Duplicate the selected tokens");
    EXPECT_EQ(tokens().size(), 4);
    press("Remove the selected tokens");
    EXPECT_EQ(tokens(), m_before);
    press("Add a token");
    EXPECT_EQ(tokens().size(), 4);
}

TEST_F(SequenceWindowTest, TokeniseAgainGivesUpEditsOfTokens) {
    key(chips(), Qt::Key_Delete);
    EXPECT_TRUE(says("edited as tokens"));
    const QString edited = text().toPlainText();
    press("Tokenise again");
    EXPECT_FALSE(says("edited as tokens"));
    EXPECT_EQ(text().toPlainText(), edited);
    undo();
    EXPECT_TRUE(says("edited as tokens"));
}

TEST_F(SequenceWindowTest, TypingAfterEditsOfTokensTokenisesTheText) {
    key(chips(), Qt::Key_Delete);
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(&text(), " red");
    settle();
    EXPECT_FALSE(says("edited as tokens"));
    EXPECT_EQ(tokens().size(), 3);
}

TEST_F(SequenceWindowTest, RemovingAllTokensLeavesAnEmptyStateThatSaysWhatToDo) {
    chips().selectAll();
    key(chips(), Qt::Key_Delete);
    EXPECT_THAT(tokens(), testing::IsEmpty());
    EXPECT_TRUE(picture("weights").summary().contains("type a text"));
    key(chips(), Qt::Key_Insert);
    EXPECT_EQ(tokens().size(), 1);
}

TEST_F(WindowTest, AnotherSourceKeepsTheText) {
    paste("king queen");
    for (const char* source : {"GloVe word vectors", "Random vectors", "USE Lite encoder"}) {
        choose("Source", source);
        EXPECT_EQ(text().toPlainText(), "king queen") << source;
        EXPECT_GE(tokens().size(), 2) << source;
    }
    choose("Source", "Numbers you type");
    EXPECT_EQ(find<QPlainTextEdit>("Text of the sequence"), nullptr);
    choose("Source", "GloVe word vectors");
    EXPECT_EQ(text().toPlainText(), "king queen");
}

TEST_F(WindowTest, AnEditedNumberChangesTheWeights) {
    trigger("The worked example (one query, two keys)");
    auto& table = named<QTableView>("Queries, keys and values");
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 1));
    ASSERT_EQ(table.model()->index(0, 1).data().toDouble(), 1.0) << "the query's only number";
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, "2");
    QTest::keyClick(editor, Qt::Key_Enter);
    settle();
    // Scores 2 and 1: e^2 / (e^2 + e) = 1 / (1 + 1/e) = 0.73106.
    EXPECT_THAT(rungs(), Contains(QStringLiteral("weight: 0.73106")));
    undo();
    EXPECT_THAT(rungs(), Contains(QStringLiteral("weight: 0.62246")));
}

TEST_F(WindowTest, WhatIsNotANumberIsRefusedInASentence) {
    trigger("The worked example (one query, two keys)");
    auto& table = named<QTableView>("Queries, keys and values");
    table.setCurrentIndex(table.model()->index(0, 1));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, "two");
    QTest::keyClick(editor, Qt::Key_Enter);
    settle();
    EXPECT_TRUE(says("“two” is not a number"));
    EXPECT_THAT(rungs(), Contains(QStringLiteral("weight: 0.62246")));
}

TEST_F(WindowTest, RowsAndWidthsOfTheNumberTableCanBeChanged) {
    trigger("The worked example (one query, two keys)");
    press("Add query");
    EXPECT_EQ(picture("weights").content().data.rows(), 2);
    press("Add key");
    EXPECT_EQ(picture("weights").content().data.columns(), 3);
    auto& table = named<QTableView>("Queries, keys and values");
    table.setCurrentIndex(table.model()->index(1, 1));
    press("Remove row");
    EXPECT_EQ(picture("weights").content().data.rows(), 1);
    EXPECT_EQ(picture("weights").content().data.columns(), 3);
}

}  // namespace

}  // namespace lab::test
