#include <benchmark/benchmark.h>

#include <memory>
#include <string>
#include <vector>

#include "core/attention/attention_kernel.h"
#include "core/attention/scaled_dot_product.h"
#include "core/attention/softmax.h"
#include "core/base/random.h"
#include "core/engine/thread_pool.h"
#include "tests/bench/first_written_attention.h"

namespace lab::attention {
namespace {

constexpr Index kWidth = 64;

MatrixF randomMatrix(Index rows, Index columns, Random& random) {
    return MatrixF::NullaryExpr(rows, columns, [&] { return static_cast<float>(random.normal()); });
}

/// One head with vectors of its own.
struct Head {
    MatrixF Q, K, V;
    HeadStages<float> stages;

    Head(Index n, Random& random)
        : Q(randomMatrix(n, kWidth, random)),
          K(randomMatrix(n, kWidth, random)),
          V(randomMatrix(n, kWidth, random)) {}

    [[nodiscard]] HeadInput<float> input(const AttentionMask* mask = nullptr) const {
        return {Q, K, V, nullptr, mask, 0.125F, 1.0F};
    }
};

std::vector<Head> makeHeads(Index n, Index count) {
    Random random(1);
    std::vector<Head> heads;
    for (Index i = 0; i < count; ++i) {
        heads.emplace_back(n, random);
    }
    return heads;
}

/// All heads of a layer, scores and weights kept, results in the memory of the time before.
void attendHeads(benchmark::State& state, Index n, Index count, bool causal) {
    engine::ThreadPool pool;
    std::vector<Head> heads = makeHeads(n, count);
    const AttentionMask mask = causalMask(n, n, CausalAlignment::BottomRight);
    for ([[maybe_unused]] auto _ : state) {
        for (Head& head : heads) {
            benchmark::DoNotOptimize(attend<float>(head.input(causal ? &mask : nullptr), head.stages, &pool));
        }
    }
    const double operations = 4.0 * static_cast<double>(n * n * kWidth * count);
    state.counters["flops"] = benchmark::Counter(operations, benchmark::Counter::kIsIterationInvariantRate);
    state.SetLabel(kernel::instructionSet());
}

void attendFirstWritten(benchmark::State& state, Index n, Index count) {
    using Owned = std::unique_ptr<FirstWrittenHead, decltype(&deleteFirstWrittenHead)>;
    std::vector<Owned> heads;
    for (Index i = 0; i < count; ++i) {
        heads.emplace_back(newFirstWrittenHead(n, kWidth), &deleteFirstWrittenHead);
    }
    for ([[maybe_unused]] auto _ : state) {
        for (const Owned& head : heads) {
            benchmark::DoNotOptimize(runFirstWrittenHead(head.get()));
        }
    }
}

/// What the machine can do at best, on all cores: the floor of every product of matrices.
void multiplyAddPeak(benchmark::State& state) {
    engine::ThreadPool pool;
    constexpr long kRounds = 2'000'000;
    std::vector<double> operations(static_cast<std::size_t>(pool.width()));
    for ([[maybe_unused]] auto _ : state) {
        pool.run(pool.width(),
                 [&](Index i) { operations[static_cast<std::size_t>(i)] = runMultiplyAdds(kRounds); });
    }
    double total = 0;
    for (const double each : operations) {
        total += each;
    }
    state.counters["flops"] = benchmark::Counter(total, benchmark::Counter::kIsIterationInvariantRate);
}

void softmaxOfMatrix(benchmark::State& state) {
    const Index n = state.range(0);
    Random random(1);
    const MatrixF scores = randomMatrix(n, n, random);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(softmax<float>(scores));
    }
}

void pooledThumbnail(benchmark::State& state) {
    engine::ThreadPool pool;
    const std::vector<Head> heads = makeHeads(state.range(0), 1);
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(pooledWeights(heads.front().input(), 64, &pool));
    }
}

struct Size {
    Index n;
    Index heads;
};
constexpr Size kSizes[] = {{16, 1},  {40, 1},   {64, 1},   {64, 8},  {128, 1},
                           {256, 8}, {1024, 1}, {1024, 8}, {4096, 1}};

int registerAll() {
    benchmark::RegisterBenchmark("peak", multiplyAddPeak)->UseRealTime()->Unit(benchmark::kMicrosecond);
    for (const Size size : kSizes) {
        const std::string name = std::to_string(size.n) + "x" + std::to_string(size.heads);
        const auto add = [&](const std::string& kind, const auto& run) {
            benchmark::RegisterBenchmark((kind + "/" + name).c_str(), run)
                ->UseRealTime()
                ->Unit(benchmark::kMicrosecond);
        };
        add("attend", [=](benchmark::State& s) { attendHeads(s, size.n, size.heads, false); });
        add("attend_causal", [=](benchmark::State& s) { attendHeads(s, size.n, size.heads, true); });
        add("first_written", [=](benchmark::State& s) { attendFirstWritten(s, size.n, size.heads); });
    }
    benchmark::RegisterBenchmark("softmax", softmaxOfMatrix)
        ->Arg(64)
        ->Arg(1024)
        ->Unit(benchmark::kMicrosecond);
    benchmark::RegisterBenchmark("thumbnail", pooledThumbnail)
        ->Arg(64)
        ->Arg(1024)
        ->UseRealTime()
        ->Unit(benchmark::kMicrosecond);
    return 0;
}

[[maybe_unused]] const int kRegistered = registerAll();

}  // namespace
}  // namespace lab::attention
