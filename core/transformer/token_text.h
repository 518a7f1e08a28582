#pragma once

#include <string>
#include <vector>

#include "core/transformer/vector_source.h"

namespace lab::transformer {

/// A token as it is shown: the word mark U+2581 becomes a middle dot U+00B7, a space U+2423 (open box), and
/// control and other invisible characters become visible ones (U+2400 and following, or "U+200B" and the
/// like). The empty token becomes U+2205 (empty set). Broken UTF-8 is shown as U+FFFD.
[[nodiscard]] std::string displayToken(const std::string& token);

/// Share (0..1) of the characters of `tokens` that belong to unknown tokens. Characters are code points other
/// than white space and the word mark U+2581. 0 when there are none.
[[nodiscard]] double shareOfUnknownCharacters(const std::vector<TokenFact>& tokens);

}  // namespace lab::transformer
