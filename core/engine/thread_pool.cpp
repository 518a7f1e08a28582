#include "core/engine/thread_pool.h"

#include <algorithm>

namespace lab::engine {

ThreadPool::ThreadPool(int threads) {
    const int wanted = threads > 0 ? threads : static_cast<int>(std::thread::hardware_concurrency());
    for (int i = 1; i < std::max(1, wanted); ++i) {
        m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
    }
}

ThreadPool::~ThreadPool() {
    for (std::jthread& thread : m_threads) {
        thread.request_stop();
    }
}

void ThreadPool::run(Index count, const std::function<void(Index)>& task) {
    if (m_threads.empty() || count <= 1) {
        for (Index i = 0; i < count; ++i) {
            task(i);
        }
        return;
    }
    const auto job = std::make_shared<Job>();
    job->task = &task;
    job->count = count;
    {
        const std::lock_guard lock(m_mutex);
        m_job = job;
        ++m_jobNumber;
    }
    m_wake.notify_all();
    help(*job);
    std::unique_lock lock(m_doneMutex);
    m_allDone.wait(lock, [&] { return job->done.load() == job->count; });
}

void ThreadPool::help(Job& job) {
    while (true) {
        const Index i = job.next.fetch_add(1);
        if (i >= job.count) {
            return;
        }
        (*job.task)(i);
        if (job.done.fetch_add(1) + 1 == job.count) {
            const std::lock_guard lock(m_doneMutex);
            m_allDone.notify_all();
        }
    }
}

void ThreadPool::work(const std::stop_token& stop) {
    std::uint64_t seen = 0;
    while (true) {
        std::shared_ptr<Job> job;
        {
            std::unique_lock lock(m_mutex);
            if (!m_wake.wait(lock, stop, [&] { return m_jobNumber != seen; })) {
                return;
            }
            seen = m_jobNumber;
            job = m_job;
        }
        help(*job);
    }
}

}  // namespace lab::engine
