#include "ui/editors/number_table_editor.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/project/examples.h"

namespace lab::ui {
namespace {

using project::NumberTable;

struct TableEditor : ::testing::Test {
    NumberTableEditor editor;
    QTableView* view = editor.findChild<QTableView*>();
    NoticeBar* notice = editor.findChild<NoticeBar*>();
    QSignalSpy edited{&editor, &NumberTableEditor::tableEdited};
    NumberTable kept;

    TableEditor() {
        editor.resize(500, 400);
        editor.show();
        // As the document does: what was edited is shown again.
        QObject::connect(&editor, &NumberTableEditor::tableEdited, &editor, [this](const NumberTable& table) {
            kept = table;
            editor.setTable(table);
        });
        kept = project::workedExampleNumbers();
        editor.setTable(kept);
    }
    void goTo(int row, int column) { view->setCurrentIndex(view->model()->index(row, column)); }
    void paste(const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QPushButton* button(const QString& text) {
        for (QPushButton* candidate : editor.findChildren<QPushButton*>()) {
            if (candidate->text() == text) {
                return candidate;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QSpinBox* width(const QString& prefix) {
        for (QSpinBox* candidate : editor.findChildren<QSpinBox*>()) {
            if (candidate->prefix().startsWith(prefix)) {
                return candidate;
            }
        }
        return nullptr;
    }
};

TEST_F(TableEditor, ShowingATableAnnouncesNothing) {
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(width("d_k")->value(), 1);
    EXPECT_EQ(width("d_v")->value(), 2);
    EXPECT_TRUE(notice->isHidden());
}

TEST_F(TableEditor, TypingANumberGoesOut) {
    goTo(2, 1);
    QTest::keyClick(view, Qt::Key_F2);
    auto* field = view->findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    field->selectAll();
    QTest::keyClicks(field, "0.25");
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return edited.count() == 1; }, 60'000));
    EXPECT_EQ(kept.K, (MatrixD{{1}, {0.25}}));
}

TEST_F(TableEditor, PastesFromASpreadsheet) {
    goTo(1, 1);
    paste("2\t3\t4\r\n5\t6\t7\r\n");
    ASSERT_EQ(edited.count(), 1) << "one step";
    EXPECT_EQ(kept.K, (MatrixD{{2}, {5}}));
    EXPECT_EQ(kept.V, (MatrixD{{3, 4}, {6, 7}}));
}

TEST_F(TableEditor, PastesNumbersBetweenBlanks) {
    goTo(1, 1);
    paste("  2   3  4 \n 5 6 7");
    EXPECT_EQ(kept.V, (MatrixD{{3, 4}, {6, 7}}));
}

TEST_F(TableEditor, AnEmptyCellDoesNotShiftTheOthers) {
    goTo(1, 1);
    paste("2\t\t4");
    EXPECT_EQ(edited.count(), 0) << "4 must not land where nothing was";
    EXPECT_FALSE(notice->isHidden());
}

TEST_F(TableEditor, RejectsWordsAndSaysSoUntilItIsRight) {
    goTo(1, 1);
    paste("2\tx\n5\t6");
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(kept, project::workedExampleNumbers());
    ASSERT_FALSE(notice->isHidden());
    EXPECT_TRUE(notice->sentence().contains(QString::fromUtf8("“x”")));
    paste("2");
    EXPECT_EQ(edited.count(), 1);
    EXPECT_TRUE(notice->isHidden());
}

TEST_F(TableEditor, AnEmptyClipboardChangesNothing) {
    goTo(1, 1);
    paste("");
    paste("\n\n");
    view->setCurrentIndex({});
    paste("1");
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(TableEditor, ButtonsAddAndRemoveRows) {
    button("Add key")->click();
    EXPECT_EQ(kept.keyLabels.back(), "k3");
    EXPECT_EQ(kept.K.rows(), 3);
    button("Add query")->click();
    EXPECT_EQ(kept.queryLabels.back(), "q2");
    goTo(0, 1);
    button("Remove row")->click();
    EXPECT_EQ(kept.queryLabels, std::vector<std::string>{"q2"});
    goTo(1, 1);
    button("Remove row")->click();
    EXPECT_EQ(kept.K, (MatrixD{{0.5}, {0}}));
    goTo(0, 1);
    EXPECT_FALSE(button("Remove row")->isEnabled()) << "the last query stays";
}

TEST_F(TableEditor, AWidthIsTakenWhenItIsTypedOut) {
    width("d_v")->setValue(3);
    EXPECT_EQ(kept.V, (MatrixD{{1, 0, 0}, {0, 1, 0}}));
    auto* field = width("d_v")->findChild<QLineEdit*>();
    field->setSelection(field->text().size() - 1, 1);
    QTest::keyClicks(field, "12");
    QTest::keyClick(field, Qt::Key_Return);
    ASSERT_EQ(kept.V.cols(), 12);
    EXPECT_EQ(kept.V(1, 1), 1.0) << "the 1 of 12 cut nothing off";
    width("d_k")->setValue(2);
    EXPECT_EQ(kept.Q, (MatrixD{{1, 0}}));
}

}  // namespace
}  // namespace lab::ui
