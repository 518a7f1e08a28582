// The choices behind the picture: head, d_k, scale, mask, temperature, seed.
#include <QDoubleSpinBox>
#include <QMouseEvent>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSlider>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

/// Lets a test see where the handle is.
struct OpenSlider : QSlider {
    using QSlider::initStyleOption;
};

QPoint handleOf(const QSlider& slider) {
    QStyleOptionSlider option;
    (slider.*&OpenSlider::initStyleOption)(&option);
    return slider.style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
        .center();
}

class ParametersWindowTest : public WindowTest {
  protected:
    [[nodiscard]] QSlider& slider() const { return named<QSlider>("d_k"); }
    [[nodiscard]] QSpinBox& spin() const { return named<QSpinBox>("d_k"); }

    /// Presses the handle, pulls it left over some steps, and lets it go.
    void dragLeft(QSlider& handle, int steps) const {
        const QPoint from = handleOf(handle);
        QTest::mousePress(&handle, Qt::LeftButton, {}, from);
        for (int i = 1; i <= steps; ++i) {
            const QPoint at = from - QPoint(6 * i, 0);
            QMouseEvent move(QEvent::MouseMove, at, handle.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(&handle, &move);
            QCoreApplication::processEvents();
        }
        QTest::mouseRelease(&handle, Qt::LeftButton, {}, from - QPoint(6 * steps, 0));
        settle();
    }
};

TEST_F(ParametersWindowTest, ADragOfTheSliderIsOneUndoStep) {
    ASSERT_EQ(spin().value(), 128);
    const float before = weight(9, 12);
    dragLeft(slider(), 6);
    const int after = spin().value();
    EXPECT_LT(after, 120);
    EXPECT_EQ(slider().value(), after);
    EXPECT_NE(weight(9, 12), before);
    EXPECT_TRUE(says(QStringLiteral("rank %1 of 128").arg(after)));
    undo();
    EXPECT_EQ(spin().value(), 128);
    EXPECT_EQ(weight(9, 12), before);
    EXPECT_FALSE(canUndo()) << "the drag was more than one step";
    redo();
    EXPECT_EQ(spin().value(), after);
}

TEST_F(ParametersWindowTest, TwoDragsAreTwoSteps) {
    dragLeft(slider(), 3);
    const int first = spin().value();
    dragLeft(slider(), 3);
    EXPECT_LT(spin().value(), first);
    undo();
    EXPECT_EQ(spin().value(), first);
    undo();
    EXPECT_EQ(spin().value(), 128);
}

TEST_F(ParametersWindowTest, TheSliderFollowsTheKeyboard) {
    slider().setFocus();
    key(slider(), Qt::Key_Left);
    EXPECT_EQ(spin().value(), 127);
    key(slider(), Qt::Key_Home);
    EXPECT_EQ(spin().value(), 1);
    EXPECT_TRUE(says("rank 1 of 128"));
    key(slider(), Qt::Key_PageUp);
    EXPECT_GT(spin().value(), 4);
    key(slider(), Qt::Key_End);
    EXPECT_TRUE(says("rank 128 of 128: the head as trained"));
    EXPECT_NEAR(weight(9, 12), 0.637F, 5e-4F);
}

TEST_F(ParametersWindowTest, ANumberCanBeTypedForDk) {
    spin().setFocus();
    spin().selectAll();
    QTest::keyClicks(&spin(), "12");
    key(spin(), Qt::Key_Enter);
    EXPECT_EQ(slider().value(), 12);
    EXPECT_TRUE(says("rank 12 of 128"));
    key(spin(), Qt::Key_Up);
    EXPECT_EQ(slider().value(), 13);
}

TEST_F(ParametersWindowTest, UndoWhileDkIsTypedUndoesTheEditOfTheProject) {
    spin().setFocus();
    spin().selectAll();
    QTest::keyClicks(&spin(), "12");
    settle();
    QTest::keyClick(&spin(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    EXPECT_EQ(spin().value(), 128);
    EXPECT_EQ(slider().value(), 128);
    EXPECT_FALSE(canUndo());
}

TEST_F(ParametersWindowTest, DkOfRandomVectorsGoesTo512) {
    choose("Source", "Random vectors");
    EXPECT_EQ(spin().maximum(), 512);
    EXPECT_TRUE(says("width of Q and K"));
    slider().setFocus();
    key(slider(), Qt::Key_End);
    EXPECT_EQ(spin().value(), 512);
    EXPECT_TRUE(says("dₖ 512"));
}

TEST_F(ParametersWindowTest, LayerAndHeadAreChosenInBoxesAndThumbnails) {
    const float first = weight(9, 12);
    choose("Layer", "0");
    EXPECT_NE(weight(9, 12), first);
    choose("Head", "3");
    auto& heads = named<QListView>("All heads");
    EXPECT_EQ(heads.currentIndex().data().toString(), "0.3");
    EXPECT_EQ(heads.model()->rowCount(), 8);
    QTest::mouseClick(heads.viewport(), Qt::LeftButton, {},
                      heads.visualRect(heads.model()->index(6, 0)).center());
    settle();
    EXPECT_EQ(named<QComboBox>("Layer").currentText(), "1");
    EXPECT_EQ(named<QComboBox>("Head").currentText(), "2");
    EXPECT_EQ(weight(9, 12), first);
    heads.setFocus();
    key(heads, Qt::Key_Right);
    EXPECT_EQ(named<QComboBox>("Head").currentText(), "3");
    EXPECT_FALSE(window().isWindowModified()) << "looking at another head is not an edit";
}

TEST_F(ParametersWindowTest, EveryScaleGivesItsOwnScores) {
    const auto score = [this] { return (*picture("scores").content().data.values)(9, 12); };
    const float own = score();
    choose("Scale", "None (1)");
    EXPECT_NEAR(score(), own * std::sqrt(128.0F), std::abs(own) * 1e-4) << "the head's own scale is 1/√128";
    choose("Scale", "Custom");
    auto& factor = named<QDoubleSpinBox>("Factor");
    factor.setFocus();
    factor.selectAll();
    QTest::keyClicks(&factor, "0.5");
    key(factor, Qt::Key_Enter);
    EXPECT_NEAR(score(), own * 0.5F * std::sqrt(128.0F), std::abs(own) * 1e-4);
    choose("Scale", "1/√rank");
    slider().setFocus();
    key(slider(), Qt::Key_Home);
    const float rankOne = score();
    choose("Scale", "Head's own 1/√d");
    EXPECT_NEAR(rankOne, score() * std::sqrt(128.0F), std::abs(rankOne) * 1e-4) << "1/√1 against 1/√128";
    EXPECT_EQ(find<QDoubleSpinBox>("Factor"), nullptr);
}

TEST_F(ParametersWindowTest, MasksHideKeysInPictureAndLadder) {
    choose("Mask", "Causal");
    EXPECT_EQ(weight(9, 12), 0.0F);
    EXPECT_TRUE(picture("weights").content().data.isMasked({9, 12}));
    EXPECT_EQ(rungs().filter("−∞").size(), 2) << rungs().join("; ").toStdString();
    EXPECT_EQ(weight(0, 0), 1.0F);
    undo();
    EXPECT_EQ(named<QComboBox>("Mask").currentText(), "None");
    EXPECT_NEAR(weight(9, 12), 0.637F, 5e-4F);
    choose("Mask", "Key padding");
    EXPECT_GT(weight(9, 12), 0.0F);
    EXPECT_EQ(weight(9, 13), 0.0F);
    undo();
    EXPECT_NEAR(weight(9, 12), 0.637F, 5e-4F);
    redo();
    EXPECT_EQ(named<QComboBox>("Mask").currentText(), "Key padding");
}

TEST_F(ParametersWindowTest, QueriesWithNothingToAttendToAreZeroAndSaidSo) {
    choose("Mask", "Key padding");
    auto& padded = named<QSpinBox>("Padded keys");
    padded.setFocus();
    padded.selectAll();
    QTest::keyClicks(&padded, "14");
    key(padded, Qt::Key_Enter);
    const auto& weights = *picture("weights").content().data.values;
    const auto& context = *picture("context").content().data.values;
    EXPECT_TRUE((weights.array() == 0.0F).all());
    EXPECT_TRUE((context.array() == 0.0F).all());
    EXPECT_TRUE(says("14 queries can attend to nothing: their weights and context are 0."));
    EXPECT_TRUE(says("rows of zeros: nothing to attend to"));
    choose("Mask", "None");
    EXPECT_FALSE(says("can attend to nothing"));
}

TEST_F(ParametersWindowTest, MoreHoldsTemperatureSeedAndHeads) {
    EXPECT_EQ(find<QSlider>("Temperature"), nullptr);
    press("More");
    press("Normalizer");
    press("Heads and seed");
    EXPECT_FALSE(named<QSpinBox>("Seed").isEnabled()) << "a trained head has no seed";
    EXPECT_TRUE(says("Nothing here is drawn at random."));
    auto& temperature = named<QDoubleSpinBox>("Temperature");
    temperature.setFocus();
    temperature.selectAll();
    QTest::keyClicks(&temperature, "100");
    key(temperature, Qt::Key_Enter);
    EXPECT_NEAR(weight(9, 12), 1.0F / 14, 0.02F) << "hot is nearly even";
    undo();
    choose("Source", "Random vectors");
    const float seedOne = weight(9, 10);
    auto& seed = named<QSpinBox>("Seed");
    seed.setFocus();
    key(seed, Qt::Key_Up);
    EXPECT_NE(weight(9, 10), seedOne);
    key(seed, Qt::Key_Down);
    EXPECT_EQ(weight(9, 10), seedOne) << "the same seed gives the same numbers";
    auto& heads = named<QSpinBox>("Heads");
    heads.setFocus();
    key(heads, Qt::Key_Up);
    EXPECT_EQ(named<QListView>("All heads").model()->rowCount(), 5);
    press("More");
    EXPECT_EQ(find<QSpinBox>("Seed"), nullptr);
}

TEST_F(ParametersWindowTest, ADecimalNumberCanBeTypedForTheTemperature) {
    press("More");
    press("Normalizer");
    auto& temperature = named<QDoubleSpinBox>("Temperature");
    temperature.setFocus();
    temperature.selectAll();
    QTest::keyClicks(&temperature, "1.5");
    key(temperature, Qt::Key_Enter);
    EXPECT_EQ(temperature.value(), 1.5);
}

TEST_F(ParametersWindowTest, ADragOfTheTemperatureIsOneStep) {
    press("More");
    press("Normalizer");
    const float before = weight(9, 12);
    dragLeft(named<QSlider>("Temperature"), 5);
    EXPECT_GT(weight(9, 12), before) << "colder is sharper";
    undo();
    EXPECT_EQ(weight(9, 12), before);
    EXPECT_FALSE(canUndo());
}

}  // namespace

}  // namespace lab::test
