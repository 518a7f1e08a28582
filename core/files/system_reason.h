#pragma once

#include <string>
#include <system_error>

namespace lab::files {

/// The system's own words for an errno value ("Permission denied").
[[nodiscard]] inline std::string systemReason(int number) {
    return std::generic_category().message(number);
}

}  // namespace lab::files
