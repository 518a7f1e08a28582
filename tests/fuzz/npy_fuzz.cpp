#include "core/formats/npy.h"
#include "tests/fuzz/fuzz_bytes.h"

/// An array that was read has the bytes of its shape, and is the same after writing and reading.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto array = lab::formats::readNpy(lab::fuzz::bytesOf(data, size));
    if (array) {
        const auto again = lab::formats::readNpy(lab::formats::writeNpy(array->view()));
        if (!again || *again != *array) {
            __builtin_trap();
        }
    }
    return 0;
}
