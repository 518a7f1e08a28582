#include "core/transformer/blocks/linear.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <type_traits>

namespace lab::transformer {

namespace {

constexpr Index kPanel = PackedWeights::kPanelWidth;

/// Numbers that lie one after the other in a file, as floats.
void readRun(formats::DType dtype, const std::byte* first, std::span<float> out) {
    if (dtype == formats::DType::Float32) {
        std::memcpy(out.data(), first, out.size_bytes());  // the most usual type, and called for 32 numbers
        return;
    }
    const std::size_t bytes = out.size() * formats::elementSize(dtype);
    formats::convert(formats::ArrayView{dtype, {}, std::span(first, bytes)}, out);
}

}  // namespace

StoredMatrix::StoredMatrix(const formats::ArrayView& view, StoredLayout layout)
    : m_dtype(view.dtype), m_first(view.bytes.data()) {
    assert(view.shape.size() == 2 && "a matrix has two dimensions");
    const bool isPlain = layout == StoredLayout::InOut;
    m_in = view.shape[isPlain ? 0 : 1];
    m_out = view.shape[isPlain ? 1 : 0];
    m_inStep = isPlain ? m_out : 1;
    m_outStep = isPlain ? 1 : m_in;
}

StoredMatrix StoredMatrix::columns(Index first, Index count) const {
    assert(first >= 0 && count >= 0 && first + count <= m_out && "the columns are there");
    StoredMatrix part = *this;
    part.m_first += first * m_outStep * static_cast<Index>(formats::elementSize(m_dtype));
    part.m_out = count;
    return part;
}

void StoredMatrix::readPanel(Index index, std::span<float> panel) const {
    const Index first = index * kPanel;
    const Index count = std::min(kPanel, m_out - first);
    const auto size = static_cast<Index>(formats::elementSize(m_dtype));
    if (count < kPanel) {
        std::ranges::fill(panel, 0.0F);
    }
    if (m_outStep == 1) {
        for (Index i = 0; i < m_in; ++i) {
            readRun(m_dtype, m_first + (i * m_inStep + first) * size,
                    panel.subspan(static_cast<std::size_t>(i * kPanel), static_cast<std::size_t>(count)));
        }
        return;
    }
    thread_local std::vector<float> columns;
    columns.resize(static_cast<std::size_t>(m_in * count));
    readRun(m_dtype, m_first + first * m_outStep * size, columns);
    const Eigen::Map<const MatrixF> stored(columns.data(), count, m_in);
    Eigen::Map<MatrixF>(panel.data(), m_in, kPanel).leftCols(count) = stored.transpose();
}

MatrixF StoredMatrix::toMatrix() const {
    MatrixF W(m_in, m_out);
    std::vector<float> panel(static_cast<std::size_t>(m_in * kPanel));
    for (Index first = 0; first < m_out; first += kPanel) {
        readPanel(first / kPanel, panel);
        const Index count = std::min(kPanel, m_out - first);
        W.middleCols(first, count) = Eigen::Map<MatrixF>(panel.data(), m_in, kPanel).leftCols(count);
    }
    return W;
}

template <typename T>
Index Linear<T>::in() const {
    const auto* stored = std::get_if<StoredMatrix>(&m_W);
    return stored != nullptr ? stored->in() : std::get<Matrix<T>>(m_W).rows();
}

template <typename T>
Index Linear<T>::out() const {
    const auto* stored = std::get_if<StoredMatrix>(&m_W);
    return stored != nullptr ? stored->out() : std::get<Matrix<T>>(m_W).cols();
}

template <typename T>
Matrix<T> Linear<T>::weights() const {
    const auto* stored = std::get_if<StoredMatrix>(&m_W);
    return stored != nullptr ? stored->toMatrix().template cast<T>().eval() : std::get<Matrix<T>>(m_W);
}

/// By stretches of columns, so that a product with a large vocabulary can be stopped within milliseconds.
template <typename T>
MatrixF Linear<T>::product(const MatrixView<float>& x, const StoredMatrix& W, const RowVectorF& b,
                           ParallelRunner* runner, const std::stop_token& stop) {
    constexpr Index kMultiplications = 300'000'000;
    const Index fitting = kMultiplications / std::max<Index>(x.rows() * W.in() * kPanel, 1);
    const Index columnsEach = kPanel * std::max<Index>(fitting, 1);
    MatrixF y(x.rows(), W.out());
    for (Index first = 0; first < W.out(); first += columnsEach) {
        const Index count = std::min(columnsEach, W.out() - first);
        if (stop.stop_requested()) {
            y.rightCols(W.out() - first).setZero();
            return y;
        }
        const StoredMatrix part = W.columns(first, count);
        const RowVectorF bias = b.size() > 0 ? RowVectorF(b.segment(first, count)) : RowVectorF();
        multiply(
            x, [&part](Index index, std::span<float> panel) { part.readPanel(index, panel); },
            bias.size() > 0 ? &bias : nullptr, y.middleCols(first, count), ProductUse::Set, runner);
    }
    return y;
}

template <typename T>
Matrix<T> Linear<T>::operator()(const MatrixView<T>& x, ParallelRunner* runner,
                                const std::stop_token& stop) const {
    assert(x.cols() == in() && "the weights fit their input");
    assert((m_b.size() == 0 || m_b.size() == out()) && "the bias fits its weights");
    if constexpr (std::is_same_v<T, float>) {
        if (const auto* stored = std::get_if<StoredMatrix>(&m_W); stored != nullptr) {
            return product(x, *stored, m_b, runner, stop);
        }
    }
    const auto* given = std::get_if<Matrix<T>>(&m_W);
    Matrix<T> y = x * (given != nullptr ? *given : weights());
    if (m_b.size() > 0) {
        y.rowwise() += m_b;
    }
    return y;
}

template class Linear<float>;
template class Linear<double>;

}  // namespace lab::transformer
