#pragma once

#include "core/attention/scores/score_function.h"
#include "core/base/result.h"

namespace lab::attention {

/// The sizes that a score function's arrays depend on.
struct ScoreSizes {
    Index queryWidth = 0;  ///< d_q
    Index keyWidth = 0;    ///< d_k
    Index keys = 0;        ///< n_k
    Index attention = 0;   ///< d_a; 0 = not said: whatever the first array that has it says
};

/// Whether queries and keys of these widths can be scored, and every array of the function is there in its
/// shape. Arrays that the function does not know are passed over. Errors: MissingArray [place: the array,
/// expected: its shape], WrongShape [place: the array, or "K" where the widths must agree and do not].
template <typename T>
[[nodiscard]] Result<void> checkScoreArrays(const ScoreFunction& function, const ScoreArrays<T>& arrays,
                                            const ScoreSizes& sizes);

/// "[8, d_a]": the shape of an array, sizes that are 0 by their symbol; a vector as "[d_a]".
[[nodiscard]] std::string scoreArrayShape(const ScoreArraySpec& spec, const ScoreSizes& sizes);

/// Arrays that nobody trained: normal numbers with the standard deviation 1/sqrt(fan-in), the fan-in being
/// the rows of a matrix and the length of a vector. Each column has a stream of its own (seed, array,
/// column), so the first columns stay when keys are added; so do those of the matrices when d_a grows. All
/// sizes that the function needs must be at least 1 (asserted).
[[nodiscard]] ScoreArrays<double> seededScoreArrays(const ScoreFunction& function, const ScoreSizes& sizes,
                                                    std::uint64_t seed);

}  // namespace lab::attention
