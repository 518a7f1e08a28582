#pragma once

#include <chrono>
#include <ratio>

namespace lab::human {

/// Times with a unit of their own: response times in milliseconds, the scene and rates of encoding in
/// seconds, time on task in minutes, sleep in hours. One converts into another; a bare number into none.
using Milliseconds = std::chrono::duration<double, std::milli>;
using Seconds = std::chrono::duration<double>;
using Minutes = std::chrono::duration<double, std::ratio<60>>;
using Hours = std::chrono::duration<double, std::ratio<3600>>;

}  // namespace lab::human
