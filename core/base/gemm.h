#pragma once

#include <functional>
#include <memory>
#include <span>

#include "core/base/matrix.h"
#include "core/base/parallel.h"

namespace lab {

/// The matrix W of y = x W + b, laid out once so that multiply() reads it straight through: panels of 32
/// columns, [in, 32] each, the last one filled up with zeros.
class PackedWeights {
  public:
    static constexpr Index kPanelWidth = 32;

    PackedWeights() = default;
    /// W [in, out]; `readRow(i, row)` writes row i of W into `row` [out]. No second copy of W is needed.
    PackedWeights(Index in, Index out, const std::function<void(Index, std::span<float>)>& readRow);
    explicit PackedWeights(const MatrixView<float>& W);

    [[nodiscard]] Index in() const { return m_in; }
    [[nodiscard]] Index out() const { return m_out; }
    [[nodiscard]] const float* panel(Index index) const {
        return m_values.get() + index * m_in * kPanelWidth;
    }

  private:
    struct Release {
        void operator()(float* values) const;
    };

    Index m_in = 0;
    Index m_out = 0;
    std::unique_ptr<float[], Release> m_values;  ///< aligned to a cache line
};

/// What becomes of the products.
enum class ProductUse {
    Set,      ///< Y = X W + b
    SetRelu,  ///< Y = max(X W + b, 0)
    Add,      ///< Y = Y + X W + b
};

/// Products of X [n, in] with the first Y.cols() columns of W, in float, written to Y [n, at most out].
/// `bias` [out] may be null. Each number is summed in the same order whatever n and Y.cols() are, so the
/// first columns do not change when more are asked for. `runner` (may be null) splits the panels over cores.
/// Shapes must agree (asserted). The vector width is chosen at run time.
void multiply(const MatrixView<float>& X, const PackedWeights& W, const RowVectorF* bias,
              Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>> Y, ProductUse use = ProductUse::Set,
              ParallelRunner* runner = nullptr);

/// Writes columns [32 index, 32 index + 32) of a W [in, out] into `panel`, [in, 32] row-major, with zeros
/// where W has no more columns. Called from several threads at once, and once a panel and product.
using PanelReader = std::function<void(Index index, std::span<float> panel)>;

/// The same product with a W that is laid out panel by panel while it is used: for weights that stay in their
/// file. It costs one pass over W and holds one panel a thread, never a copy of W.
void multiply(const MatrixView<float>& X, const PanelReader& readPanel, const RowVectorF* bias,
              Eigen::Ref<MatrixF, 0, Eigen::OuterStride<>> Y, ProductUse use = ProductUse::Set,
              ParallelRunner* runner = nullptr);

}  // namespace lab
