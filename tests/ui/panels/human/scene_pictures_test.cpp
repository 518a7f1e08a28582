#include <gtest/gtest.h>

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include "ui/panels/human/views/capacity_view.h"
#include "ui/panels/human/views/lost_time_view.h"
#include "ui/panels/human/views/mode_picture.h"
#include "ui/panels/human/views/phase_plane_view.h"
#include "ui/panels/human/views/scene_feed.h"
#include "ui/panels/human/views/stream_view.h"
#include "ui/panels/human/views/strips_view.h"

namespace lab::ui {
namespace {

QString englishName(human::SceneChannel channel) {
    return QString::fromUtf8(human::sceneChannels()[human::indexOf(channel)].name.data());
}

human::SceneRun interruptedRun() {
    human::SceneSettings settings;
    settings.tasks = {human::SceneTask{}, human::SceneTask{}};
    human::SceneRun run(settings);
    run.addEvent({human::Seconds(10), human::SceneEventKind::Decide, 1});
    run.addEvent({human::Seconds(25), human::SceneEventKind::Phone});
    return run;
}

/// Two tasks and a phone: 0.5, 0.25, 0.25 for two seconds.
SceneHistory constantShares() {
    SceneHistory history;
    history.setChannels(
        {{"Lecture", ChannelKind::Task}, {"Notes", ChannelKind::Task}, {"Phone", ChannelKind::External}});
    history.setStrips(
        {{"Focus", {}, {}, "low", "high", -1, 1, 2}, {"Alertness", "B", "lapses", {}, {}, 20, 0, 1}});
    for (int i = 0; i <= 20; ++i) {
        history.append({0.1 * i, {0.5, 0.25, 0.25}, {0.5, 5}});
    }
    return history;
}

void show(SceneView& view, int width) {
    view.resize(width, view.heightForWidth(width));
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
}

TEST(SceneHistory, EarlierSampleTakesThePlaceOfWhatFollowed) {
    SceneHistory history = constantShares();
    history.append({1.0, {1, 0, 0}, {0, 0}});
    EXPECT_EQ(history.size(), 11U);
    EXPECT_EQ(history.lastSeconds(), 1.0);
    EXPECT_EQ(history.share(10, 0), 1.0);
    EXPECT_EQ(history.share(9, 0), 0.5);
}

TEST(SceneHistory, DistractorCountsOnceItIsSeen) {
    SceneHistory history;
    history.setChannels({{"Lecture", ChannelKind::Task}, {"Phone", ChannelKind::External}});
    history.append({0, {1, 0}, {}});
    EXPECT_TRUE(history.wasSeen(0));
    EXPECT_FALSE(history.wasSeen(1));
    const int before = history.generation();
    history.append({1, {0.5, 0.5}, {}});
    EXPECT_TRUE(history.wasSeen(1));
    EXPECT_NE(history.generation(), before);
}

// By hand: bands of 0.5, 0.25, 0.25 in 40 rows from below are 20, 10 and 10 rows high.
TEST(ShareStack, BandsAreAsHighAsTheirShares) {
    const SceneHistory history = constantShares();
    ShareStack stack;
    stackShares(history, {0, 2}, 10, stack);
    const Theme theme = makeTheme(ThemeKind::Light);
    std::vector<FillLook> looks = channelLooks(history.channels(), theme);
    EXPECT_TRUE(looks[0].isPlain());
    EXPECT_FALSE(looks[2].isPlain()) << "a distractor has a pattern beside its colour";
    QImage image(10, 40, QImage::Format_RGB32);
    renderStack(stack, looks, theme.panel, 1, image);
    for (int y = 0; y < 40; ++y) {
        const QRgb color = image.pixel(5, y);
        if (y < 10) {
            EXPECT_TRUE(color == looks[2].color.rgb() || color == looks[2].ink.rgb()) << y;
        } else {
            EXPECT_EQ(color, (y < 20 ? looks[1] : looks[0]).color.rgb()) << y;
        }
    }
}

TEST(ShareStack, ColumnsWithoutSamplesShowTheGround) {
    const SceneHistory history = constantShares();
    ShareStack stack;
    stackShares(history, {0, 4}, 40, stack);
    EXPECT_TRUE(stack.isShown(10));
    EXPECT_FALSE(stack.isShown(30)) << "that time has not come yet";
}

TEST(ShareStack, NothingAttendedToIsNoBand) {
    SceneHistory history;
    history.setChannels({{"Lecture", ChannelKind::Task}});
    history.append({0, {0}, {}});
    history.append({1, {0}, {}});
    ShareStack stack;
    stackShares(history, {0, 1}, 4, stack);
    EXPECT_FALSE(stack.isShown(0));
    EXPECT_TRUE(bandRuns(stack, 0.1, 1).empty());
}

TEST(ShareStack, WritesInBandsThatAreHighAndLongEnough) {
    const SceneHistory history = constantShares();
    ShareStack stack;
    stackShares(history, {0, 2}, 20, stack);
    const std::vector<BandRun> runs = bandRuns(stack, 0.4, 5);
    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0].channel, 0U);
    EXPECT_EQ(runs[0].firstColumn, 0U);
    EXPECT_EQ(runs[0].endColumn, 20U);
    EXPECT_NEAR(runs[0].middle, 0.25, 1e-6);
}

