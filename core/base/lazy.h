#pragma once

#include <mutex>
#include <optional>

namespace lab {

/// A value that is made when first asked for and then kept, for tables of a model that are costly and often
/// not needed. Safe from several threads; the one lock outside the engine.
template <typename T>
class Lazy {
  public:
    /// The value; the first caller makes it with make(), others wait for it.
    template <typename Make>
    [[nodiscard]] const T& get(Make&& make) const {
        std::call_once(m_once, [&] { m_value.emplace(make()); });
        return *m_value;
    }

  private:
    mutable std::once_flag m_once;
    mutable std::optional<T> m_value;
};

}  // namespace lab
