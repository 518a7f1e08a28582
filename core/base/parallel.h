#pragma once

#include <functional>

#include "core/base/matrix.h"

namespace lab {

/// Splits work over cores. Kernels are handed one; they never start threads of their own.
class ParallelRunner {
  public:
    virtual ~ParallelRunner() = default;

    /// Number of tasks that really run at once (at least 1).
    [[nodiscard]] virtual int width() const = 0;

    /// Calls task(i) once for each i in [0, count), in any order, and returns when all are done.
    virtual void run(Index count, const std::function<void(Index)>& task) = 0;
};

/// Runs everything on the calling thread.
class SerialRunner final : public ParallelRunner {
  public:
    [[nodiscard]] int width() const override { return 1; }
    void run(Index count, const std::function<void(Index)>& task) override {
        for (Index i = 0; i < count; ++i) {
            task(i);
        }
    }
};

}  // namespace lab