TEST(StreamView, KeysMoveThroughTimeAndTheReadOutFollows) {
    const SceneHistory history = constantShares();
    StreamView view;
    view.setHistory(&history);
    view.setSpan(60);
    show(view, 420);
    EXPECT_EQ(view.readOut(), QString());
    QSignalSpy moved(&view, &TimeView::cursorTimeChanged);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.readOut(), QStringLiteral("0:02.0: Lecture 50 %, Notes 25 %, Phone 25 %"));
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.cursorTime(), 1.0) << "a sixtieth of what is shown";
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.cursorTime(), 0.0);
    EXPECT_EQ(moved.count(), 3);
    QTest::keyClick(&view, Qt::Key_Escape);
    EXPECT_EQ(view.readOut(), QString());
}

TEST(StreamView, TellsAndTabulatesWhatItShows) {
    SceneHistory history = constantShares();
    history.addMark({1.05, MarkKind::Involuntary, "Phone"});
    StreamView view;
    view.setHistory(&history);
    EXPECT_EQ(view.summary(),
              QStringLiteral("At 0:02.0 attention is on: Lecture 50 %, Notes 25 %, Phone 25 %. Moves of "
                             "attention in what is shown: 0 by choice, 1 by itself."));
    const SceneTable table = view.table();
    EXPECT_EQ(table.header, (QStringList{"Time (s)", "Lecture", "Notes", "Phone", "Attention moved"}));
    ASSERT_EQ(table.rows.size(), 21U);
    EXPECT_EQ(table.rows[11].back().toString(), QStringLiteral("by itself: Phone"));
    EXPECT_TRUE(
        toCsv(table).startsWith("Time (s),Lecture,Notes,Phone,Attention moved\r\n0,0.5,0.25,0.25,\r\n"));
}

TEST(StreamView, ScreenReaderHearsTitleSummaryAndReadOut) {
    const SceneHistory history = constantShares();
    StreamView view;
    view.setHistory(&history);
    view.setCursorTime(1.0);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&view);
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::Graphic);
    EXPECT_EQ(told->text(QAccessible::Name),
              QStringLiteral("Share of attention. 0:01.0: Lecture 50 %, Notes 25 %, Phone 25 %"));
    EXPECT_EQ(told->text(QAccessible::Description), view.summary());
    EXPECT_EQ(told->text(QAccessible::Value), view.readOut());
}

TEST(StreamView, EmptyPictureSaysWhatToDo) {
    StreamView view;
    show(view, 300);
    EXPECT_TRUE(view.isEmpty());
    EXPECT_TRUE(view.summary().contains("Play"));
    EXPECT_TRUE(view.picture().isNull());
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.readOut(), QString());
}

CapacityContent capacityOf(const std::vector<double>& shares) {
    CapacityContent content{{}, 60, 57, 60};
    const std::array kinds{PartKind::Used, PartKind::Conflict, PartKind::Switching, PartKind::Captured,
                           PartKind::Lapse};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        content.parts.push_back({kinds[i], shares[i]});
    }
    return content;
}

int pixelsOf(const QImage& image, const QColor& color, int row) {
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        count += image.pixelColor(x, row) == color ? 1 : 0;
    }
    return count;
}

