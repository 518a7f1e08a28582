#pragma once

#include <stop_token>
#include <variant>

#include "core/base/gemm.h"
#include "core/base/matrix.h"
#include "core/formats/array.h"

namespace lab::transformer {

/// How the weights of y = x W + b lie in a file.
enum class StoredLayout {
    InOut,  ///< as they are used: a row an input
    OutIn,  ///< transposed: a row an output, as PyTorch's Linear keeps them
};

/// A matrix W [in, out] that stays in its file, of any floating type; its bytes must outlive it. Columns of
/// it are such a matrix too, so that Q, K and V of one stored array can be named apart.
class StoredMatrix {
  public:
    /// `view` has two dimensions (asserted).
    StoredMatrix(const formats::ArrayView& view, StoredLayout layout);

    [[nodiscard]] Index in() const { return m_in; }
    [[nodiscard]] Index out() const { return m_out; }
    /// Columns [first, first + count).
    [[nodiscard]] StoredMatrix columns(Index first, Index count) const;
    /// W itself, for what is not a product.
    [[nodiscard]] MatrixF toMatrix() const;
    /// See lab::PanelReader.
    void readPanel(Index index, std::span<float> panel) const;

  private:
    formats::DType m_dtype;
    const std::byte* m_first;
    Index m_in, m_out;
    Index m_inStep, m_outStep;  ///< elements from an input to the next, from an output to the next
};

/// y = x W + b; an empty b counts as zero. T is float or double; only float takes weights out of a file.
template <typename T>
class Linear {
  public:
    Linear() = default;
    explicit Linear(Matrix<T> W, RowVector<T> b = {}) : m_W(std::move(W)), m_b(std::move(b)) {}
    explicit Linear(StoredMatrix W, RowVector<T> b = {}) : m_W(std::move(W)), m_b(std::move(b)) {}

    [[nodiscard]] Index in() const;
    [[nodiscard]] Index out() const;
    [[nodiscard]] const RowVector<T>& bias() const { return m_b; }
    /// W [in, out] in full.
    [[nodiscard]] Matrix<T> weights() const;
    /// [n, out] of x [n, in] (asserted). `runner` (may be null) splits columns over cores. Which cores there
    /// are changes no number. If `stop` asks for it the rest is left as zeros.
    [[nodiscard]] Matrix<T> operator()(const MatrixView<T>& x, ParallelRunner* runner = nullptr,
                                       const std::stop_token& stop = {}) const;

  private:
    [[nodiscard]] static MatrixF product(const MatrixView<float>& x, const StoredMatrix& W,
                                         const RowVectorF& b, ParallelRunner* runner,
                                         const std::stop_token& stop);

    std::variant<Matrix<T>, StoredMatrix> m_W;
    RowVector<T> m_b;
};

}  // namespace lab::transformer
