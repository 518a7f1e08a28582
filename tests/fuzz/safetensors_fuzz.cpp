#include <numeric>

#include "core/formats/safetensors.h"
#include "tests/fuzz/fuzz_bytes.h"

/// Every tensor lies inside the file, byte for byte.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto file = lab::formats::readSafetensors(lab::fuzz::bytesOf(data, size));
    if (file) {
        for (const auto& tensor : file->tensors) {
            const auto numbers = lab::formats::toNumbers<double>(tensor.view);
            if (std::ssize(numbers) != tensor.view.size()) {
                __builtin_trap();
            }
        }
    }
    return 0;
}
