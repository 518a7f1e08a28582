#include "core/transformer/tokenizers/tokenizer.h"
#include "tests/fuzz/fuzz_bytes.h"

/// A tokenizer that was read cuts any text, also the bytes of its own file, into ids that it knows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = lab::fuzz::textOf(data, size);
    const auto tokenizer = lab::transformer::Tokenizer::fromJson(text);
    if (tokenizer) {
        for (const std::string_view sample :
             {std::string_view("The cat, na\xC3\xAFve \xE6\x9D\xB1 [MASK]\xFF"), text}) {
            for (const auto& token : (*tokenizer)->tokenize(sample)) {
                if (token.id < 0) {
                    __builtin_trap();
                }
            }
        }
    }
    return 0;
}
