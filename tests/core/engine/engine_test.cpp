#include "core/engine/engine.h"

#include <gmock/gmock.h>

#include "tests/core/engine/latch.h"

namespace lab::engine {
namespace {

using std::chrono::milliseconds;
using ::testing::ElementsAre;

/// A computation that runs until the test lets it go, and notes what happens to it.
class Lane {
  public:
    struct State {
        std::vector<std::uint64_t> started;
        std::vector<std::uint64_t> stopped;   ///< told to stop while running
        std::vector<std::uint64_t> answered;  ///< delivered, with a result
        std::vector<std::uint64_t> cancelled;
        std::uint64_t mayFinish = 0;  ///< requests up to this number may finish
        int idle = 0;
        bool answersMatch = true;
    };

    explicit Lane(milliseconds idleAfter = std::chrono::hours(1), bool watchesIdle = false)
        : m_engine(std::make_unique<Engine>(callbacks(idleAfter, watchesIdle))) {}

    Engine& engine() { return *m_engine; }
    void close() { m_engine.reset(); }
    State state() { return m_state.get(); }

    void submit(std::uint64_t number, SupersedeRule rule = SupersedeRule::FinishThenLatest) {
        engine().submit({.number = number, .project = m_project, .layer = {}, .head = {}, .rule = rule});
    }
    void letFinish(std::uint64_t upTo) {
        m_state.change([&](State& state) { state.mayFinish = upTo; });
    }
    template <typename Condition>
    [[nodiscard]] bool wait(Condition condition) {
        return m_state.wait(condition);
    }
    [[nodiscard]] bool waitStarted(std::uint64_t number) {
        return wait(
            [&](const State& state) { return !state.started.empty() && state.started.back() == number; });
    }
    [[nodiscard]] bool waitAnswered(std::uint64_t number) {
        return wait(
            [&](const State& state) { return !state.answered.empty() && state.answered.back() == number; });
    }

  private:
    Outcome compute(const ComputeRequest& request, const std::stop_token& stop) {
        m_state.change([&](State& state) { state.started.push_back(request.number); });
        const std::stop_callback wake(stop, [&] { m_state.change([](State&) {}); });
        const bool ended = m_state.wait(
            [&](const State& state) { return stop.stop_requested() || state.mayFinish >= request.number; });
        EXPECT_TRUE(ended) << "request " << request.number << " was forgotten";
        if (stop.stop_requested()) {
            m_state.change([&](State& state) { state.stopped.push_back(request.number); });
            return Cancelled{};
        }
        const auto result = std::make_shared<ComputeResult>();
        result->request = request;
        return std::shared_ptr<const ComputeResult>(result);
    }

    void deliver(const ComputeRequest& request, const Outcome& outcome) {
        const auto* result = std::get_if<std::shared_ptr<const ComputeResult>>(&outcome);
        m_state.change([&](State& state) {
            (result != nullptr ? state.answered : state.cancelled).push_back(request.number);
            state.answersMatch =
                state.answersMatch && (result == nullptr || (*result)->request.number == request.number);
        });
    }

    Engine::Callbacks callbacks(milliseconds idleAfter, bool watchesIdle) {
        Engine::Callbacks callbacks{
            .compute = [this](const ComputeRequest& request, const std::stop_token& stop,
                              const Progress&) { return compute(request, stop); },
            .deliver = [this](const ComputeRequest& request,
                              const Outcome& outcome) { deliver(request, outcome); },
            .idle = {},
            .idleAfter = idleAfter};
        if (watchesIdle) {
            callbacks.idle = [this] { m_state.change([](State& state) { ++state.idle; }); };
        }
        return callbacks;
    }

