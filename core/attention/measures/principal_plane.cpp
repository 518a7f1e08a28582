#include "core/attention/measures/principal_plane.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <limits>

namespace lab::attention {

namespace {

/// A^T A, lower half, in blocks between which it asks whether to go on.
std::optional<MatrixD> squared(const MatrixD& a, const KeepGoing& keepGoing) {
    const Index d = a.cols();
    const Index rowsAtOnce = std::max<Index>(4 * kNumbersBetweenQuestions / std::max<Index>(d * d, 1), 1);
    MatrixD product = MatrixD::Zero(d, d);
    for (Index first = 0; first < a.rows(); first += rowsAtOnce) {
        if (!mayGoOn(keepGoing)) {
            return std::nullopt;
        }
        const Index count = std::min(rowsAtOnce, a.rows() - first);
        product.selfadjointView<Eigen::Lower>().rankUpdate(a.middleRows(first, count).transpose());
    }
    return product;
}

/// Length 1, and its largest entry positive.
RowVectorD oriented(const RowVectorD& axis) {
    const double norm = axis.norm();
    if (norm == 0) {
        return axis;
    }
    Index largest = 0;
    // A little above the first, so that entries that differ by rounding alone do not decide.
    for (Index i = 1; i < axis.size(); ++i) {
        if (std::abs(axis(i)) > std::abs(axis(largest)) * (1 + 1e-9)) {
            largest = i;
        }
    }
    return axis / (axis(largest) < 0 ? -norm : norm);
}

}  // namespace

std::optional<PrincipalPlane> principalPlane(const MatrixView<double>& rows, const KeepGoing& keepGoing) {
    if (!rows.allFinite()) {
        return std::nullopt;
    }
    const Index n = rows.rows();
    const Index d = rows.cols();
    PrincipalPlane plane{MatrixD::Zero(n, 2), RowVectorD::Zero(d), MatrixD::Zero(2, d), {}};
    if (n == 0 || d == 0) {
        return plane;
    }
    plane.mean = rows.colwise().mean();
    const MatrixD centred = rows.rowwise() - plane.mean;
    const double total = centred.squaredNorm();
    // What is left of equal rows when their mean is taken off is rounding.
    const double rounding = std::numeric_limits<double>::epsilon() * static_cast<double>(std::max(n, d));
    if (total <= rows.squaredNorm() * rounding * rounding) {
        return plane;
    }
    const bool takesGram = n < d;
    const std::optional<MatrixD> product =
        squared(takesGram ? MatrixD(centred.transpose()) : centred, keepGoing);
    if (!product || !mayGoOn(keepGoing)) {
        return std::nullopt;
    }
    const Eigen::SelfAdjointEigenSolver<MatrixD> solver(*product);
    const Index last = product->rows() - 1;
    for (Index axis = 0; axis < std::min<Index>(2, product->rows()); ++axis) {
        const double value = solver.eigenvalues()(last - axis);
        if (value <= 16 * rounding * total) {
            break;
        }
        const auto vector = solver.eigenvectors().col(last - axis);
        plane.axes.row(axis) =
            oriented(takesGram ? RowVectorD(vector.transpose() * centred) : RowVectorD(vector.transpose()));
        plane.points.col(axis) = centred * plane.axes.row(axis).transpose();
        plane.shares[static_cast<std::size_t>(axis)] = std::min(value / total, 1.0);
    }
    return plane;
}

}  // namespace lab::attention
