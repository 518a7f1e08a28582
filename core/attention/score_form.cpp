#include "core/attention/score_form.h"

#include <Eigen/QR>
#include <Eigen/SVD>
#include <algorithm>
#include <cassert>

namespace lab::attention {

namespace {

/// [W; b] in double, b as the last row.
MatrixD withBias(const MatrixView<float>& W, const RowVectorF& b) {
    assert((b.size() == 0 || b.size() == W.cols()) && "the bias fits its projection");
    MatrixD factor = MatrixD::Zero(W.rows() + 1, W.cols());
    factor.topRows(W.rows()) = W.cast<double>();
    if (b.size() > 0) {
        factor.bottomRows(1) = b.cast<double>();
    }
    return factor;
}

/// A = Q R with orthonormal columns of Q; k = min(rows, columns) of A.
struct ThinQr {
    MatrixD Q;  ///< [rows, k]
    MatrixD R;  ///< [k, columns]
};

ThinQr thinQr(const MatrixD& A) {
    const Index k = std::min(A.rows(), A.cols());
    const Eigen::HouseholderQR<MatrixD> qr(A);
    ThinQr result;
    result.Q = qr.householderQ() * MatrixD::Identity(A.rows(), k);
    result.R = qr.matrixQR().topRows(k).template triangularView<Eigen::Upper>();
    return result;
}

}  // namespace

ScoreForm::ScoreForm(const MatrixView<float>& W_q, const RowVectorF& b_q, const MatrixView<float>& W_k,
                     const RowVectorF& b_k) {
    assert(W_q.rows() == W_k.rows() && W_q.cols() == W_k.cols() && "both projections have the same shape");
    const ThinQr a = thinQr(withBias(W_q, b_q));
    const ThinQr b = thinQr(withBias(W_k, b_k));
    const MatrixD core = a.R * b.R.transpose();
    // Jacobi is slower than divide and conquer, but more accurate, and quick to compile.
    const Eigen::JacobiSVD<MatrixD, Eigen::NoQRPreconditioner> svd(core,
                                                                   Eigen::ComputeFullU | Eigen::ComputeFullV);
    m_singularValues = svd.singularValues().transpose();
    const RowVectorD roots = m_singularValues.cwiseSqrt();
    m_U = a.Q * svd.matrixU();
    m_V = b.Q * svd.matrixV();
    for (Index c = 0; c < m_U.cols(); ++c) {
        Index largest = 0;
        m_U.col(c).cwiseAbs().maxCoeff(&largest);
        const double factor = m_U(largest, c) < 0.0 ? -roots(c) : roots(c);
        m_U.col(c) *= factor;
        m_V.col(c) *= factor;
    }
}

RankedVectors ScoreForm::project(const MatrixView<float>& X, int rank) const {
    assert(rank >= 1 && rank <= fullRank() && "the rank lies between 1 and the head's width");
    assert(X.cols() + 1 == m_U.rows() && "the vectors have the width that the projections take");
    const MatrixD wide = X.cast<double>();
    const auto apply = [&](const MatrixD& factor) {
        MatrixD product = wide * factor.topLeftCorner(X.cols(), rank);
        product.rowwise() += factor.bottomLeftCorner(1, rank).row(0);
        return MatrixF(product.cast<float>());
    };
    return {apply(m_U), apply(m_V)};
}

}  // namespace lab::attention
