#pragma once

namespace lab::human {

/// Standard normal distribution function Phi(x).
[[nodiscard]] double normalCdf(double x);
/// Standard normal density.
[[nodiscard]] double normalDensity(double x);
/// Phi^-1(p), right to rounding; -infinity and +infinity at 0 and 1. p outside 0 to 1 counts as the nearer
/// end.
[[nodiscard]] double normalQuantile(double p);

}  // namespace lab::human
