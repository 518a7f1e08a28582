#pragma once

#include "core/base/matrix.h"

namespace lab::attention {

/// Queries and keys of a head whose score form is cut to rank r.
struct RankedVectors {
    MatrixF Q;  ///< [n, r] X~ U_r sqrt(S_r)
    MatrixF K;  ///< [n, r] X~ V_r sqrt(S_r)
};

/// The bilinear form behind a trained head's scores, ready to be cut to any rank.
///
/// With X~ = [X, 1] (a column of ones for the biases) a head's unscaled scores are
///     X~ A B^T X~^T,   A = [W_q; b_q], B = [W_k; b_k]   both [d+1, d_head],
/// so the form A B^T has rank at most d_head. It is never built whole: A = Q_a R_a and B = Q_b R_b (QR), and
/// the SVD of the small core R_a R_b^T = u S v^T [d_head, d_head] gives U = Q_a u, V = Q_b v. Keeping the r
/// largest singular values is the best rank-r approximation of the form (Eckart and Young 1936). Signs: the
/// entry of largest magnitude in each column of U is positive, with V's column turned along, so the product
/// stays.
class ScoreForm {
  public:
    /// W_q, W_k [d, d_head]; b_q, b_k [d_head] (empty = zero).
    ScoreForm(const MatrixView<float>& W_q, const RowVectorF& b_q, const MatrixView<float>& W_k,
              const RowVectorF& b_k);

    [[nodiscard]] int fullRank() const { return static_cast<int>(m_singularValues.size()); }
    /// Largest first.
    [[nodiscard]] const RowVectorD& singularValues() const { return m_singularValues; }

    /// Q' and K' of X [n, d] at rank r, 1 <= r <= fullRank() (asserted).
    [[nodiscard]] RankedVectors project(const MatrixView<float>& X, int rank) const;

  private:
    MatrixD m_U;  ///< [d+1, d_head], columns scaled by sqrt(S)
    MatrixD m_V;  ///< [d+1, d_head], columns scaled by sqrt(S)
    RowVectorD m_singularValues;
};

}  // namespace lab::attention
