#pragma once

#include <functional>

namespace lab::attention {

/// Asked by long work every few milliseconds; false means that it should stop. The empty function never stops
/// it.
using KeepGoing = std::function<bool()>;

[[nodiscard]] inline bool mayGoOn(const KeepGoing& keepGoing) {
    return !keepGoing || keepGoing();
}

/// Numbers that are worked on between two questions: about a millisecond.
inline constexpr long kNumbersBetweenQuestions = 1L << 20;

}  // namespace lab::attention
