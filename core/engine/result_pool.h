#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

#include "core/engine/compute_result.h"

namespace lab::engine {

/// Results whose memory is used again: touching fresh pages costs more than the arithmetic. Hands out at most
/// two at a time (one shown, one being computed) and makes a third only for a caller that waits too long.
class ResultPool {
  public:
    ResultPool();

    /// A result to fill; its matrices still have the shape of an older one. Goes back when the last owner
    /// lets go, also after the pool is gone.
    [[nodiscard]] std::shared_ptr<ComputeResult> acquire();

    /// Frees memory that nobody uses.
    void trim();

  private:
    struct Shelf {
        std::mutex mutex;
        std::condition_variable returned;
        std::vector<std::unique_ptr<ComputeResult>> spare;
        int handedOut = 0;
    };
    std::shared_ptr<Shelf> m_shelf;
};

}  // namespace lab::engine
