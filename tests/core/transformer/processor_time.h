#pragma once

#include <ctime>

namespace lab::transformer {

/// Sanitizers make a program several times slower; limits of time are widened by this.
#ifdef LAB_SANITIZED
inline constexpr double kSlowerBuild = 15.0;
#else
inline constexpr double kSlowerBuild = 1.0;
#endif

/// Processor time that `work` takes, which other programs on the machine do not lengthen.
template <typename Work>
double secondsOf(Work work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

}  // namespace lab::transformer
