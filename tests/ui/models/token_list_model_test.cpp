#include "ui/models/token_list_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include "tests/ui/models/encoded_text.h"

namespace lab::ui {
namespace {

struct TokenList : ::testing::Test {
    TokenListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy moves{&model, &TokenListModel::moveRequested};
    QSignalSpy edits{&model, &TokenListModel::editRequested};

    [[nodiscard]] QVariant at(int row, int role = Qt::DisplayRole) const {
        return model.data(model.index(row), role);
    }

    /// Drags the chip at `from` and lets it go at `row`, or onto chip `onto`.
    void drag(int from, int row, int onto = -1) {
        const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
        const QModelIndex parent = onto < 0 ? QModelIndex() : model.index(onto);
        EXPECT_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent))
            << "the view must not remove the row itself";
    }
};

TEST_F(TokenList, IsEmptyBeforeAnyResult) {
    EXPECT_EQ(model.rowCount(), 0);
    model.setSequence(encodedText(""));
    EXPECT_EQ(model.rowCount(), 0);
    model.setSequence(nullptr);
    EXPECT_EQ(model.tokenCount(), 0);
}

TEST_F(TokenList, ShowsTokensInOrder) {
    model.setSequence(encodedText("the cat sat"));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(at(1).toString(), "cat");
    EXPECT_TRUE(at(1, TokenListModel::KnownRole).toBool());
    EXPECT_TRUE(at(1, TokenListModel::UsedRole).toBool());
    EXPECT_EQ(at(1, Qt::AccessibleTextRole).toString(), "Token 2: cat");
}

TEST_F(TokenList, MarksAWordsStartButEditsWithoutIt) {
    model.setSequence(
        std::make_shared<ToldSequence>(std::vector<transformer::TokenFact>{{"▁cat"}, {"s"}}, 2));
    EXPECT_EQ(at(0).toString(), "·cat");
    EXPECT_EQ(at(0, Qt::EditRole).toString(), "cat");
    EXPECT_EQ(at(1, Qt::EditRole).toString(), "s");
}

TEST_F(TokenList, SaysWhatIsUnknownAndWhatIsBeyondTheLimit) {
    model.setSequence(
        std::make_shared<ToldSequence>(std::vector<transformer::TokenFact>{{"a"}, {"猫", false}, {"z"}}, 2));
    EXPECT_FALSE(at(1, TokenListModel::KnownRole).toBool());
    EXPECT_TRUE(at(1, Qt::ToolTipRole).toString().contains("Not in the vocabulary"));
    EXPECT_FALSE(at(2, TokenListModel::UsedRole).toBool());
    EXPECT_TRUE(at(2, Qt::ToolTipRole).toString().contains("not computed"));
}

TEST_F(TokenList, TheSameTokensResetNothing) {
    model.setSequence(encodedText("the cat"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSequence(encodedText("the cat"));
    EXPECT_EQ(resets.count(), 0);
    model.setSequence(encodedText("the cat", 1));
    EXPECT_EQ(resets.count(), 1) << "another limit is another look";
    model.setSequence(encodedText("a cat", 1));
    EXPECT_EQ(resets.count(), 2);
}

TEST_F(TokenList, EditsGoOutAndChangeNothingHere) {
    model.setSequence(encodedText("the cat"));
    EXPECT_TRUE(model.setData(model.index(1), "dog", Qt::EditRole));
    ASSERT_EQ(edits.count(), 1);
    EXPECT_EQ(edits[0][0].toInt(), 1);
    EXPECT_EQ(edits[0][1].toString(), "dog");
    EXPECT_EQ(at(1).toString(), "cat");
    EXPECT_FALSE(model.setData(model.index(1), "cat", Qt::EditRole)) << "no change, no edit";
    EXPECT_FALSE(model.setData(model.index(1), "dog", Qt::DisplayRole));
    EXPECT_FALSE(model.setData({}, "dog", Qt::EditRole));
    EXPECT_EQ(edits.count(), 1);
}

TEST_F(TokenList, DropsBetweenChipsMoveThere) {
    model.setSequence(encodedText("a b c d"));
    drag(0, 2);  // between b and c: a b c d -> b a c d
    drag(3, 1);
    drag(0, 4);  // behind the last
    drag(0, -1);
    drag(2, -1, 0);  // onto the first
    ASSERT_EQ(moves.count(), 5);
    EXPECT_EQ(moves[0], (QVariantList{0, 1}));
    EXPECT_EQ(moves[1], (QVariantList{3, 1}));
    EXPECT_EQ(moves[2], (QVariantList{0, 3}));
    EXPECT_EQ(moves[3], (QVariantList{0, 3}));
    EXPECT_EQ(moves[4], (QVariantList{2, 0}));
}

TEST_F(TokenList, DropsWhereItStandsMoveNothing) {
    model.setSequence(encodedText("a b c"));
    drag(1, 1);
    drag(1, 2);
    drag(2, -1);
    EXPECT_EQ(moves.count(), 0);
}

TEST_F(TokenList, RefusesDropsOfOtherThings) {
    model.setSequence(encodedText("a b c"));
    QMimeData text;
    text.setText("1");
    EXPECT_FALSE(model.dropMimeData(&text, Qt::MoveAction, 0, 0, {}));
    const std::unique_ptr<QMimeData> old(model.mimeData({model.index(2)}));
    model.setSequence(encodedText("a"));  // the list became shorter during the drag
    EXPECT_FALSE(model.dropMimeData(old.get(), Qt::MoveAction, 0, 0, {}));
    EXPECT_EQ(moves.count(), 0);
}

TEST_F(TokenList, SumsUpWhatNobodyReads) {
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "x ";
    }
    model.setSequence(encodedText(text, 1024));
    EXPECT_EQ(model.tokenCount(), 5000);
    EXPECT_EQ(model.rowCount(), 1501);
    EXPECT_EQ(at(1500, TokenListModel::RestRole).toInt(), 3500);
    EXPECT_TRUE(at(1500).toString().contains("3500"));
    EXPECT_FALSE(model.flags(model.index(1500)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(at(1023, TokenListModel::UsedRole).toBool());
    EXPECT_FALSE(at(1024, TokenListModel::UsedRole).toBool());
}

}  // namespace
}  // namespace lab::ui
