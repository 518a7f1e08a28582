#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace lab::engine {

/// Tells background work when the interactive lane wants the cores. Safe from any thread.
class BusyGate {
  public:
    /// Interactive work is under way for as long as this lives.
    class Pass {
      public:
        explicit Pass(BusyGate& gate) : m_gate(gate) { m_gate.add(1); }
        ~Pass() { m_gate.add(-1); }
        Pass(const Pass&) = delete;
        Pass& operator=(const Pass&) = delete;

      private:
        BusyGate& m_gate;
    };

    /// Returns when no interactive work is under way. False if `stop` ended the wait.
    bool waitUntilFree(const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        return m_free.wait(lock, stop, [this] { return m_passes == 0; }) && !stop.stop_requested();
    }

  private:
    void add(int change) {
        {
            const std::lock_guard lock(m_mutex);
            m_passes += change;
        }
        m_free.notify_all();
    }

    std::mutex m_mutex;
    std::condition_variable_any m_free;
    int m_passes = 0;
};

}  // namespace lab::engine
