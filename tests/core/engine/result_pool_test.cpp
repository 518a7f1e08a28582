#include "core/engine/result_pool.h"

#include <gtest/gtest.h>

#include <optional>
#include <thread>

#include "tests/core/engine/latch.h"

namespace lab::engine {
namespace {

TEST(ResultPool, UsesMemoryAgain) {
    ResultPool pool;
    auto result = pool.acquire();
    result->head.stages.weights.resize(300, 200);
    const float* memory = result->head.stages.weights.data();
    const ComputeResult* address = result.get();
    result.reset();
    const auto again = pool.acquire();
    EXPECT_EQ(again.get(), address);
    EXPECT_EQ(again->head.stages.weights.data(), memory);
    EXPECT_EQ(again->head.stages.weights.rows(), 300) << "still shaped as before";
}

TEST(ResultPool, TwoAreDistinctAndGoBackAndForth) {
    ResultPool pool;
    auto shown = pool.acquire();
    for (int i = 0; i < 100; ++i) {
        auto next = pool.acquire();
        EXPECT_NE(next, shown);
        shown = std::move(next);  // the older one goes back
    }
}

/// True if a third caller got the very result that came back while it asked.
bool thirdGetsWhatCameBack() {
    ResultPool pool;
    auto first = pool.acquire();
    const auto second = pool.acquire();
    const ComputeResult* address = first.get();
    Watched<bool> isAsking(false);
    std::shared_ptr<ComputeResult> third;
    std::jthread asking([&] {
        isAsking.set(true);
        third = pool.acquire();
    });
    EXPECT_TRUE(isAsking.wait([](bool asks) { return asks; }));
    first.reset();
    asking.join();
    return third.get() == address;
}

TEST(ResultPool, AThirdWaitsForOneToComeBack) {
    // A machine that stops for a tenth of a second just here ends the caller's patience: so, more than one
    // try.
    bool waited = false;
    for (int tries = 0; tries < 20 && !waited; ++tries) {
        waited = thirdGetsWhatCameBack();
    }
    EXPECT_TRUE(waited);
}

TEST(ResultPool, AThirdIsMadeRatherThanWaitedForForEver) {
    ResultPool pool;
    const auto first = pool.acquire();
    const auto second = pool.acquire();
    const auto before = std::chrono::steady_clock::now();
    const auto third = pool.acquire();
    EXPECT_GE(std::chrono::steady_clock::now() - before, std::chrono::milliseconds(100));
    ASSERT_NE(third, nullptr);
    EXPECT_NE(third, first);
    EXPECT_NE(third, second);
}

TEST(ResultPool, DoesNotWaitWhileFewerThanTwoAreOut) {
    ResultPool pool;
    const auto before = std::chrono::steady_clock::now();
    for (int i = 0; i < 100; ++i) {
        const auto first = pool.acquire();
        const auto second = pool.acquire();
    }
    EXPECT_LT(std::chrono::steady_clock::now() - before, 100 * std::chrono::milliseconds(100));
}

TEST(ResultPool, TrimFreesWhatNobodyUses) {
    ResultPool pool;
    auto used = pool.acquire();
    used->head.stages.weights.setConstant(10, 10, 3.0F);
    auto spare = pool.acquire();
    spare->head.stages.weights.resize(500, 500);
    spare.reset();
    pool.trim();
    EXPECT_EQ(used->head.stages.weights(9, 9), 3.0F) << "what is shown stays";
    EXPECT_EQ(pool.acquire()->head.stages.weights.size(), 0) << "made anew";
}

TEST(ResultPool, ResultsMayOutliveThePool) {
    std::optional<ResultPool> pool(std::in_place);
    std::shared_ptr<const ComputeResult> kept = pool->acquire();
    pool.reset();
    EXPECT_EQ(kept->layers, 1);
    kept.reset();
}

TEST(ResultPool, ResultsComeBackFromAnotherThread) {
    ResultPool pool;
    for (int i = 0; i < 200; ++i) {
        auto result = pool.acquire();
        result->layers = i;
        std::jthread([moved = std::move(result)]() mutable { moved.reset(); });
    }
}

}  // namespace
}  // namespace lab::engine
