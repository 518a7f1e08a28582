#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "core/engine/busy_gate.h"
#include "core/engine/progress.h"

namespace lab::engine {

/// What long work is handed: it calls mayContinue() every 5 ms of work or less.
class BackgroundContext {
  public:
    BackgroundContext(BusyGate& gate, std::stop_token stop, Progress progress)
        : m_gate(gate), m_stop(std::move(stop)), m_progress(std::move(progress)) {}

    /// Waits while the interactive lane works. False: the work was cancelled and should return.
    [[nodiscard]] bool mayContinue() { return m_gate.waitUntilFree(m_stop); }
    /// The share that is done, 0..1.
    void report(double share) const {
        if (m_progress) {
            m_progress(share);
        }
    }
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

  private:
    BusyGate& m_gate;
    std::stop_token m_stop;
    Progress m_progress;
};

/// Long work, run one after the other.
struct BackgroundTask {
    std::function<void(BackgroundContext&)> work;
    Progress progress;                                ///< called on the lane's thread; may be empty
    std::function<void(bool wasCancelled)> finished;  ///< called on the lane's thread, once; may be empty
};

/// The background lane: a queue of sweeps, proofs and other long work on a thread of its own with low
/// priority, which yields the cores to interactive work and is never cancelled by it. Its functions may be
/// called from any thread.
class BackgroundLane {
  public:
    using Number = std::uint64_t;

    explicit BackgroundLane(BusyGate& gate);
    /// Cancels everything and waits for what runs to end; what waited is told that it was cancelled.
    ~BackgroundLane();
    BackgroundLane(const BackgroundLane&) = delete;
    BackgroundLane& operator=(const BackgroundLane&) = delete;

    /// Puts a task at the end of the queue.
    Number submit(BackgroundTask task);
    /// Ends this task, whether it runs or waits. Others go on. An unknown number does nothing.
    void cancel(Number number);

  private:
    struct Entry {
        Number number = 0;
        BackgroundTask task;
        std::stop_source stop;
    };

    void work(const std::stop_token& quit);
    [[nodiscard]] std::optional<Entry> nextEntry(const std::stop_token& quit);
    static void runEntry(Entry& entry, BusyGate& gate);

    BusyGate& m_gate;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<Entry> m_queue;
    Number m_lastNumber = 0;
    Number m_runningNumber = 0;  ///< 0 = nothing runs
    std::stop_source m_stopRunning;
    std::jthread m_worker;  // last: it ends before what it uses
};

}  // namespace lab::engine
