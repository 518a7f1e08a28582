#include "core/transformer/tokenizers/gpt2_words.h"

#include <string>

#include "tests/fuzz/fuzz_bytes.h"

/// Any text is cut into words that are together the text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = lab::fuzz::textOf(data, size);
    std::string joined;
    for (const std::string_view word : lab::transformer::gpt2Words(text)) {
        joined += word;
    }
    if (joined != text) {
        __builtin_trap();
    }
    return 0;
}
