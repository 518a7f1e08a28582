#include "core/transformer/networks/network_config.h"
#include "tests/fuzz/fuzz_bytes.h"

/// The sizes of a configuration that was read are usable.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto config = lab::transformer::readNetworkConfig(lab::fuzz::textOf(data, size));
    if (config && (config->layers < 1 || config->heads < 1 || config->width % config->heads != 0)) {
        __builtin_trap();
    }
    return 0;
}
