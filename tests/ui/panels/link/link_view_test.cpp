#include "ui/panels/link/link_view.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "core/human/selection/luce_choice.h"
#include "ui/panels/link/link_differences.h"
#include "ui/panels/link/link_races.h"
#include "ui/panels/link/link_row.h"
#include "ui/panels/link/link_scene.h"
#include "ui/panels/link/link_table_model.h"
#include "ui/panels/link/link_text.h"

namespace lab::ui {
namespace {

const std::vector<double> kWeights{std::exp(2), std::exp(1), std::exp(0.5), 1, std::exp(-1)};
const std::vector<double> kSoftmax{0.5630212318, 0.2071239361, 0.1256270176, 0.07619663788, 0.02803117656};

/// The five logits 2, 1, 0.5, 0, -1, and a sixth item that takes no part.
LinkContent content(double temperature = 1) {
    std::vector<double> weights = kWeights;
    weights.push_back(0);
    LinkContent made =
        weightsRow(QStringLiteral("Five"), {"a", "b", "c", "d", "e", "f"}, weights, temperature);
    made.stored = 2;
    const std::vector<double> inclusion = human::inclusionProbabilities(sharesOf(made), made.stored);
    for (std::size_t i = 0; i < made.items.size(); ++i) {
        made.items[i].inclusion = inclusion[i];
    }
    return made;
}

TEST(LinkRow, SharesAreTheSoftmaxOfTheScores) {
    const LinkContent made = content();
    for (std::size_t i = 0; i < kSoftmax.size(); ++i) {
        EXPECT_NEAR(made.items[i].share, kSoftmax[i], 1e-9);
        EXPECT_NEAR(made.items[i].score, std::log(kWeights[i]), 1e-12);
    }
    EXPECT_EQ(made.items[0].weight, 1) << "the largest is the unit";
    EXPECT_FALSE(made.items[5].takesPart);
    EXPECT_EQ(made.items[5].share, 0);
    EXPECT_EQ(made.byShare, (std::vector<int>{0, 1, 2, 3, 4, 5}));
}

// On paper: at temperature 2 the ratio of the first two is e^((2 - 1) / 2).
TEST(LinkRow, TemperatureIsSelectivity) {
    const LinkContent made = content(2);
    EXPECT_NEAR(made.items[0].share / made.items[1].share, std::exp(0.5), 1e-9);
    const std::optional<LinkPair> pair = linkPair(made, std::nullopt);
    ASSERT_TRUE(pair);
    EXPECT_EQ(pair->target, 0);
    EXPECT_EQ(pair->other, 1);
    EXPECT_EQ(linkPair(made, 3)->other, 3) << "the pinned one";
    EXPECT_EQ(linkPair(made, 0)->other, 1) << "not the largest against itself";
    EXPECT_EQ(linkPair(made, 5)->other, 1) << "not one that takes no part";
}

TEST(LinkRow, OneAloneHasNoPair) {
    EXPECT_FALSE(linkPair(weightsRow({}, {"a"}, {2.0}, 1), std::nullopt));
    EXPECT_FALSE(linkPair(LinkContent(), std::nullopt));
}

TEST(LinkScene, TasksHaveTheirImportanceAndNoCardHasNoLine) {
    human::SceneSettings settings;
    settings.tasks.assign(2, human::SceneTask{});
    settings.tasks[0].name = "one";
    settings.tasks[0].importance = 4;
    settings.tasks[1].name = "two";
    const LinkContent made = sceneRow(human::SceneRun(settings), 1);
    ASSERT_EQ(made.count(), human::kSceneChannels - 2);
    EXPECT_EQ(made.items[0].name, "one");
    EXPECT_NEAR(made.items[0].share / made.items[1].share, 4, 1e-3) << "importance 4 to 1";
    settings.tasks.clear();
    EXPECT_NO_FATAL_FAILURE(sceneRow(human::SceneRun(settings), 1));
}

TEST(LinkScene, FollowsWhatHappens) {
    human::SceneSettings settings;
    settings.tasks.assign(1, human::SceneTask{});
    human::SceneRun run(settings);
    run.advanceTo(human::Seconds(10));
    const LinkContent before = sceneRow(run, 1);
    run.addNow({.kind = human::SceneEventKind::Phone});
    run.advanceTo(human::Seconds(10.5));
    const LinkContent after = sceneRow(run, 1);
    // Three tasks of four are not there.
    const auto line = human::indexOf(human::SceneChannel::Phone) - (human::kSceneTasks - 1);
    EXPECT_EQ(before.items[line].share, 0);
    EXPECT_GT(after.items[line].share, 0);
}

TEST(LinkText, SaysTheSameNumbersInSentenceTableAndFile) {
    const LinkContent made = content();
    human::RaceTally tally = human::emptyTally(6);
    EXPECT_TRUE(linkTale(made, tally).contains("5 share one whole")) << linkTale(made, tally).toStdString();
    EXPECT_TRUE(linkTale(made, tally).contains("the same numbers"));
    EXPECT_TRUE(linkItemSentence(made, tally, 0).contains("0.5630"));
    EXPECT_TRUE(linkItemSentence(made, tally, 5).contains("takes no part"));
    tally.races = 10;
    tally.wins = {6, 2, 1, 1, 0, 0};
    tally.stored = {9, 5, 3, 2, 1, 0};
    EXPECT_TRUE(linkItemSentence(made, tally, 0).contains("First in 6 of 10 races (0.6000)"));
    const QStringList lines = linkTable(made, tally, QLatin1Char(',')).split(QStringLiteral("\r\n"));
    ASSERT_EQ(lines.size(), 8);
    EXPECT_TRUE(lines[1].startsWith("a,2,1,0.56302")) << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(",6,0.6,0.85366") && lines[1].endsWith(",0.9")) << lines[1].toStdString();
    EXPECT_EQ(lines[6], "f,,0,0,0,,,0,");
    EXPECT_EQ(linkHeader(made).size(), linkRow(made, tally, 0, 5).size());
}

TEST(LinkText, QuotesWhatWouldBreakATable) {
    LinkContent made = weightsRow({}, {"a,\"b\""}, {1.0}, 1);
    EXPECT_TRUE(linkTable(made, human::emptyTally(1), QLatin1Char(',')).contains("\"a,\"\"b\"\"\",0,1,1,1"));
}

TEST(LinkDifferences, NoSentenceCallsAWeightALook) {
    int same = 0;
    for (const LinkDifference& line : linkDifferences()) {
        same += line.isSame ? 1 : 0;
        EXPECT_FALSE(line.source.isEmpty());
        EXPECT_FALSE(line.machine.isEmpty() || line.human.isEmpty());
    }
    EXPECT_EQ(same, 4);
    EXPECT_TRUE(linkDifferencesCsv().contains("not what anybody looks at"));
}

TEST(LinkView, KeysReadTheItemsFromTheLargestOn) {
    LinkView view;
    view.resize(900, 260);
    view.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&view));
    LinkContent made = content();
    std::swap(made.items[0], made.items[4]);
    made.byShare = {4, 1, 2, 3, 0, 5};
    view.setContent(made, true);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.cursorItem(), 4);
    QTest::keyClick(&view, Qt::Key_Down);
    EXPECT_EQ(view.cursorItem(), 1);
    EXPECT_TRUE(view.readOut().startsWith("b:"));
    EXPECT_FALSE(view.toImage().isNull());
}