TEST(CapacityView, PartsAreAsLongAsTheirShares) {
    CapacityView view;
    view.setContent(capacityOf({1, 0, 0, 0, 0}));
    show(view, 420);
    const QColor used = partLook(PartKind::Used, view.theme()).color;
    const int row = view.heightForWidth(420) / 2 - 4;
    const int whole = pixelsOf(view.grab().toImage(), used, row);
    ASSERT_GT(whole, 300);
    view.setContent(capacityOf({0.25, 0.25, 0, 0.5, 0}));
    EXPECT_NEAR(pixelsOf(view.grab().toImage(), used, row), whole / 4.0, 1.0) << "whole pixels";
}

TEST(CapacityView, KeysReadOutEachPart) {
    CapacityView view;
    view.setContent(capacityOf({0.6, 0.1, 0.05, 0.2, 0.05}));
    show(view, 420);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_EQ(view.readOut(), QStringLiteral("used: 60.0 %, 36.0 items/s; becomes progress on the tasks"));
    QTest::keyClick(&view, Qt::Key_End);
    EXPECT_TRUE(view.readOut().startsWith("lapses: 5.0 %, 3.0 items/s"));
    EXPECT_EQ(view.table().rows.size(), 5U);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith("Part of the capacity,Share (%)"));
}

TEST(LostTimeView, TellsMinutesAndPercent) {
    LostTimeView view;
    view.setContent({{{PartKind::Conflict, 6}, {PartKind::CapturedOutside, 30}}, 600});
    show(view, 300);
    EXPECT_EQ(view.summary(), QStringLiteral("Of 10 min 0 s, 0.60 min (6.0 %) were lost. The largest part: "
                                             "captured, outside, 0.50 min."));
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.readOut(), QStringLiteral("conflict: 0.10 min, 1.0 % of the time; lost where two things "
                                             "want the same resource"));
}

TEST(StripsView, LowEndMayBeTheLargerNumber) {
    const SceneHistory history = constantShares();
    StripsView view;
    view.setHistory(&history);
    view.setCursorTime(1.0);
    EXPECT_EQ(view.readOut(), QStringLiteral("0:01.0: Focus 0.50, Alertness 5.0 lapses"));
    EXPECT_EQ(view.table().header, (QStringList{"Time (s)", "Focus", "Alertness B (lapses)"}));
    show(view, 420);
    EXPECT_FALSE(view.grab().isNull());
}

TEST(PhasePlaneView, CurvesAreDrawnAgainOnlyWhereTheyMovedVisibly) {
    human::SceneRun run = interruptedRun();
    run.advanceTo(human::Seconds(27));
    const SceneFeed feed(englishName);
    PhasePlane plane = feed.plane(run);
    PhasePlaneView view;
    view.setPlane(plane);
    show(view, 420);
    view.grab();
    const int drawn = view.drawings();
    plane.fixedPoints.front().place.distractor += 1e-4;
    view.setPlane(plane);
    view.grab();
    EXPECT_EQ(view.drawings(), drawn) << "less than half a pixel";
    plane.fixedPoints.front().place.distractor += 0.1;
    view.setPlane(plane);
    view.grab();
    EXPECT_EQ(view.drawings(), drawn + 1);
}

TEST(PhasePlaneView, BothBasinsHaveTheirGround) {
    human::SceneRun run = interruptedRun();
    run.advanceTo(human::Seconds(8));
    run.addNow({human::Seconds(8), human::SceneEventKind::PopUp});
    run.advanceTo(human::Seconds(8.5));
    const SceneFeed feed(englishName);
    const PhasePlane plane = feed.plane(run);
    ASSERT_EQ(plane.regions.size(), 2U);
    EXPECT_EQ(plane.regions[0].basin, Basin::Focused);
    EXPECT_EQ(plane.regions[1].basin, Basin::Distracted);
    PhasePlaneView view;
    view.setPlane(plane);
    view.setTrail(feed.trail(run, human::Seconds(2)));
    show(view, 420);
    const QImage image = view.grab().toImage();
    const QRgb focused = image.pixel(view.placeOfPoint({0.95, 0.5}).toPoint());
    const QRgb distracted = image.pixel(view.placeOfPoint({0.2, 0.7}).toPoint());
    EXPECT_NE(focused, view.theme().panel.rgb());
    EXPECT_NE(distracted, view.theme().panel.rgb());
    EXPECT_NE(focused, distracted);
    EXPECT_TRUE(view.summary().contains("A border parts the focused basin from the distracted basin."));
}

