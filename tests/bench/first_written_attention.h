#pragma once

#include <cstddef>

/// One head of attention as it comes when written down for the first time, with Eigen expressions, and the
/// machine's arithmetic peak: what the kernel is compared with. Compiled with -O3 -march=native.
extern "C" {

struct FirstWrittenHead;

[[gnu::visibility("default")]] FirstWrittenHead* newFirstWrittenHead(std::ptrdiff_t n, std::ptrdiff_t dK);
[[gnu::visibility("default")]] void deleteFirstWrittenHead(FirstWrittenHead* head);

/// Computes scores, weights and context of the head, all kept in its matrices; returns one number of them.
[[gnu::visibility("default")]] float runFirstWrittenHead(FirstWrittenHead* head);

/// Runs `rounds` of independent multiply-adds in registers; returns the floating-point operations done.
[[gnu::visibility("default")]] double runMultiplyAdds(long rounds);
}
