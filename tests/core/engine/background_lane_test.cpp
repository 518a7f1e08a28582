#include "core/engine/background_lane.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

#include "core/base/random.h"
#include "tests/core/engine/latch.h"

namespace lab::engine {
namespace {

using testing::ElementsAre;

TEST(BackgroundLane, RunsTasksInTheirOrder) {
    BusyGate gate;
    Watched<std::vector<int>> done;
    BackgroundLane lane(gate);
    for (int i = 1; i <= 3; ++i) {
        lane.submit(
            {[&, i](BackgroundContext&) { done.change([i](auto& list) { list.push_back(i); }); }, {}, {}});
    }
    ASSERT_TRUE(done.wait([](const auto& list) { return list.size() == 3; }));
    EXPECT_THAT(done.get(), ElementsAre(1, 2, 3));
}

TEST(BackgroundLane, WaitsWhileInteractiveWorkIsUnderWay) {
    BusyGate gate;
    Watched<int> steps(0);
    Watched<bool> finished(false);
    auto pass = std::make_unique<BusyGate::Pass>(gate);
    BackgroundLane lane(gate);
    lane.submit({[&](BackgroundContext& context) {
                     steps.set(1);
                     if (context.mayContinue()) {
                         steps.set(2);
                     }
                 },
                 {},
                 [&](bool) { finished.set(true); }});
    ASSERT_TRUE(steps.wait([](int value) { return value == 1; }));
    EXPECT_FALSE(finished.get());
    EXPECT_EQ(steps.get(), 1);  // no step while the pass is held
    pass.reset();
    ASSERT_TRUE(finished.wait([](bool value) { return value; }));
    EXPECT_EQ(steps.get(), 2);
}

TEST(BackgroundLane, CancelsWhatRunsAlsoWhileItYields) {
    BusyGate gate;
    const BusyGate::Pass pass(gate);
    Watched<bool> started(false);
    Watched<std::vector<bool>> ended;
    BackgroundLane lane(gate);
    const auto number = lane.submit(
        {[&](BackgroundContext& context) {
             started.set(true);
             while (context.mayContinue()) {
             }
         },
         {},
         [&](bool wasCancelled) { ended.change([&](auto& list) { list.push_back(wasCancelled); }); }});
    ASSERT_TRUE(started.wait([](bool value) { return value; }));
    lane.cancel(number);
    ASSERT_TRUE(ended.wait([](const auto& list) { return list.size() == 1; }));
    EXPECT_THAT(ended.get(), ElementsAre(true));
}

TEST(BackgroundLane, ACancelledTaskThatWaitsIsNotRunAndOthersAre) {
    BusyGate gate;
    Watched<bool> go(false);
    Watched<std::vector<int>> ran;
    Watched<std::vector<int>> cancelled;
    BackgroundLane lane(gate);
    const auto task = [&](int name) {
        return BackgroundTask{[&, name](BackgroundContext&) {
                                  ASSERT_TRUE(go.wait([](bool value) { return value; }));
                                  ran.change([name](auto& list) { list.push_back(name); });
                              },
                              {},
                              [&, name](bool wasCancelled) {
                                  if (wasCancelled) {
                                      cancelled.change([name](auto& list) { list.push_back(name); });
                                  }
                              }};
    };
    lane.submit(task(1));
    const auto second = lane.submit(task(2));
    lane.submit(task(3));
    lane.cancel(second);
    go.set(true);
    ASSERT_TRUE(ran.wait([](const auto& list) { return list.size() == 2; }));
    EXPECT_THAT(ran.get(), ElementsAre(1, 3));
    EXPECT_THAT(cancelled.get(), ElementsAre(2));
}

TEST(BackgroundLane, ReportsProgress) {
    BusyGate gate;
    Watched<std::vector<double>> shares;
    BackgroundLane lane(gate);
    lane.submit({[](BackgroundContext& context) {
                     context.report(0.25);
                     context.report(1);
                 },
                 [&](double share) { shares.change([share](auto& list) { list.push_back(share); }); },
                 {}});
    ASSERT_TRUE(shares.wait([](const auto& list) { return list.size() == 2; }));
    EXPECT_THAT(shares.get(), ElementsAre(0.25, 1));
}

TEST(BackgroundLane, EndsWithWorkUnderWayAndWaiting) {
    std::vector<int> told;
    for (int round = 0; round < 20; ++round) {
        BusyGate gate;
        Watched<int> ended(0);
        {
            BackgroundLane lane(gate);
            for (int i = 0; i < 3; ++i) {
                lane.submit({[](BackgroundContext& context) {
                                 while (context.mayContinue()) {
                                 }
                             },
                             {},
                             [&](bool) { ended.change([](int& count) { ++count; }); }});
            }
        }
        told.push_back(ended.get());
    }
    EXPECT_THAT(told, testing::Each(3));
}

}  // namespace
}  // namespace lab::engine