TEST(LinkTable, HasALineForEachItem) {
    LinkTableModel model;
    model.setContent(content());
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(model.columnCount(), linkHeader(content()).size());
    EXPECT_EQ(model.index(0, 0).data().toString(), "a");
    EXPECT_EQ(model.index(4, 1).data().toString(), "−1") << "a minus sign";
    model.setContent(weightsRow({}, {"x"}, {1.0}, 1));
    EXPECT_EQ(model.rowCount(), 1);
}

class LinkRacesTest : public testing::Test {
  protected:
    LinkRacesTest() { m_races.setShares(kSoftmax, 2); }
    void runThousand() {
        const std::int64_t before = m_races.tally().races;
        m_races.runMany();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_races.tally().races == before + LinkRaces::kMany; }));
    }
    LinkRaces m_races;
};

// Four standard errors of a thousand races; the seed makes it the same every time.
TEST_F(LinkRacesTest, AThousandComeCloseToTheShares) {
    runThousand();
    for (std::size_t i = 0; i < kSoftmax.size(); ++i) {
        const double share = static_cast<double>(m_races.tally().wins[i]) / LinkRaces::kMany;
        EXPECT_NEAR(share, kSoftmax[i], 4 * std::sqrt(kSoftmax[i] * (1 - kSoftmax[i]) / LinkRaces::kMany));
    }
}

TEST_F(LinkRacesTest, ASeedGivesTheSameRacesAgain) {
    runThousand();
    const human::RaceTally first = m_races.tally();
    m_races.setSeed(2);
    runThousand();
    EXPECT_NE(m_races.tally(), first);
    m_races.setSeed(1);
    EXPECT_EQ(m_races.tally().races, 0);
    runThousand();
    EXPECT_EQ(m_races.tally(), first);
}

TEST_F(LinkRacesTest, OneRaceIsWatchedAndCountedWhenTheStoredHaveArrived) {
    m_races.runOne();
    EXPECT_TRUE(m_races.race().isThere());
    EXPECT_EQ(m_races.tally().races, 0) << "on the way";
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_races.tally().races == 1; }));
    int arrived = 0;
    for (int item = 0; item < 5; ++item) {
        arrived += m_races.race().hasArrived(item) ? 1 : 0;
    }
    EXPECT_EQ(arrived, 2) << "K of them";
}

TEST_F(LinkRacesTest, OtherSharesStartTheCountsAnew) {
    runThousand();
    m_races.setShares(kSoftmax, 2);
    EXPECT_EQ(m_races.tally().races, LinkRaces::kMany) << "the same ones go on";
    m_races.setShares(kSoftmax, 3);
    EXPECT_EQ(m_races.tally().races, 0);
}

TEST_F(LinkRacesTest, NobodyRunsWithoutWeights) {
    m_races.setShares({0, 0}, 1);
    EXPECT_FALSE(m_races.canRun());
    m_races.setPlaying(true);
    m_races.runOne();
    m_races.runMany();
    EXPECT_FALSE(m_races.isPlaying());
    EXPECT_FALSE(m_races.race().isThere());
}

TEST_F(LinkRacesTest, PlaysUntilItIsPaused) {
    const QSignalSpy playing(&m_races, &LinkRaces::playingChanged);
    m_races.setPlaying(true);
    EXPECT_TRUE(m_races.isPlaying());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_races.tally().races == 2; }, 20000));
    m_races.setPlaying(false);
    EXPECT_EQ(playing.size(), 2);
}

}  // namespace
}  // namespace lab::ui
