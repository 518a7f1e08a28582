#pragma once

#include <array>
#include <optional>

#include "core/attention/measures/keep_going.h"
#include "core/base/matrix.h"

namespace lab::attention {

/// The plane in which points of many dimensions spread most.
struct PrincipalPlane {
    MatrixD points;                  ///< [n, 2] where each row lies in the plane
    RowVectorD mean;                 ///< [d] what the plane's origin stands for
    MatrixD axes;                    ///< [2, d] of length 1; zeros where the points spread no further
    std::array<double, 2> shares{};  ///< of the variance that each axis explains, 0..1
};

/// Principal component analysis of the rows X [n, d], by an exact eigendecomposition in double:
///     C = (X - mean)^T (X - mean),   C a_i = l_i a_i,   points = (X - mean) [a_1 a_2],
///     shares_i = l_i / trace C,
/// worked out on the smaller of C [d, d] and the Gram matrix [n, n]. Each axis points to where its entry of
/// largest magnitude (the first of equal ones) is positive, so that the picture never flips by chance. An
/// axis of no more variance than rounding makes is zeros, and so is its column of points. Nothing if an entry
/// is not finite or it was told to stop; the decomposition itself (at most min(n, d)^3) asks nobody.
/// Sources: Pearson 1901, "On lines and planes of closest fit to systems of points in space"; Jolliffe 2002,
/// "Principal component analysis", sections 1.1 and 3.5.
[[nodiscard]] std::optional<PrincipalPlane> principalPlane(const MatrixView<double>& rows,
                                                           const KeepGoing& keepGoing = {});

}  // namespace lab::attention
