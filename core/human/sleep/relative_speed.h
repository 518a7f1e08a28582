#pragma once

#include <vector>

namespace lab::human {

/// How fast somebody takes in things at B lapses, relative to rested: rho(B) = mean(1/RT) at B over
/// mean(1/RT) at B = 3.84, both exact in the microlapse model. 1 at 3.84; B is kept within 0 to 34.56. Made
/// once (a few milliseconds), then a cubic through knots 1.92 apart, right to 1e-4. Source: microlapse.h;
/// using it as a factor of capacity is this program's own wiring.
class RelativeSpeed {
  public:
    RelativeSpeed();
    [[nodiscard]] double operator()(double lapses) const;

  private:
    std::vector<double> m_knots;
};

}  // namespace lab::human
