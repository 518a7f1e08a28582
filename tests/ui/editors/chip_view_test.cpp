#include "ui/editors/chip_view.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/models/encoded_text.h"
#include "ui/models/token_list_model.h"

namespace lab::ui {
namespace {

struct ChipViewTest : ::testing::Test {
    TokenListModel model;
    ChipView view{model};
    QSignalSpy removes{&view, &ChipView::removeRequested};
    QSignalSpy duplicates{&view, &ChipView::duplicateRequested};
    QSignalSpy adds{&view, &ChipView::addRequested};
    QSignalSpy shifts{&view, &ChipView::shiftRequested};
    QSignalSpy edits{&model, &TokenListModel::editRequested};

    ChipViewTest() {
        model.setSequence(encodedText("a b c d"));
        view.resize(300, 200);
        view.show();
        view.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view, 60'000));
        view.setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    [[nodiscard]] QLineEdit* field() { return view.findChild<QLineEdit*>(); }
};

TEST_F(ChipViewTest, KeysAskForWhatTheyDo) {
    view.selectRow(1);
    press(Qt::Key_Delete);
    press(Qt::Key_Backspace);
    EXPECT_EQ(removes.count(), 2);
    press(Qt::Key_Insert);
    EXPECT_EQ(adds.count(), 1);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(duplicates.count(), 1);
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(shifts.count(), 4);
    EXPECT_EQ(shifts[0][0].toInt(), -1);
    EXPECT_EQ(shifts[1][0].toInt(), 1);
    EXPECT_EQ(model.rowCount(), 4) << "the list itself comes back with the next result";
}

TEST_F(ChipViewTest, ArrowsMoveTheSelection) {
    view.selectRow(1);
    press(Qt::Key_Right);
    EXPECT_EQ(view.selectedRows(), QList<int>{2});
    press(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(view.selectedRows(), (QList<int>{2, 3}));
    EXPECT_EQ(shifts.count(), 0);
}

TEST_F(ChipViewTest, EnterEditsAndEnterAccepts) {
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
        edits.clear();
        view.selectRow(2);
        press(key);
        QLineEdit* editor = field();
        ASSERT_NE(editor, nullptr) << key;
        EXPECT_EQ(editor->text(), "c");
        editor->setText("cat");
        QTest::keyClick(editor, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return edits.count() == 1; }, 60'000));
        EXPECT_EQ(edits[0], (QVariantList{2, "cat"}));
        ASSERT_TRUE(QTest::qWaitFor([&] { return field() == nullptr; }, 60'000));
    }
}

TEST_F(ChipViewTest, EscapeKeepsTheOldToken) {
    view.selectRow(0);
    press(Qt::Key_Return);
    ASSERT_NE(field(), nullptr);
    field()->setText("other");
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_EQ(edits.count(), 0);
}

TEST_F(ChipViewTest, TypingDoesNotEditByAccident) {
    view.selectRow(0);
    press(Qt::Key_X);
    EXPECT_EQ(field(), nullptr);
}

TEST_F(ChipViewTest, SelectsARowOnceTheListHasIt) {
    view.selectRow(4);  // a fifth chip is on its way
    EXPECT_EQ(view.currentIndex().row(), 3);
    model.setSequence(encodedText("a b c d e"));
    EXPECT_EQ(view.currentIndex().row(), 4);
    EXPECT_EQ(view.selectedRows(), QList<int>{4});
}

TEST_F(ChipViewTest, SelectsItOnceAndNotAgainLater) {
    view.selectRow(2);
    model.setSequence(encodedText("a b c d e"));
    model.setSequence(encodedText("another text altogether"));
    EXPECT_FALSE(view.currentIndex().isValid());
}

TEST_F(ChipViewTest, NothingToSelectIsNoHarm) {
    model.setSequence(encodedText(""));
    view.selectRow(0);
    EXPECT_TRUE(view.selectedRows().isEmpty());
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    EXPECT_EQ(field(), nullptr);
}

}  // namespace
}  // namespace lab::ui
