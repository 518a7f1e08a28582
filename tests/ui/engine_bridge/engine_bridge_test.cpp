#include "ui/engine_bridge/engine_bridge.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "ui/document/document.h"
#include "ui/selection/selection.h"

namespace lab::ui {
namespace {

using project::Project;

Project randomText(std::string text) {
    Project project;
    project.source = project::SourceKind::Random;
    project.sequence.text = std::move(text);
    return project;
}

struct BridgeTest : ::testing::Test {
    explicit BridgeTest(const std::string& folder = std::string(LAB_RESOURCE_DIR) + "/models")
        : models(std::make_shared<engine::ModelStore>(folder)), bridge(document, selection, models) {}

    [[nodiscard]] bool waitUntilFresh() {
        return QTest::qWaitFor([this] { return !bridge.isStale(); }, 60'000);
    }
    void setDk(int dK) {
        document.change<int>(
            Property::DK, [](Project& p) -> int& { return p.attention.dK; }, dK);
    }

    Document document;
    Selection selection;
    std::shared_ptr<engine::ModelStore> models;
    EngineBridge bridge;
    QSignalSpy results{&bridge, &EngineBridge::resultChanged};
    QSignalSpy stale{&bridge, &EngineBridge::staleChanged};
    QSignalSpy errors{&bridge, &EngineBridge::errorChanged};
};

TEST_F(BridgeTest, HasNothingToShowAtFirst) {
    EXPECT_EQ(bridge.result(), nullptr);
    EXPECT_FALSE(bridge.isStale());
    EXPECT_FALSE(bridge.error());
}

TEST_F(BridgeTest, AnswersAProjectOnTheWindowsThread) {
    document.reset(randomText("the cat sat"), {});
    EXPECT_TRUE(bridge.isStale());
    EXPECT_EQ(bridge.result(), nullptr) << "nobody waits";
    ASSERT_TRUE(results.wait(60'000));
    EXPECT_FALSE(bridge.isStale());
    EXPECT_EQ(bridge.result()->head.stages.weights.rows(), 3);
    EXPECT_EQ(bridge.result()->request.project, document.snapshot());
    EXPECT_EQ(errors.count(), 0);
}

TEST_F(BridgeTest, SaysOnceWhenItBecomesStaleAndOnceWhenFresh) {
    document.reset(randomText("the cat sat"), {});
    setDk(3);
    setDk(4);
    ASSERT_TRUE(waitUntilFresh());
    ASSERT_EQ(stale.count(), 2);
    EXPECT_TRUE(stale[0][0].toBool());
    EXPECT_FALSE(stale[1][0].toBool());
}

TEST_F(BridgeTest, TheLastResultAnswersTheNewestRequest) {
    document.reset(randomText("the cat sat"), {});
    document.beginGesture();
    for (int dK = 1; dK <= 300; ++dK) {
        setDk(dK);
    }
    document.endGesture();
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(bridge.result()->head.vectors.dK, 300);
    EXPECT_EQ(bridge.result()->request.project, document.snapshot());
    EXPECT_LT(results.count(), 301) << "a request that waits is replaced by the next";
}

TEST_F(BridgeTest, ResultsOnlyEverGetNewer) {
    std::uint64_t shown = 0;
    QObject::connect(&bridge, &EngineBridge::resultChanged, &bridge, [&] {
        EXPECT_GT(bridge.result()->request.number, shown);
        shown = bridge.result()->request.number;
    });
    document.reset(randomText("the cat sat"), {});
    for (int dK = 1; dK <= 200; ++dK) {
        setDk(dK);
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(bridge.result()->head.vectors.dK, 200);
}

TEST_F(BridgeTest, WhatPanelsWantIsAddedUp) {
    const int one = 0;
    const int other = 0;
    bridge.setWanted(&one, {.agreement = true});
    EXPECT_FALSE(bridge.isStale()) << "there is no project yet to compute anything of";
    document.reset(randomText("the cat sat"), {});
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(bridge.result()->agreement.rows(), bridge.result()->heads);
    EXPECT_TRUE(bridge.result()->rollout.empty());

    bridge.setWanted(&other, {.agreement = true, .rollout = true});
    EXPECT_TRUE(bridge.isStale());
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(bridge.result()->agreement.rows(), bridge.result()->heads);
    EXPECT_FALSE(bridge.result()->rollout.empty());

    bridge.setWanted(&one, {});
    EXPECT_FALSE(bridge.isStale()) << "the other one still wants it";
    bridge.setWanted(&other, {});
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(bridge.result()->agreement.size(), 0);
    EXPECT_TRUE(bridge.result()->rollout.empty());
}

TEST_F(BridgeTest, AnotherHeadIsComputedWithoutAnEdit) {
    document.reset(randomText("the cat sat"), {});
    ASSERT_TRUE(waitUntilFresh());
    const auto first = bridge.result();
    selection.setHead({0}, {2});
    EXPECT_TRUE(bridge.isStale());
    EXPECT_EQ(bridge.result(), first) << "the old picture stays";
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_EQ(bridge.result()->request.head, HeadIndex{2});
    EXPECT_EQ(bridge.result()->sequence.encoded, first->sequence.encoded);
    EXPECT_FALSE(document.isModified());
}

TEST_F(BridgeTest, PinningComputesNothing) {
    document.reset(randomText("the cat sat"), {});
    ASSERT_TRUE(waitUntilFresh());
    selection.setPinned(Cell{1, 1});
    selection.setHover(Cell{1, 2});
    EXPECT_FALSE(bridge.isStale());
}

TEST_F(BridgeTest, MayBeClosedInTheMiddleOfWork) {
    for (int i = 0; i < 20; ++i) {
        EngineBridge another(document, selection, models);
        document.reset(randomText("the cat sat " + std::to_string(i)), {});
    }
    EXPECT_TRUE(waitUntilFresh());
}

struct BridgeWithoutModels : BridgeTest {
    BridgeWithoutModels() : BridgeTest("/nowhere/at/all") {}
};

TEST_F(BridgeWithoutModels, SaysWhatIsMissingAndKeepsThePicture) {
    document.reset(randomText("the cat sat"), {});
    ASSERT_TRUE(waitUntilFresh());
    const auto shown = bridge.result();
    ASSERT_NE(shown, nullptr);
    document.reset(Project{}, {});  // USE Lite
    ASSERT_TRUE(waitUntilFresh());
    ASSERT_TRUE(bridge.error().has_value());
    EXPECT_EQ(bridge.error()->code, ErrorCode::ModelUnavailable);
    EXPECT_EQ(bridge.result(), shown);
    EXPECT_EQ(errors.count(), 1);
    document.reset(randomText("the cat sat"), {});
    ASSERT_TRUE(waitUntilFresh());
    EXPECT_FALSE(bridge.error().has_value()) << "it is over as soon as something works";
    EXPECT_EQ(errors.count(), 2);
}

}  // namespace
}  // namespace lab::ui
