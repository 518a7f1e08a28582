#include "core/engine/result_pool.h"

#include <chrono>
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace lab::engine {

namespace {

constexpr int kHandedOutAtMost = 2;
constexpr auto kPatience = std::chrono::milliseconds(100);

}  // namespace

ResultPool::ResultPool() : m_shelf(std::make_shared<Shelf>()) {}

std::shared_ptr<ComputeResult> ResultPool::acquire() {
    std::unique_ptr<ComputeResult> result;
    {
        std::unique_lock lock(m_shelf->mutex);
        m_shelf->returned.wait_for(lock, kPatience, [this] { return m_shelf->handedOut < kHandedOutAtMost; });
        if (!m_shelf->spare.empty()) {
            result = std::move(m_shelf->spare.back());
            m_shelf->spare.pop_back();
        }
        ++m_shelf->handedOut;
    }
    if (!result) {
        result = std::make_unique<ComputeResult>();
    }
    return {result.release(), [shelf = m_shelf](ComputeResult* finished) {
                std::unique_ptr<ComputeResult> owned(finished);
                const std::lock_guard lock(shelf->mutex);
                --shelf->handedOut;
                if (shelf->spare.empty()) {
                    shelf->spare.push_back(std::move(owned));
                }
                shelf->returned.notify_one();
            }};
}

void ResultPool::trim() {
    {
        const std::lock_guard lock(m_shelf->mutex);
        m_shelf->spare.clear();
    }
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

}  // namespace lab::engine
