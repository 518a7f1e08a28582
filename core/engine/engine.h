#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

#include "core/engine/busy_gate.h"
#include "core/engine/compute_result.h"
#include "core/engine/progress.h"

namespace lab::engine {

/// Runs computations on a worker thread of its own. The interactive lane: a mailbox with one slot, so that
/// only the newest request waits (latest wins), and each running request says itself how it may be
/// superseded. Owned by the GUI thread; its callbacks run on the worker.
class Engine {
  public:
    using Compute = std::function<Outcome(const ComputeRequest&, const std::stop_token&, const Progress&)>;
    using Deliver = std::function<void(const ComputeRequest&, Outcome)>;

    struct Callbacks {
        Compute compute;
        Deliver deliver;             ///< an outcome, also Cancelled
        std::function<void()> idle;  ///< nothing to do for a while (may be empty)
        std::chrono::milliseconds idleAfter{1000};
        BusyGate* gate = nullptr;  ///< told while a request is computed; may be null
    };

    explicit Engine(Callbacks callbacks);
    /// Cancels what runs and waits for the worker to end.
    ~Engine();
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    /// Hands in a request; one that still waits is dropped unanswered. A running one that is
    /// CancelWhenSuperseded is told to stop.
    void submit(ComputeRequest request);

    /// Tells the running computation to stop if it has run for at least `after`; what waits stays.
    void cancelRunning(std::chrono::milliseconds after = std::chrono::milliseconds(0));

    /// Drops what waits and stops what runs (a document is closed).
    void cancelAll();

  private:
    void work(const std::stop_token& quit);
    [[nodiscard]] Outcome computeInTheForeground(const ComputeRequest& request);
    [[nodiscard]] std::optional<ComputeRequest> waitForRequest(const std::stop_token& quit);

    Callbacks m_callbacks;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<ComputeRequest> m_waiting;
    std::optional<SupersedeRule> m_runningRule;
    std::chrono::steady_clock::time_point m_runningSince;
    std::stop_source m_stopRunning;
    std::jthread m_worker;  // last: it ends before what it uses
};

}  // namespace lab::engine
