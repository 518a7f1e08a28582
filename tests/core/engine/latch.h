#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace lab::engine {

/// Waiting in tests ends with a failure, never with a hang.
inline constexpr std::chrono::seconds kLongest{60};

/// A value that threads wait for.
template <typename T>
class Watched {
  public:
    explicit Watched(T value = {}) : m_value(std::move(value)) {}

    template <typename Change>
    void change(Change change) {
        {
            const std::lock_guard lock(m_mutex);
            change(m_value);
        }
        m_changed.notify_all();
    }

    void set(T value) {
        change([&](T& held) { held = std::move(value); });
    }

    /// True once `condition` holds; false if it never came to be.
    template <typename Condition>
    [[nodiscard]] bool wait(Condition condition) {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, kLongest, [&] { return condition(m_value); });
    }

    [[nodiscard]] T get() {
        const std::lock_guard lock(m_mutex);
        return m_value;
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    T m_value;
};

}  // namespace lab::engine
