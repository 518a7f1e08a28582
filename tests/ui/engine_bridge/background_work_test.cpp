#include "ui/engine_bridge/background_work.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <memory>
#include <vector>

#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/selection/selection.h"

namespace lab::ui {
namespace {

struct BackgroundWorkTest : ::testing::Test {
    Document document;
    Selection selection;
    EngineBridge bridge{document, selection,
                        std::make_shared<engine::ModelStore>(std::string(LAB_RESOURCE_DIR) + "/models")};
};

TEST_F(BackgroundWorkTest, PublishesOnTheWindowsThreadInOrder) {
    BackgroundWork work(bridge);
    QSignalSpy finished(&work, &BackgroundWork::finished);
    QSignalSpy progressed(&work, &BackgroundWork::progressed);
    std::vector<int> parts;
    std::vector<QThread*> threads;
    work.start([&](engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        for (int i = 0; i < 3 && context.mayContinue(); ++i) {
            publish([&, i] {
                parts.push_back(i);
                threads.push_back(QThread::currentThread());
            });
            context.report(i / 2.0);
        }
    });
    EXPECT_TRUE(work.isRunning());
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_FALSE(finished.front().front().toBool());
    EXPECT_FALSE(work.isRunning());
    EXPECT_EQ(parts, (std::vector<int>{0, 1, 2}));
    EXPECT_EQ(threads, std::vector<QThread*>(3, QThread::currentThread()));
    EXPECT_EQ(progressed.count(), 3);
    EXPECT_EQ(progressed.back().front().toDouble(), 1.0);
}

TEST_F(BackgroundWorkTest, CancelEndsItAndSaysSo) {
    BackgroundWork work(bridge);
    QSignalSpy finished(&work, &BackgroundWork::finished);
    work.start([](engine::BackgroundContext& context, const BackgroundWork::Publish&) {
        while (context.mayContinue()) {
        }
    });
    work.cancel();
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_TRUE(finished.front().front().toBool());
}

TEST_F(BackgroundWorkTest, NothingArrivesOfWorkThatWasReplaced) {
    BackgroundWork work(bridge);
    QSignalSpy finished(&work, &BackgroundWork::finished);
    std::vector<int> parts;
    work.start([&](engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        publish([&] { parts.push_back(1); });
        while (context.mayContinue()) {
        }
    });
    work.start([&](engine::BackgroundContext&, const BackgroundWork::Publish& publish) {
        publish([&] { parts.push_back(2); });
    });
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(parts, std::vector<int>{2});
}

TEST_F(BackgroundWorkTest, NothingArrivesOnceItsOwnerIsGone) {
    std::vector<int> parts;
    {
        BackgroundWork work(bridge);
        work.start([&](engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
            publish([&] { parts.push_back(1); });
            while (context.mayContinue()) {
            }
        });
    }
    BackgroundWork after(bridge);
    QSignalSpy finished(&after, &BackgroundWork::finished);
    after.start([](engine::BackgroundContext&, const BackgroundWork::Publish&) {});
    ASSERT_TRUE(finished.wait(60'000));
    EXPECT_TRUE(parts.empty());
}

}  // namespace
}  // namespace lab::ui
