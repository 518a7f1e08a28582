// Painting heatmaps: a matrix into 1000 x 1000 pixels, and the whole view at 500 x 500.
#include <benchmark/benchmark.h>

#include <QByteArray>
#include <algorithm>
#include <memory>
#include <random>

#include "core/engine/thread_pool.h"
#include "tests/bench/bench_application.h"
#include "ui/heatmap/heatmap_renderer.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/masked_cells.h"

namespace lab::ui {
namespace {

constexpr int kPictureSide = 1000;
constexpr int kViewSide = 500;

MatrixF randomMatrix(Index side) {
    std::mt19937 generator(1);
    std::uniform_real_distribution<float> uniform(0, 1);
    return MatrixF::NullaryExpr(side, side, [&] { return uniform(generator); });
}

ParallelRunner& runner() {
    static engine::ThreadPool pool(2);
    return pool;
}

void render(benchmark::State& state, HeatmapData data, double zoom = 1) {
    HeatmapViewport viewport(data.rows(), data.columns(), {kPictureSide, kPictureSide});
    viewport.zoomBy(zoom, {333, 777});
    QImage image;
    for ([[maybe_unused]] auto iteration : state) {
        renderHeatmap(data, viewport, {}, image, &runner());
        benchmark::DoNotOptimize(image.constBits());
    }
}

void renderNewData(benchmark::State& state) {
    const MatrixF values = randomMatrix(state.range(0));
    HeatmapData data;
    data.values = &values;
    render(state, data);
}
BENCHMARK(renderNewData)
    ->Arg(64)
    ->Arg(256)
    ->Arg(512)
    ->Arg(1024)
    ->Arg(4096)
    ->Arg(8192)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

void renderMasked(benchmark::State& state) {
    const MatrixF values = randomMatrix(state.range(0));
    HeatmapData data;
    data.values = &values;
    const attention::AttentionMask causal =
        attention::causalMask(state.range(0), state.range(0), attention::CausalAlignment::BottomRight);
    data.mask = std::make_shared<MaskedCells>(nullptr, causal);
    render(state, data);
}
BENCHMARK(renderMasked)
    ->Arg(64)
    ->Arg(256)
    ->Arg(1024)
    ->Arg(4096)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// What panning, zooming and another palette cost: the numbers are the old ones, a pyramid is there from 2048
/// on. Arguments: n, zoom in per cent, causal mask or not.
void renderFromPyramid(benchmark::State& state) {
    const MatrixF values = randomMatrix(state.range(0));
    MatrixPyramid pyramid;
    buildPyramid(values, pyramid);
    HeatmapData data;
    data.values = &values;
    data.pyramid = &pyramid;
    data.map = ColorMapName::Viridis;
    const attention::AttentionMask causal =
        attention::causalMask(state.range(0), state.range(0), attention::CausalAlignment::BottomRight);
    if (state.range(2) == 1) {
        data.mask = std::make_shared<MaskedCells>(nullptr, causal);
    }
    render(state, data, static_cast<double>(state.range(1)) / 100);
}
BENCHMARK(renderFromPyramid)
    ->ArgsProduct({{2048, 4096, 8192}, {100, 130, 200, 400, 800}, {0, 1}})
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

HeatmapContent contentOf(std::shared_ptr<const MatrixF> values) {
    HeatmapContent content;
    content.data.values = values.get();
    content.title = QStringLiteral("Weights");
    content.subtitle = QStringLiteral("softmax over keys, rows sum to 1");
    for (Index i = 0; i < values->rows(); ++i) {
        content.rowLabels << QStringLiteral("·token%1").arg(i % 97);
    }
    content.columnLabels = content.rowLabels;
    content.owner = std::move(values);
    return content;
}

/// New numbers under the same labels, as while a slider is dragged: setContent and one whole paint event.
void paintViewWithNewData(benchmark::State& state) {
    benchApplication();
    HeatmapView view;
    view.setRunner(&runner());
    view.resize(kViewSide, kViewSide);
    const HeatmapContent content = contentOf(std::make_shared<const MatrixF>(randomMatrix(state.range(0))));
    view.setContent(content);
    view.setCursorCell(HeatmapCell{3, 4});
    view.setPinnedCell(HeatmapCell{5, 2});
    QImage target(kViewSide, kViewSide, QImage::Format_RGB32);
    view.render(&target);
    for ([[maybe_unused]] auto iteration : state) {
        view.setContent(content);
        view.render(&target);
    }
}
BENCHMARK(paintViewWithNewData)
    ->Arg(6)
    ->Arg(14)
    ->Arg(20)
    ->Arg(64)
    ->Arg(256)
    ->Arg(1024)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);

/// Labels and all: the first paint, or one after a resize.
void paintViewWithNewLabels(benchmark::State& state) {
    benchApplication();
    HeatmapView view;
    view.setRunner(&runner());
    view.resize(kViewSide, kViewSide);
    HeatmapContent content = contentOf(std::make_shared<const MatrixF>(randomMatrix(state.range(0))));
    QImage target(kViewSide, kViewSide, QImage::Format_RGB32);
    int round = 0;
    for ([[maybe_unused]] auto iteration : state) {
        content.rowLabels[0] = QStringLiteral("·edit%1").arg(++round % 10);
        view.setContent(content);
        view.render(&target);
    }
}
BENCHMARK(paintViewWithNewLabels)->Arg(14)->Arg(64)->Arg(1024)->UseRealTime()->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace lab::ui
