#pragma once

#include <string_view>
#include <vector>

namespace lab::transformer {

/// A text cut into the words that byte-level BPE never joins; together they are the text. In this order of
/// precedence, L and N being letters and numbers of any script and s white space:
///     's 't 're 've 'm 'll 'd   |  [space] L+  |  [space] N+  |  [space] (none of s, L, N)+
///     |  s+ up to but not including the last one before something else  |  s+
/// Bytes that are no UTF-8 count as signs. Views into `text`. Source: Radford et al. 2019, section 2.2.
[[nodiscard]] std::vector<std::string_view> gpt2Words(std::string_view text);

}  // namespace lab::transformer
