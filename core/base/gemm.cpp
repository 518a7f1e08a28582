#include "core/base/gemm.h"

#include <hwy/aligned_allocator.h>

#include <algorithm>
#include <cassert>
#include <new>
#include <vector>

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

namespace {

/// The calling thread's room for one panel, aligned for any vector and used again.
std::span<float> threadPanel(std::size_t size) {
    thread_local hwy::AlignedFreeUniquePtr<float[]> panel;
    thread_local std::size_t room = 0;
    if (size > room) {
        panel = hwy::AllocateAligned<float>(size);
        room = size;
    }
    return {panel.get(), size};
}

/// Where the numbers of a product come from and go to, for one panel after the other.
struct Product {
    const MatrixView<float>& X;
    const RowVectorF* bias;
    Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>>& Y;
    ProductUse use;
};

void multiplyPanelOf(const Product& product, const float* values, Index index) {
    const Index column = index * PackedWeights::kPanelWidth;
    detail::multiplyPanel({.x = product.X.data(),
                           .xStride = product.X.outerStride(),
                           .panel = values,
                           .bias = product.bias != nullptr ? product.bias->data() + column : nullptr,
                           .y = product.Y.data() + column,
                           .yStride = product.Y.outerStride(),
                           .rows = product.X.rows(),
                           .depth = product.X.cols(),
                           .columns = std::min(PackedWeights::kPanelWidth, product.Y.cols() - column),
                           .add = product.use == ProductUse::Add,
                           .relu = product.use == ProductUse::SetRelu});
}

/// Calls panel(index) for all panels of a product, over cores where it is worth it.
void forPanels(const Product& product, ParallelRunner* runner, const std::function<void(Index)>& panel) {
    const Index panels = panelCount(product.Y.cols());
    const Index work = product.X.rows() * product.X.cols() * product.Y.cols();
    if (runner != nullptr && runner->width() > 1 && work >= kWorkToSplit) {
        runner->run(panels, panel);
        return;
    }
    for (Index index = 0; index < panels; ++index) {
        panel(index);
    }
}

}  // namespace

void multiply(const MatrixView<float>& X, const PackedWeights& W, const RowVectorF* bias,
              Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>> Y, ProductUse use, ParallelRunner* runner) {
    assert(X.cols() == W.in() && Y.cols() <= W.out() && X.rows() == Y.rows() && "shapes of a product agree");
    assert((bias == nullptr || bias->size() == W.out()) && "one bias a column");
    const Product product{X, bias, Y, use};
    forPanels(product, runner, [&](Index index) { multiplyPanelOf(product, W.panel(index), index); });
}

void multiply(const MatrixView<float>& X, const PanelReader& readPanel, const RowVectorF* bias,
              Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>> Y, ProductUse use, ParallelRunner* runner) {
    assert(X.rows() == Y.rows() && "shapes of a product agree");
    assert((bias == nullptr || bias->size() >= Y.cols()) && "one bias a column");
    const Product product{X, bias, Y, use};
    const auto size = static_cast<std::size_t>(X.cols() * PackedWeights::kPanelWidth);
    forPanels(product, runner, [&](Index index) {
        const std::span<float> panel = threadPanel(size);
        readPanel(index, panel);
        multiplyPanelOf(product, panel.data(), index);
    });
}

}  // namespace lab