// At beta = 0.4 k and equal weights both rest at (1 - 0.4) / 2 / (1 - 0.16), by hand 0.357.
TEST(ModePicture, WaysEndWhereTheModeSays) {
    const human::Competition competition;
    for (const auto& path : modeWays(AttentionMode::Divided, competition).paths) {
        EXPECT_NEAR(path.back().goal, 0.3571428, 1e-3);
        EXPECT_NEAR(path.back().distractor, 0.3571428, 1e-3);
    }
    const ModeWays selective = modeWays(AttentionMode::Selective, competition);
    EXPECT_EQ(selective.rests.size(), 2U);
    EXPECT_FALSE(selective.border.empty());
    EXPECT_GT(selective.paths[0].back().goal, 0.4);
    EXPECT_GT(selective.paths[1].back().distractor, 0.4);
    const ModeWays switching = modeWays(AttentionMode::Switching, competition);
    EXPECT_EQ(switching.paths[0].back().goal, 0);
    EXPECT_GT(switching.paths[0].back().distractor, 0.8);
    const Theme theme = makeTheme(ThemeKind::Dark);
    EXPECT_EQ(modePicture(AttentionMode::Divided, competition, theme, {44, 32}, 2).size(), QSize(88, 64));
}

TEST(SceneFeed, TakesOverWhatIsNewAndFollowsARewind) {
    human::SceneRun run = interruptedRun();
    SceneFeed feed(englishName);
    run.advanceTo(human::Seconds(20));
    feed.update(run);
    run.advanceTo(human::Seconds(40));
    feed.update(run);
    EXPECT_EQ(feed.history().size(), run.history().size());
    EXPECT_EQ(feed.history().lastSeconds(), run.history().back().time.count());
    run.rewindTo(human::Seconds(30));
    feed.update(run);
    EXPECT_EQ(feed.history().lastSeconds(), run.history().back().time.count());
    EXPECT_EQ(feed.history().size(), run.history().size());
}

TEST(SceneFeed, FollowsAnEventThatIsPutIntoThePast) {
    human::SceneRun run = interruptedRun();
    SceneFeed feed(englishName);
    run.advanceTo(human::Seconds(20));
    feed.update(run);
    run.addEvent({human::Seconds(15), human::SceneEventKind::Phone});
    feed.update(run);
    ASSERT_EQ(feed.history().size(), run.history().size());
    for (std::size_t i = 0; i < run.history().size(); ++i) {
        const float share = run.history()[i].share[human::indexOf(human::SceneChannel::Phone)];
        // Two tasks, then the phone.
        EXPECT_EQ(feed.history().share(i, 2), static_cast<double>(share)) << i;
    }
}

TEST(SceneFeed, MarksWhatMovedAttentionAndHow) {
    human::SceneRun run = interruptedRun();
    SceneFeed feed(englishName);
    run.advanceTo(human::Seconds(40));
    feed.update(run);
    std::size_t moves = 0;
    for (const human::SceneEntry& entry : run.log()) {
        moves += entry.kind == human::SceneEntryKind::Capture || entry.kind == human::SceneEntryKind::Switch;
    }
    EXPECT_EQ(feed.history().marks().size(), moves);
    const auto phone = std::ranges::find(feed.history().marks(), QStringLiteral("Phone"), &HistoryMark::name);
    ASSERT_NE(phone, feed.history().marks().end());
    EXPECT_EQ(phone->kind, MarkKind::Involuntary);
    EXPECT_GT(phone->seconds, 25);
}

TEST(SceneFeed, PartsOfTheCapacityAreTheWhole) {
    human::SceneRun run = interruptedRun();
    SceneFeed feed(englishName);
    run.advanceTo(human::Seconds(40));
    double sum = 0;
    for (const ScenePart& part : feed.capacity(run, human::Seconds(30)).parts) {
        sum += part.value;
    }
    // A person who is faster than a rested one has rho > 1, which the parts then sum to.
    EXPECT_NEAR(sum, std::max(1.0, run.state().rho), 1e-3);
}

}  // namespace
}  // namespace lab::ui
