#pragma once

#include <functional>

namespace lab::engine {

/// Receives the share of the work that is done, 0..1. Called on the worker.
using Progress = std::function<void(double)>;

}  // namespace lab::engine
