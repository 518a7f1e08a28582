#include "core/formats/npz.h"
#include "tests/fuzz/fuzz_bytes.h"

/// Every array that was read has the bytes of its shape.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kLargest = std::size_t{64} << 20U;
    const auto arrays = lab::formats::readNpz(lab::fuzz::bytesOf(data, size), kLargest);
    for (const auto& named : arrays.value_or(std::vector<lab::formats::NamedArray>())) {
        if (lab::formats::byteCount(named.array.dtype, named.array.shape) != named.array.bytes.size()) {
            __builtin_trap();
        }
    }
    return 0;
}
