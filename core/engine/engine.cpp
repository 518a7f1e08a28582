#include "core/engine/engine.h"

namespace lab::engine {

Engine::Engine(Callbacks callbacks)
    : m_callbacks(std::move(callbacks)), m_worker([this](const std::stop_token& quit) { work(quit); }) {}

Engine::~Engine() {
    m_worker.request_stop();
    cancelAll();
}

void Engine::submit(ComputeRequest request) {
    {
        const std::lock_guard lock(m_mutex);
        m_waiting = std::move(request);
        if (m_runningRule == SupersedeRule::CancelWhenSuperseded) {
            m_stopRunning.request_stop();
        }
    }
    m_wake.notify_one();
}

void Engine::cancelRunning(std::chrono::milliseconds after) {
    const std::lock_guard lock(m_mutex);
    if (m_runningRule && std::chrono::steady_clock::now() - m_runningSince >= after) {
        m_stopRunning.request_stop();
    }
}

void Engine::cancelAll() {
    const std::lock_guard lock(m_mutex);
    m_waiting.reset();
    if (m_runningRule) {
        m_stopRunning.request_stop();
    }
}

std::optional<ComputeRequest> Engine::waitForRequest(const std::stop_token& quit) {
    std::unique_lock lock(m_mutex);
    const auto hasWork = [this] { return m_waiting.has_value(); };
    if (m_callbacks.idle && !m_wake.wait_for(lock, quit, m_callbacks.idleAfter, hasWork) &&
        !quit.stop_requested()) {
        lock.unlock();
        m_callbacks.idle();
        lock.lock();
    }
    if (!m_wake.wait(lock, quit, hasWork) || quit.stop_requested()) {
        return std::nullopt;
    }
    ComputeRequest request = std::move(*m_waiting);
    m_waiting.reset();
    m_runningRule = request.rule;
    m_runningSince = std::chrono::steady_clock::now();
    m_stopRunning = std::stop_source();
    return request;
}

Outcome Engine::computeInTheForeground(const ComputeRequest& request) {
    std::optional<BusyGate::Pass> pass;
    if (m_callbacks.gate != nullptr) {
        pass.emplace(*m_callbacks.gate);
    }
    return m_callbacks.compute(request, m_stopRunning.get_token(), {});
}

void Engine::work(const std::stop_token& quit) {
    while (std::optional<ComputeRequest> request = waitForRequest(quit)) {
        Outcome outcome = computeInTheForeground(*request);
        {
            const std::lock_guard lock(m_mutex);
            m_runningRule.reset();
        }
        m_callbacks.deliver(*request, std::move(outcome));
    }
}

}  // namespace lab::engine