    std::shared_ptr<const project::Project> m_project = std::make_shared<project::Project>();
    Watched<State> m_state;
    std::unique_ptr<Engine> m_engine;  // last: it ends before what its callbacks use
};

TEST(Engine, DeliversTheOutcomeWithItsRequest) {
    Lane lane;
    lane.letFinish(7);
    lane.submit(7);
    ASSERT_TRUE(lane.waitAnswered(7));
    EXPECT_TRUE(lane.state().answersMatch);
    EXPECT_THAT(lane.state().cancelled, ElementsAre());
}

TEST(Engine, KeepsOnlyTheNewestWaiting) {
    Lane lane;
    lane.submit(1);
    ASSERT_TRUE(lane.waitStarted(1));
    for (std::uint64_t number = 2; number <= 50; ++number) {
        lane.submit(number);
    }
    lane.letFinish(50);
    ASSERT_TRUE(lane.waitAnswered(50));
    const Lane::State state = lane.state();
    EXPECT_THAT(state.started, ElementsAre(1, 50)) << "2 to 49 were dropped unanswered";
    EXPECT_THAT(state.answered, ElementsAre(1, 50));
    EXPECT_THAT(state.cancelled, ElementsAre());
}

TEST(Engine, FinishThenLatestShowsResultsDuringABurst) {
    Lane lane;
    lane.submit(1);
    std::vector<std::uint64_t> shown;
    // Ten edits come in during each computation: each one that runs is shown all the same.
    for (std::uint64_t running = 1; running <= 101; running += 10) {
        ASSERT_TRUE(lane.waitStarted(running));
        for (std::uint64_t number = running + 1; number <= running + 10; ++number) {
            lane.submit(number);
        }
        lane.letFinish(running);
        ASSERT_TRUE(lane.waitAnswered(running));
        shown.push_back(running);
    }
    EXPECT_EQ(lane.state().answered, shown);
    EXPECT_EQ(shown.size(), 11U);
    EXPECT_THAT(lane.state().stopped, ElementsAre());
}

TEST(Engine, CancelWhenSupersededIsToldToStop) {
    Lane lane;
    lane.submit(1, SupersedeRule::CancelWhenSuperseded);
    ASSERT_TRUE(lane.waitStarted(1));
    lane.submit(2);
    ASSERT_TRUE(lane.waitStarted(2)) << "1 never finishes by itself";
    lane.letFinish(2);
    ASSERT_TRUE(lane.waitAnswered(2));
    EXPECT_THAT(lane.state().stopped, ElementsAre(1));
    EXPECT_THAT(lane.state().cancelled, ElementsAre(1)) << "cancelled is delivered too";
    EXPECT_THAT(lane.state().answered, ElementsAre(2));
}

TEST(Engine, TheRuleIsThatOfTheRunningRequest) {
    Lane lane;
    lane.submit(1, SupersedeRule::FinishThenLatest);
    ASSERT_TRUE(lane.waitStarted(1));
    lane.submit(2, SupersedeRule::CancelWhenSuperseded);
    lane.submit(3);
    lane.letFinish(3);
    ASSERT_TRUE(lane.waitAnswered(3));
    EXPECT_THAT(lane.state().answered, ElementsAre(1, 3));
    EXPECT_THAT(lane.state().stopped, ElementsAre());
}

TEST(Engine, CancelRunningStopsWhatRunsAndKeepsWhatWaits) {
    Lane lane;
    lane.submit(1);
    ASSERT_TRUE(lane.waitStarted(1));
    lane.submit(2);
    lane.engine().cancelRunning();
    ASSERT_TRUE(lane.waitStarted(2));
    lane.letFinish(2);
    ASSERT_TRUE(lane.waitAnswered(2));
    EXPECT_THAT(lane.state().stopped, ElementsAre(1));
}

TEST(Engine, CancelRunningSparesWhatHasJustBegun) {
    Lane lane;
    lane.submit(1);
    ASSERT_TRUE(lane.waitStarted(1));
    lane.engine().cancelRunning(std::chrono::hours(1));
    lane.letFinish(1);
    ASSERT_TRUE(lane.waitAnswered(1));
    EXPECT_THAT(lane.state().stopped, ElementsAre());
}

TEST(Engine, CancellingNothingHarmsNothing) {
    Lane lane;
    lane.letFinish(2);
    lane.engine().cancelRunning();
    lane.engine().cancelAll();
    lane.submit(1);
    ASSERT_TRUE(lane.waitAnswered(1));
    lane.engine().cancelRunning();
    lane.submit(2);
    ASSERT_TRUE(lane.waitAnswered(2)) << "a stop of the last request is not one of the next";
}

TEST(Engine, CancelAllDropsWhatWaitsToo) {
    Lane lane;
    lane.submit(1);
    ASSERT_TRUE(lane.waitStarted(1));
    lane.submit(2);
    lane.engine().cancelAll();
    ASSERT_TRUE(lane.wait([](const Lane::State& state) { return state.cancelled.size() == 1; }));
    lane.letFinish(3);
    lane.submit(3);
    ASSERT_TRUE(lane.waitAnswered(3));
    EXPECT_THAT(lane.state().started, ElementsAre(1, 3));
}

TEST(Engine, EndsWhileSomethingRunsAndSomethingWaits) {
    Lane lane;
    lane.submit(1);
    ASSERT_TRUE(lane.waitStarted(1));
    lane.submit(2);
    lane.close();
    EXPECT_THAT(lane.state().started, ElementsAre(1));
    EXPECT_THAT(lane.state().stopped, ElementsAre(1));
    EXPECT_THAT(lane.state().answered, ElementsAre());
}

TEST(Engine, EndsAtOnceWhenItNeverWorked) {
    for (int i = 0; i < 200; ++i) {
        Lane lane;
        if (i % 2 == 0) {
            lane.submit(1);
        }
        lane.close();
        EXPECT_THAT(lane.state().answered, ElementsAre());
    }
}

TEST(Engine, SaysOnceThatItIsIdle) {
    Lane lane(milliseconds(0), true);
    ASSERT_TRUE(lane.wait([](const Lane::State& state) { return state.idle == 1; }));
    lane.letFinish(1);
    lane.submit(1);
    ASSERT_TRUE(lane.waitAnswered(1));
    ASSERT_TRUE(lane.wait([](const Lane::State& state) { return state.idle == 2; }));
    lane.close();
    EXPECT_EQ(lane.state().idle, 2) << "once each time that work ran out";
}

TEST(Engine, IsNotIdleWhileItsTimeIsNotUp) {
    Lane lane(std::chrono::hours(1), true);
    lane.letFinish(2);
    lane.submit(1);
    ASSERT_TRUE(lane.waitAnswered(1));
    lane.submit(2);
    ASSERT_TRUE(lane.waitAnswered(2));
    lane.close();
    EXPECT_EQ(lane.state().idle, 0);
}

TEST(Engine, ManyThreadsMayCancelWhileOneSubmits) {
    Lane lane;
    lane.letFinish(~std::uint64_t{0});
    std::jthread canceller([&](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            lane.engine().cancelRunning();
            std::this_thread::yield();
        }
    });
    constexpr std::uint64_t kLast = 2000;
    for (std::uint64_t number = 1; number <= kLast; ++number) {
        lane.submit(number,
                    number % 2 == 0 ? SupersedeRule::CancelWhenSuperseded : SupersedeRule::FinishThenLatest);
    }
    EXPECT_TRUE(lane.wait([](const Lane::State& state) {
        const auto isLast = [](const auto& list) { return !list.empty() && list.back() == kLast; };
        return isLast(state.answered) || isLast(state.cancelled);
    }));
    canceller.request_stop();
    canceller.join();
    EXPECT_TRUE(lane.state().answersMatch);
    const std::vector<std::uint64_t> answered = lane.state().answered;
    EXPECT_TRUE(std::is_sorted(answered.begin(), answered.end()));
}

}  // namespace
}  // namespace lab::engine
