#include "ui/editors/sequence_text_edit.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace lab::ui {
namespace {

struct TextEditTest : ::testing::Test {
    QWidget window;
    QLineEdit next{&window};
    SequenceTextEdit editor{&window};
    QSignalSpy edited{&editor, &SequenceTextEdit::textEdited};

    TextEditTest() {
        editor.resize(300, 150);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window, 60'000));
        editor.setFocus();
        // As the document does: what was edited is shown again.
        QObject::connect(&editor, &SequenceTextEdit::textEdited, &editor, [this](const QString& text) {
            kept = text;
            editor.showText(text);
        });
    }
    void show(const QString& text) {
        kept = text;
        editor.showText(text);
    }
    void paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    }

    QString kept;
};

TEST_F(TextEditTest, ShowingATextAnnouncesNothing) {
    show("the cat");
    EXPECT_EQ(editor.toPlainText(), "the cat");
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(TextEditTest, TypingGoesOutKeyByKeyAndTheCaretStays) {
    show("the cat");
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(3);
    editor.setTextCursor(cursor);
    QTest::keyClicks(&editor, "re");
    EXPECT_EQ(edited.count(), 2);
    EXPECT_EQ(kept, "there cat");
    EXPECT_EQ(editor.textCursor().position(), 5);
}

TEST_F(TextEditTest, TheCaretStaysInsideAShorterText) {
    show("the cat");
    editor.moveCursor(QTextCursor::End);
    show("a");
    EXPECT_EQ(editor.textCursor().position(), 1);
}

TEST_F(TextEditTest, UndoBelongsToTheDocument) {
    show("the cat");
    QTest::keyClicks(&editor, "x");
    for (const QKeySequence::StandardKey key : {QKeySequence::Undo, QKeySequence::Redo}) {
        QAction action;
        action.setShortcut(key);
        window.addAction(&action);
        QSignalSpy triggered(&action, &QAction::triggered);
        const QKeyCombination keys = QKeySequence(key)[0];
        QTest::keyClick(&editor, keys.key(), keys.keyboardModifiers());
        EXPECT_EQ(triggered.count(), 1) << "the field must not swallow the keys";
    }
    EXPECT_EQ(editor.toPlainText(), "xthe cat");
}

TEST_F(TextEditTest, TabLeavesTheField) {
    show("the cat");
    QTest::keyClick(&editor, Qt::Key_Tab);
    EXPECT_EQ(editor.toPlainText(), "the cat");
    EXPECT_TRUE(next.hasFocus());
}

TEST_F(TextEditTest, PastesIntoTheTextAndOverTheSelection) {
    show("the cat sat");
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(4);
    cursor.setPosition(7, QTextCursor::KeepAnchor);
    editor.setTextCursor(cursor);
    paste("dog");
    EXPECT_EQ(kept, "the dog sat");
}

TEST_F(TextEditTest, ALineOfAMegabyteIsKeptWholeAndDoesNotFreeze) {
    const QString line = QString("word ").repeated(200'000);
    show("before after");
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(7);
    editor.setTextCursor(cursor);
    QElapsedTimer timer;
    timer.start();
    paste(line);
    QCoreApplication::processEvents();
    EXPECT_LT(timer.elapsed(), 2000) << "laying it out whole takes far longer";
    EXPECT_EQ(kept, "before " + line + "after");
    EXPECT_TRUE(editor.showsCutText());
    EXPECT_LE(editor.toPlainText().size(), SequenceTextEdit::kCharactersShown + 1);
    EXPECT_EQ(edited.count(), 1);
}

TEST_F(TextEditTest, ACutTextIsReplacedByAPasteWhereverTheCaretIs) {
    show(QString(100'000, 'x'));
    editor.moveCursor(QTextCursor::End);
    paste("short");
    EXPECT_EQ(kept, "short");
    EXPECT_FALSE(editor.showsCutText());
    QTest::keyClicks(&editor, "s");
    EXPECT_TRUE(kept.contains("s") && kept.size() == 6) << "and can be typed into again";
}

TEST_F(TextEditTest, ACutTextIsReplacedByAnotherLongOne) {
    show(QString(100'000, 'x'));
    paste(QString(50'000, 'y'));
    EXPECT_EQ(kept, QString(50'000, 'y'));
}

TEST_F(TextEditTest, ACutTextCannotBeTypedIntoButErasedWhole) {
    const QString text(100'000, 'x');
    show(text);
    QTest::keyClicks(&editor, "y");
    QTest::keyClick(&editor, Qt::Key_Backspace);
    EXPECT_EQ(kept, text);
    QTest::keyClick(&editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_Delete);
    EXPECT_EQ(kept, "");
    EXPECT_FALSE(editor.showsCutText());
}

TEST_F(TextEditTest, ShowsEmojiAndRightToLeftText) {
    const QString text = QString::fromUtf8("👩‍👩‍👧 مرحبا بالعالم 猫\nsecond line");
    show(text);
    EXPECT_EQ(editor.toPlainText(), text);
    editor.grab();
}

}  // namespace
}  // namespace lab::ui
