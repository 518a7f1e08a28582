#include <gtest/gtest.h>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "ui/editors/log_slider.h"
#include "ui/editors/slider_spin.h"

namespace lab::ui {
namespace {

struct SliderSpinTest : ::testing::Test {
    SliderSpin editor;
    QSignalSpy edited{&editor, &SliderSpin::valueEdited};
    QSignalSpy started{&editor, &SliderSpin::gestureStarted};
    QSignalSpy finished{&editor, &SliderSpin::gestureFinished};

    SliderSpinTest() {
        editor.setRange(1, 512);
        editor.resize(400, 40);
        editor.show();
    }
};

TEST_F(SliderSpinTest, ShowingAValueAnnouncesNothing) {
    editor.showValue(64);
    EXPECT_EQ(editor.value(), 64);
    EXPECT_EQ(editor.slider()->value(), 64);
    editor.setRange(1, 32);
    EXPECT_EQ(editor.value(), 32);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(SliderSpinTest, KeysOnTheSliderMoveTheNumber) {
    editor.showValue(64);
    QTest::keyClick(editor.slider(), Qt::Key_Right);
    EXPECT_EQ(editor.value(), 65);
    QTest::keyClick(editor.slider(), Qt::Key_End);
    EXPECT_EQ(editor.value(), 512);
    ASSERT_EQ(edited.count(), 2);
    EXPECT_EQ(edited[1][0].toInt(), 512);
}

TEST_F(SliderSpinTest, TypingMovesTheSlider) {
    editor.showValue(64);
    auto* line = editor.spinBox()->findChild<QLineEdit*>();
    line->selectAll();
    QTest::keyClicks(line, "12");
    EXPECT_EQ(editor.slider()->value(), 12);
    EXPECT_EQ(edited.back()[0].toInt(), 12);
}

TEST_F(SliderSpinTest, ADragIsAGestureAndIsNotDisturbed) {
    editor.showValue(256);
    const QPoint handle(editor.slider()->width() / 2, editor.slider()->height() / 2);
    QTest::mousePress(editor.slider(), Qt::LeftButton, {}, handle);
    ASSERT_TRUE(editor.slider()->isSliderDown());
    EXPECT_EQ(started.count(), 1);
    QTest::mouseMove(editor.slider(), handle + QPoint(40, 0));
    const int dragged = editor.value();
    EXPECT_GT(dragged, 256);
    editor.showValue(3);  // an older answer comes in meanwhile
    EXPECT_EQ(editor.value(), dragged);
    QTest::mouseRelease(editor.slider(), Qt::LeftButton, {}, handle + QPoint(40, 0));
    EXPECT_EQ(finished.count(), 1);
    editor.showValue(3);
    EXPECT_EQ(editor.value(), 3);
}

TEST_F(SliderSpinTest, ARangeOfOneValueCannotBeChanged) {
    editor.setRange(1, 1);
    EXPECT_FALSE(editor.isEnabled());
    editor.setRange(1, 2);
    EXPECT_TRUE(editor.isEnabled());
}

struct LogSliderTest : ::testing::Test {
    LogSlider editor{0.01, 100};
    QSlider* slider = editor.findChild<QSlider*>();
    QDoubleSpinBox* spin = editor.findChild<QDoubleSpinBox*>();
    QSignalSpy edited{&editor, &LogSlider::valueEdited};

    [[nodiscard]] double last() { return edited.back()[0].toDouble(); }
};

TEST_F(LogSliderTest, OneIsInTheMiddleOfAHundredthAndAHundred) {
    editor.showValue(1);
    EXPECT_EQ(slider->value() * 2, slider->maximum());
    EXPECT_EQ(spin->value(), 1.0);
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(LogSliderTest, EqualDistancesAreEqualRatios) {
    slider->setValue(slider->maximum() * 3 / 4);
    EXPECT_DOUBLE_EQ(last(), 10.0);
    slider->setValue(slider->maximum() / 4);
    EXPECT_DOUBLE_EQ(last(), 0.1);
    slider->setValue(slider->maximum());
    EXPECT_DOUBLE_EQ(last(), 100.0);
    slider->setValue(0);
    EXPECT_DOUBLE_EQ(last(), 0.01);
}

TEST_F(LogSliderTest, ANumberThatIsTypedIsTakenAsItIs) {
    editor.showValue(1);
    edited.clear();
    spin->setValue(1.05);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_DOUBLE_EQ(last(), 1.05);
    EXPECT_DOUBLE_EQ(spin->value(), 1.05) << "the slider's coarser step does not round it";
    editor.showValue(1.05);
    EXPECT_DOUBLE_EQ(spin->value(), 1.05);
    EXPECT_EQ(edited.count(), 1);
}

}  // namespace
}  // namespace lab::ui
