#pragma once

#include <hwy/aligned_allocator.h>

#include <cstddef>

namespace lab::attention {

/// Memory that grows when it must and is otherwise used again: fresh pages cost more than the arithmetic.
class AlignedBuffer {
  public:
    /// At least `count` floats, aligned for any vector. What was in it is lost when it grows.
    [[nodiscard]] float* atLeast(std::ptrdiff_t count) {
        const auto wanted = static_cast<std::size_t>(count);
        if (wanted > m_size) {
            m_data.reset();
            m_data = hwy::AllocateAligned<float>(wanted);
            m_size = wanted;
        }
        return m_data.get();
    }

  private:
    hwy::AlignedFreeUniquePtr<float[]> m_data;
    std::size_t m_size = 0;
};

/// What one thread of the kernel works in. It holds a block of rows or one head's packed keys and values,
/// never an n x n matrix.
struct Workspace {
    AlignedBuffer packedK;
    AlignedBuffer packedV;
    AlignedBuffer rows;
    AlignedBuffer weights;
};

/// The calling thread's own.
[[nodiscard]] Workspace& threadWorkspace();

}  // namespace lab::attention
