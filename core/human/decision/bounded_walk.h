#pragma once

#include <vector>

namespace lab::human {

/// The distribution of a random walk between an upper and a lower bound, without any sampling: cells over
/// [-bound, bound], and each step moves the mass of a cell by a normal step that is integrated exactly over
/// every cell; what passes a bound is absorbed there. The walk starts in the middle, at 0.
/// Units: those of `bound` and `noise` (sd of one step); one step is one unit of time, 1 ms in this program.
/// Source: discrete-time Markov chain approximation, Diederich and Busemeyer 2003, J. Math. Psychol. 47, 304.
class BoundedWalk {
  public:
    /// bound and noise above 0, cells odd and at least 3 (asserted).
    BoundedWalk(double bound, double noise, int cells = 501);

    struct Absorbed {
        double upper = 0;
        double lower = 0;
    };
    /// One step with this drift: the probability that arrives at each bound in it.
    Absorbed step(double drift);
    /// The probability that no bound has been reached yet.
    [[nodiscard]] double remaining() const;

  private:
    double m_noise;
    double m_width;
    std::vector<double> m_mass;
    std::vector<double> m_next;
    std::vector<double> m_below;   // P(a step is shorter than the edge of a cell)
    std::vector<double> m_kernel;  // P(a step ends in a cell)
};

/// First-passage times of one walk: the probability of reaching each bound in step 1, 2, ...
struct FirstPassage {
    std::vector<double> upper;
    std::vector<double> lower;
};

}  // namespace lab::human
