#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace lab::cli {

/// Runs the command line without the program's own name. Returns the exit code: 0 done, 1 understood but the
/// result is bad, 2 the call or the input is wrong (one sentence on `err`).
[[nodiscard]] int runCli(const std::vector<std::string>& words, std::ostream& out, std::ostream& err);

}  // namespace lab::cli
