#pragma once

#include <functional>
#include <stop_token>

#include "core/base/parallel.h"

namespace lab::transformer {

/// How a run goes: over which cores, whom it tells, and until when.
struct RunControl {
    ParallelRunner* runner = nullptr;      ///< nullptr = on the calling thread
    std::function<void(double)> progress;  ///< share done, 0 .. 1, after each layer or step; may be empty
    std::stop_token stop;                  ///< looked at between layers and steps, and inside long ones

    void tell(double share) const {
        if (progress) {
            progress(share);
        }
    }
};

}  // namespace lab::transformer
