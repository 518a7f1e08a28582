#include "core/base/gemm.h"

#include <algorithm>
#include <cassert>
#include <new>

#include "core/base/gemm_kernel.h"

namespace lab {

namespace {

constexpr std::align_val_t kCacheLine{64};
/// Below this many multiply-adds waking another core costs more than it saves.
constexpr Index kWorkToSplit = 2'000'000;

Index panelCount(Index columns) {
    return (columns + PackedWeights::kPanelWidth - 1) / PackedWeights::kPanelWidth;
}

}  // namespace

void PackedWeights::Release::operator()(float* values) const {
    ::operator delete[](values, kCacheLine);
}

PackedWeights::PackedWeights(Index in, Index out, const std::function<void(Index, std::span<float>)>& readRow)
    : m_in(in), m_out(out) {
    const Index panels = panelCount(out);
    const auto count = static_cast<std::size_t>(panels * in * kPanelWidth);
    m_values.reset(static_cast<float*>(::operator new[](count * sizeof(float), kCacheLine)));
    std::vector<float> row(static_cast<std::size_t>(panels * kPanelWidth), 0.0F);
    for (Index i = 0; i < in; ++i) {
        readRow(i, std::span(row).first(static_cast<std::size_t>(out)));
        for (Index p = 0; p < panels; ++p) {
            std::copy_n(row.data() + p * kPanelWidth, kPanelWidth,
                        m_values.get() + (p * in + i) * kPanelWidth);
        }
    }
}

PackedWeights::PackedWeights(const MatrixView<float>& W)
    : PackedWeights(W.rows(), W.cols(), [&W](Index i, std::span<float> row) {
          std::copy_n(W.data() + i * W.outerStride(), row.size(), row.begin());
      }) {}

void multiply(const MatrixView<float>& X, const PackedWeights& W, const RowVectorF* bias,
              Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>> Y, ProductUse use, ParallelRunner* runner) {
    assert(X.cols() == W.in() && Y.cols() <= W.out() && X.rows() == Y.rows() && "shapes of a product agree");
    assert((bias == nullptr || bias->size() == W.out()) && "one bias a column");
    const auto panel = [&](Index index) {
        const Index column = index * PackedWeights::kPanelWidth;
        detail::multiplyPanel({.x = X.data(),
                               .xStride = X.outerStride(),
                               .panel = W.panel(index),
                               .bias = bias != nullptr ? bias->data() + column : nullptr,
                               .y = Y.data() + column,
                               .yStride = Y.outerStride(),
                               .rows = X.rows(),
                               .depth = X.cols(),
                               .columns = std::min(PackedWeights::kPanelWidth, Y.cols() - column),
                               .add = use == ProductUse::Add,
                               .relu = use == ProductUse::SetRelu});
    };
    const Index panels = panelCount(Y.cols());
    if (runner != nullptr && runner->width() > 1 && X.rows() * X.cols() * Y.cols() >= kWorkToSplit) {
        runner->run(panels, panel);
        return;
    }
    for (Index index = 0; index < panels; ++index) {
        panel(index);
    }
}

}  // namespace lab
