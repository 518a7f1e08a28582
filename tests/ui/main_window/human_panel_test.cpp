// Human attention beside the machine: played, poked and set up as a person would.
#include <QClipboard>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/main_window/window_test.h"
#include "ui/panels/human/human_panel.h"
#include "ui/panels/human/views/capacity_view.h"
#include "ui/panels/human/views/phase_plane_view.h"
#include "ui/panels/human/views/stream_view.h"

namespace lab::test {

namespace {

class HumanPanelTest : public WindowTest {
  protected:
    [[nodiscard]] QDockWidget& dock() const {
        return *window().findChild<QDockWidget*>(QStringLiteral("human"));
    }
    [[nodiscard]] QTableView& log() const {
        return *dock().findChild<QTableView*>(QStringLiteral("sceneLog"));
    }
    /// All cells of a column of the log, the newest first.
    [[nodiscard]] QStringList column(int column) const {
        QStringList cells;
        for (int row = 0; row < log().model()->rowCount(); ++row) {
            cells << log().model()->index(row, column).data().toString();
        }
        return cells;
    }
    [[nodiscard]] QString clock() const {
        for (const QLabel* label : dock().findChildren<QLabel*>()) {
            if (label->toolTip().startsWith(QStringLiteral("Time in the scene"))) {
                return label->text();
            }
        }
        return {};
    }
    /// Steps on by keyboard, tenths of a second at a time.
    void stepOn(int tenths) const {
        for (int i = 0; i < tenths; ++i) {
            QTest::keyClick(&window(), Qt::Key_F9);
        }
        settle();
    }
    void type(const QString& name, const char* number) const {
        auto& spin = named<QDoubleSpinBox>(name);
        spin.setFocus();
        spin.selectAll();
        QTest::keyClicks(&spin, QLatin1String(number));
        key(spin, Qt::Key_Enter);
    }
    [[nodiscard]] double shown(const QString& name) const { return named<QDoubleSpinBox>(name).value(); }
    [[nodiscard]] bool isOn(const QString& button) const {
        return named<QAbstractButton>(button).isChecked();
    }
    [[nodiscard]] QToolButton& heading(const QString& text) const {
        for (auto* button : dock().findChildren<QToolButton*>()) {
            if (button->text() == text && button->property("heading").toBool()) {
                return *button;
            }
        }
        qFatal("There is no group '%s'.", qPrintable(text));
    }
    void open(const QString& group) const {
        heading(group).setChecked(true);
        settle();
    }
};

TEST_F(HumanPanelTest, OpensBesideTheMachineWithSomethingToSeeAndStandsStill) {
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(window().dockWidgetArea(&dock()), Qt::RightDockWidgetArea);
    EXPECT_EQ(named<QComboBox>("Scene").currentText(), "Lecture with a phone");
    EXPECT_EQ(clock(), "1:30.0");
    EXPECT_FALSE(dock().findChild<ui::StreamView*>()->isEmpty());
    EXPECT_FALSE(dock().findChild<ui::CapacityView*>()->isEmpty());
    EXPECT_TRUE(says("not validated in classrooms"));
    EXPECT_NE(find<QAbstractButton>("Play the scene"), nullptr);
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_FALSE(canUndo());
}

TEST_F(HumanPanelTest, AtMostSevenThingsAreOpenAtFirst) {
    // Scene, playing, allocation, competition, tasks, the shelf; all else is behind a heading.
    EXPECT_FALSE(find<QDoubleSpinBox>("Stress"));
    EXPECT_FALSE(dock().findChild<ui::PhasePlaneView*>()->isVisible());
    EXPECT_FALSE(log().isVisible());
    int sliders = 0;
    for (const auto* slider : dock().findChildren<QSlider*>()) {
        sliders += slider->isVisible() ? 1 : 0;
    }
    EXPECT_EQ(sliders, 2) << "time and competition";
}

TEST_F(HumanPanelTest, PlaysPausesStepsAndGoesBackByKeys) {
    const QString before = clock();
    key(window(), Qt::Key_F8);
    ASSERT_TRUE(waitUntil([&] { return clock() != before; }));
    key(window(), Qt::Key_F8);
    ASSERT_NE(find<QAbstractButton>("Play the scene"), nullptr);
    const QString paused = clock();
    stepOn(10);
    EXPECT_NE(clock(), paused);
    key(window(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(clock(), "0:00.0");
    stepOn(3);
    EXPECT_EQ(clock(), "0:00.3");
    auto& time = named<QSlider>("Time in the scene");
    time.setFocus();
    key(time, Qt::Key_Home);
    EXPECT_EQ(clock(), "0:00.0");
    key(time, Qt::Key_End);
    EXPECT_EQ(clock(), "0:00.3") << "what was reached is still there";
    EXPECT_FALSE(canUndo()) << "playing is no edit";
}

TEST_F(HumanPanelTest, OneControlSetsCompetitionAgainstTheLeak) {
    EXPECT_TRUE(isOn("Allocation of attention: Selective"));
    EXPECT_EQ(shown("Competition β"), 3);
    press("Allocation of attention: Divided");
    EXPECT_EQ(shown("Competition β"), 0.5);
    EXPECT_TRUE(says("attention is shared"));
    press("Allocation of attention: Switching");
    EXPECT_EQ(shown("Competition β"), 1.3);
    EXPECT_TRUE(says("makes it flip"));
    type("Competition β", "1");
    EXPECT_FALSE(isOn("Allocation of attention: Switching"));
    EXPECT_TRUE(says("the border between sharing and one winner"));
    press("Allocation of attention: Divided");
    EXPECT_EQ(shown("Competition β"), 0.5);
    undo();
    undo();
    EXPECT_EQ(shown("Competition β"), 1.3);
    undo();
    undo();
    EXPECT_TRUE(isOn("Allocation of attention: Selective"));
    EXPECT_FALSE(canUndo());
}

TEST_F(HumanPanelTest, ADragOfCompetitionIsOneUndoStep) {
    auto& slider = named<QSlider>("Competition β");
    const QPoint middle = slider.rect().center();
    QTest::mousePress(&slider, Qt::LeftButton, {}, {slider.width() * 3 / 4, middle.y()});
    for (int x = slider.width() * 3 / 4; x > slider.width() / 8; x -= 5) {
        QTest::mouseMove(&slider, {x, middle.y()});
    }
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, {slider.width() / 8, middle.y()});
    settle();
    EXPECT_LT(shown("Competition β"), 2);
    undo();
    EXPECT_EQ(shown("Competition β"), 3);
    EXPECT_FALSE(canUndo());
}

TEST_F(HumanPanelTest, APhoneCapturesAndTheLogSaysWhyAndWhatItCost) {
    key(window(), Qt::Key_F8, Qt::ShiftModifier);
    stepOn(20);
    press("Phone");
    ASSERT_NE(find<QAbstractButton>("Pause the scene"), nullptr) << "what happens is to be seen";
    key(window(), Qt::Key_F8);
    stepOn(600);
    open("Event log");
    const auto hasLine = [](const QString& what, const QString& below) {
        return testing::Contains(testing::Truly([what, below](const QString& cell) {
            const QStringList lines = cell.split(QLatin1Char('\n'));
            return lines.size() == 2 && lines[0] == what && lines[1].contains(below);
        }));
    };
    EXPECT_THAT(column(1), hasLine("Phone", "times the weight"));
    EXPECT_THAT(column(1),
                hasLine("Phone captures attention from Listening to a lecture (involuntary)", "it takes 3"));
    // The phone wakes a thought, which holds attention after it.
    EXPECT_THAT(column(1),
                hasLine("Back to Listening to a lecture from Wandering thought", "lost until work went on"));
    press("Copy the event log");
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.startsWith("Time (s)\tWhat happened\tWhy\tCost\tRatio of weights\tThreshold"))
        << copied.left(80).toStdString();
    EXPECT_EQ(copied.trimmed().count('\n'), log().model()->rowCount());
    EXPECT_FALSE(canUndo());
}

TEST_F(HumanPanelTest, ADecisionIsVoluntary) {
    key(window(), Qt::Key_F8, Qt::ShiftModifier);
    stepOn(20);
    press("Turn to Taking notes");
    key(window(), Qt::Key_F8);
    stepOn(30);
    open("Event log");
    EXPECT_THAT(column(1), testing::Contains(testing::Truly([](const QString& cell) {
                    return cell.startsWith("You decide to turn to Taking notes (voluntary)\n");
                })));
}

TEST_F(HumanPanelTest, TasksAreAddedNamedRemovedAndUndone) {
    press("Add a task");
    QLineEdit& name = named<QLineEdit>("Name of task 3");
    EXPECT_EQ(QApplication::focusWidget(), &name);
    QTest::keyClicks(&name, "Essay");
    settle();
    EXPECT_NE(find<QAbstractButton>("Turn to Essay"), nullptr);
    type("Importance", "7");
    EXPECT_TRUE(says("importance 7"));
    press("Add a task");
    EXPECT_EQ(find<QAbstractButton>("Add a task"), nullptr) << "four are enough";
    press("Remove Essay");
    EXPECT_EQ(find<QAbstractButton>("Turn to Essay"), nullptr);
    undo();
    EXPECT_NE(find<QAbstractButton>("Turn to Essay"), nullptr);
}

TEST_F(HumanPanelTest, WithoutTasksItSaysWhatToDoNext) {
    for (const char* task : {"Listening to a lecture", "Taking notes"}) {
        press(QStringLiteral("Settings of %1").arg(QLatin1String(task)));
        press(QStringLiteral("Remove %1").arg(QLatin1String(task)));
    }
    EXPECT_TRUE(says("No task, so nothing to attend to. Add a task"));
    stepOn(10);
    press("I decide to switch");
    press("Phone");
    key(window(), Qt::Key_F8);
    stepOn(10);
    undo();
    EXPECT_NE(find<QAbstractButton>("Turn to Taking notes"), nullptr);
}

TEST_F(HumanPanelTest, NoImportanceAndAPassedDeadlineAreSaidInWords) {
    for (const char* task : {"Listening to a lecture", "Taking notes"}) {
        const auto settings = QStringLiteral("Settings of %1").arg(QLatin1String(task));
        press(settings);
        type("Importance", "0");
        press(settings);
    }
    stepOn(2);
    EXPECT_TRUE(says("No task has any importance"));
    press("Settings of Listening to a lecture");
    type("Importance", "2");
    press("Deadline of task 1");
    type("Minutes until the deadline of task 1", "0.1");
    stepOn(2);
    EXPECT_TRUE(says("A deadline has passed"));
}

TEST_F(HumanPanelTest, APresetIsOneUndoStepAndBeginsAnew) {
    choose("Scene", "Open-plan office");
    EXPECT_EQ(clock(), "0:00.0");
    EXPECT_TRUE(isOn("Chatter"));
    EXPECT_NE(find<QAbstractButton>("Turn to Report"), nullptr);
    press("Chatter");
    key(window(), Qt::Key_F8);
    EXPECT_EQ(named<QComboBox>("Scene").currentIndex(), -1) << "it is not that scene any more";
    undo();
    EXPECT_TRUE(isOn("Chatter"));
    undo();
    EXPECT_EQ(named<QComboBox>("Scene").currentText(), "Lecture with a phone");
    EXPECT_FALSE(canUndo());
}

TEST_F(HumanPanelTest, ThePersonsStateIsBehindAHeadingAndUndone) {
    open("Person");
    type("Last night", "3");
    type("Stress", "0.5");
    EXPECT_TRUE(heading("Person").accessibleDescription().contains("slept 3 h"));
    undo();
    EXPECT_EQ(shown("Stress"), 0);
    EXPECT_EQ(shown("Last night"), 3);
    undo();
    EXPECT_EQ(shown("Last night"), 8);
}

TEST_F(HumanPanelTest, GoneBackBeforeAChangeItOffersThePresentSettings) {
    key(window(), Qt::Key_F8, Qt::ShiftModifier);
    stepOn(3);
    press("Allocation of attention: Divided");
    stepOn(3);
    auto& time = named<QSlider>("Time in the scene");
    time.setFocus();
    key(time, Qt::Key_Home);
    EXPECT_TRUE(says("At this moment the settings were other ones"));
    press("Use them from here on");
    EXPECT_FALSE(says("At this moment the settings were other ones"));
}

TEST_F(HumanPanelTest, AssumptionsSayWhoseTheyAreAndAreResetOneOrAll) {
    press("Whose the parts are, and what is assumed");
    ASSERT_TRUE(waitUntil([this] { return find<QDoubleSpinBox>("Leak") != nullptr; }));
    EXPECT_TRUE(says("Bundesen 1990"));
    EXPECT_TRUE(says("illustrative setting of this program"));
    type("Leak", "1.5");
    EXPECT_TRUE(says("k = 1.5") || heading("Assumptions").accessibleDescription().contains("1 changed"));
    press("Reset: Leak");
    EXPECT_EQ(shown("Leak"), 1);
    type("Leak", "1.5");
    press("Reset all assumptions");
    EXPECT_EQ(shown("Leak"), 1);
    undo();
    EXPECT_EQ(shown("Leak"), 1.5);
}

TEST_F(HumanPanelTest, TheMenuDoesTheSameAndOpensTheDock) {
    dock().close();
    trigger("Exam nerves");
    EXPECT_TRUE(dock().isVisible());
    EXPECT_EQ(named<QComboBox>("Scene").currentText(), "Exam nerves");
    trigger("Worry");
    EXPECT_NE(find<QAbstractButton>("Pause the scene"), nullptr);
    trigger("Pause the scene");
    EXPECT_NE(find<QAbstractButton>("Play the scene"), nullptr);
}

TEST_F(HumanPanelTest, HiddenItStandsStill) {
    key(window(), Qt::Key_F8);
    const QString before = clock();
    ASSERT_TRUE(waitUntil([&] { return clock() != before; }));
    dock().close();
    settle();
    const QString hidden = clock();
    EXPECT_FALSE(QTest::qWaitFor([&] { return clock() != hidden; }, 150)) << "five frames at least";
    dock().show();
    EXPECT_TRUE(waitUntil([&] { return clock() != hidden; }));
}

TEST_F(HumanPanelTest, TheSceneIsSavedWithTheProjectAndAnExampleKeepsIt) {
    choose("Scene", "Driving with music");
    trigger("King, queen, Paris, France … (GloVe)");
    EXPECT_EQ(named<QComboBox>("Scene").currentText(), "Driving with music");
}

TEST_F(HumanPanelTest, ItIsChineseWhereTheWindowIs) {
    useLanguage(QStringLiteral("简体中文"));
    EXPECT_NE(find<QAbstractButton>(QStringLiteral("手机")), nullptr);
    EXPECT_TRUE(says(QStringLiteral("未经课堂检验")));
}

}  // namespace

}  // namespace lab::test
