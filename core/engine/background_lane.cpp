#include "core/engine/background_lane.h"

#include <algorithm>

#ifdef __linux__
#include <sys/resource.h>
#endif

namespace lab::engine {

namespace {

/// Below the window's own threads. Where it cannot be asked for, the gate alone yields.
void lowerOwnPriority() {
#ifdef __linux__
    constexpr int kNiceness = 10;
    (void)setpriority(PRIO_PROCESS, 0, kNiceness);  // 0: on Linux the calling thread alone
#endif
}

}  // namespace

BackgroundLane::BackgroundLane(BusyGate& gate)
    : m_gate(gate), m_worker([this](const std::stop_token& quit) { work(quit); }) {}

BackgroundLane::~BackgroundLane() {
    m_worker.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_stopRunning.request_stop();
    }
    m_worker.join();
    for (const Entry& entry : m_queue) {
        if (entry.task.finished) {
            entry.task.finished(true);
        }
    }
}

BackgroundLane::Number BackgroundLane::submit(BackgroundTask task) {
    Number number = 0;
    {
        const std::lock_guard lock(m_mutex);
        number = ++m_lastNumber;
        m_queue.push_back({number, std::move(task), {}});
    }
    m_wake.notify_one();
    return number;
}

void BackgroundLane::cancel(Number number) {
    const std::lock_guard lock(m_mutex);
    if (number == m_runningNumber && number != 0) {
        m_stopRunning.request_stop();
    }
    // One that waits is handed to the worker all the same, which tells its owner.
    const auto waiting = std::ranges::find(m_queue, number, &Entry::number);
    if (waiting != m_queue.end()) {
        waiting->stop.request_stop();
    }
}

std::optional<BackgroundLane::Entry> BackgroundLane::nextEntry(const std::stop_token& quit) {
    std::unique_lock lock(m_mutex);
    m_runningNumber = 0;
    if (!m_wake.wait(lock, quit, [this] { return !m_queue.empty(); }) || quit.stop_requested()) {
        return std::nullopt;
    }
    Entry entry = std::move(m_queue.front());
    m_queue.pop_front();
    m_runningNumber = entry.number;
    m_stopRunning = entry.stop;
    return entry;
}

void BackgroundLane::runEntry(Entry& entry, BusyGate& gate) {
    const std::stop_token stop = entry.stop.get_token();
    if (!stop.stop_requested()) {
        BackgroundContext context(gate, stop, std::move(entry.task.progress));
        entry.task.work(context);
    }
    if (entry.task.finished) {
        entry.task.finished(stop.stop_requested());
    }
}

void BackgroundLane::work(const std::stop_token& quit) {
    lowerOwnPriority();
    while (std::optional<Entry> entry = nextEntry(quit)) {
        runEntry(*entry, m_gate);
    }
}

}  // namespace lab::engine
