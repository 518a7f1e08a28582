#include "core/engine/thread_pool.h"

#include <gtest/gtest.h>

#include "tests/core/engine/latch.h"

namespace lab::engine {
namespace {

void expectEachOnce(ThreadPool& pool, Index count) {
    std::vector<std::atomic<int>> calls(static_cast<std::size_t>(count));
    pool.run(count, [&](Index i) { ++calls[static_cast<std::size_t>(i)]; });
    for (Index i = 0; i < count; ++i) {
        ASSERT_EQ(calls[static_cast<std::size_t>(i)].load(), 1) << i << " of " << count;
    }
}

TEST(ThreadPool, CallsEveryIndexOnce) {
    for (const int threads : {1, 2, 3, 8}) {
        ThreadPool pool(threads);
        EXPECT_EQ(pool.width(), threads);
        for (const Index count : {0, 1, 2, 3, 7, 64, 1000}) {
            expectEachOnce(pool, count);
        }
    }
}

TEST(ThreadPool, NoIndexIsTakenTwiceHoweverShortTheTask) {
    ThreadPool pool(4);
    for (int run = 0; run < 20; ++run) {
        expectEachOnce(pool, 100'000);
    }
}

TEST(ThreadPool, TakesAThreadACoreWhenNotTold) {
    ThreadPool pool;
    EXPECT_EQ(pool.width(), std::max(1, static_cast<int>(std::thread::hardware_concurrency())));
    expectEachOnce(pool, 100);
}

TEST(ThreadPool, ReallyRunsTasksAtOnce) {
    // Each task waits for all others: fewer threads than tasks would never end.
    constexpr int kThreads = 3;
    ThreadPool pool(kThreads);
    Watched<int> arrived(0);
    std::atomic<int> met{0};
    pool.run(kThreads, [&](Index) {
        arrived.change([](int& n) { ++n; });
        met += arrived.wait([](int n) { return n == kThreads; }) ? 1 : 0;
    });
    EXPECT_EQ(met.load(), kThreads);
}

TEST(ThreadPool, WritesOfTasksAreSeenAfterTheRun) {
    ThreadPool pool(4);
    std::vector<double> values(1 << 14);  // plain memory: a missing handover is a data race
    for (int run = 1; run <= 20; ++run) {
        pool.run(64, [&](Index task) {
            for (std::size_t i = static_cast<std::size_t>(task) * 256;
                 i < static_cast<std::size_t>(task + 1) * 256; ++i) {
                values[i] += static_cast<double>(i);
            }
        });
        for (std::size_t i = 0; i < values.size(); i += 97) {
            ASSERT_EQ(values[i], static_cast<double>(run) * static_cast<double>(i));
        }
    }
}

TEST(ThreadPool, ManyShortRunsFollowEachOther) {
    ThreadPool pool(4);
    std::atomic<std::int64_t> sum{0};
    for (int run = 0; run < 3000; ++run) {
        const std::int64_t before = sum.load();
        const auto weight = static_cast<std::int64_t>(run);  // dies with the run, as a task's captures do
        pool.run(5, [&sum, weight](Index i) { sum += weight * (i + 1); });
        ASSERT_EQ(sum.load() - before, 15 * weight);
    }
}

TEST(ThreadPool, ATaskMayRunALoopOfOne) {
    ThreadPool pool(3);
    std::atomic<int> inner{0};
    pool.run(50, [&](Index) {
        pool.run(0, [&](Index) { inner += 1000; });
        pool.run(1, [&](Index) { ++inner; });
    });
    EXPECT_EQ(inner.load(), 50);
}

TEST(ThreadPool, EndsWithoutEverRunning) {
    for (int i = 0; i < 100; ++i) {
        const ThreadPool pool(4);
    }
}

TEST(ThreadPool, MayBeUsedByOneThreadAfterAnother) {
    ThreadPool pool(3);
    for (int i = 0; i < 20; ++i) {
        std::jthread([&] { expectEachOnce(pool, 40); }).join();
        expectEachOnce(pool, 41);
    }
}

}  // namespace
}  // namespace lab::engine
