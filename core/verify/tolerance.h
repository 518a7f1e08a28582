#pragma once

#include <string_view>

#include "core/formats/array.h"

namespace lab::verify {

/// The type that a calculation is carried out in.
enum class Scalar { Float, Double };

/// A value holds if |got - want| <= absolute + relative * |want|.
struct Tolerance {
    double absolute = 0;
    double relative = 0;

    [[nodiscard]] double allowedAt(double want) const;
    bool operator==(const Tolerance&) const = default;
};

/// The table of tests/golden/attention/README.md. `dtype` is that of the expected array: whole numbers and
/// masks must be equal.
[[nodiscard]] Tolerance toleranceFor(std::string_view caseName, std::string_view arrayName,
                                     formats::DType dtype, Scalar scalar);

/// How far from 1 a row of dense weights may sum.
[[nodiscard]] double rowSumTolerance(Scalar scalar);

}  // namespace lab::verify
