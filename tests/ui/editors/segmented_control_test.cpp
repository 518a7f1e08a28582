#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/editors/segmented_control.h"

namespace lab::ui {
namespace {

struct SegmentedControlTest : ::testing::Test {
    SegmentedControl row{3};
    QSignalSpy chosen{&row, &SegmentedControl::chosen};

    SegmentedControlTest() {
        row.setName(QStringLiteral("Allocation"));
        for (int i = 0; i < 3; ++i) {
            row.setChoice(i, QStringList{"Divided", "Selective", "Switching"}[i], QStringLiteral("help"));
        }
        row.show();
    }
};

TEST_F(SegmentedControlTest, ShowingAChoiceAnnouncesNothing) {
    EXPECT_EQ(row.choice(), -1) << "none is on before one was shown";
    row.showChoice(1);
    EXPECT_EQ(row.choice(), 1);
    row.showChoice(-1);
    EXPECT_EQ(row.choice(), -1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST_F(SegmentedControlTest, AClickChoosesOneAlone) {
    row.showChoice(0);
    QTest::mouseClick(row.button(2), Qt::LeftButton);
    EXPECT_EQ(row.choice(), 2);
    EXPECT_FALSE(row.button(0)->isChecked());
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toInt(), 2);
}

TEST_F(SegmentedControlTest, ArrowsGoAlongAndStopAtTheEnds) {
    row.showChoice(1);
    row.button(1)->setFocus();
    QTest::keyClick(row.button(1), Qt::Key_Right);
    EXPECT_EQ(row.choice(), 2);
    QTest::keyClick(row.button(2), Qt::Key_Right);
    EXPECT_EQ(row.choice(), 2);
    QTest::keyClick(row.button(2), Qt::Key_Left);
    QTest::keyClick(row.button(1), Qt::Key_Left);
    EXPECT_EQ(row.choice(), 0);
    EXPECT_EQ(chosen.count(), 3);
}

TEST_F(SegmentedControlTest, AChoiceIsReadWithTheNameOfItsRow) {
    EXPECT_EQ(row.button(1)->accessibleName(), "Allocation: Selective");
}

}  // namespace
}  // namespace lab::ui
