#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

#include "core/base/parallel.h"

namespace lab::engine {

/// A few threads that share loops. run() may be called by one thread at a time; the caller works along.
class ThreadPool final : public ParallelRunner {
  public:
    /// `threads` in all, the caller counted; 0 asks for one a core.
    explicit ThreadPool(int threads = 0);
    ~ThreadPool() override;
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    [[nodiscard]] int width() const override { return static_cast<int>(m_threads.size()) + 1; }
    void run(Index count, const std::function<void(Index)>& task) override;

  private:
    /// One call of run(); kept alive by every thread that still looks at it.
    struct Job {
        const std::function<void(Index)>* task = nullptr;
        Index count = 0;
        std::atomic<Index> next{0};
        std::atomic<Index> done{0};
    };

    void work(const std::stop_token& stop);
    void help(Job& job);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::shared_ptr<Job> m_job;
    std::uint64_t m_jobNumber = 0;
    std::mutex m_doneMutex;
    std::condition_variable m_allDone;
    std::vector<std::jthread> m_threads;  // last: its threads end before what they use
};

}  // namespace lab::engine
