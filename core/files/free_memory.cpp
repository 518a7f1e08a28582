#include "core/files/free_memory.h"

#include <charconv>

#include "core/files/read_file.h"

namespace lab::files {

namespace {

constexpr std::string_view kName = "MemAvailable:";
constexpr std::uint64_t kBytesPerKilobyte = 1024;

}  // namespace

std::optional<std::uint64_t> availableMemory() {
    const auto text = readTextFile("/proc/meminfo");
    return text ? availableMemoryIn(*text) : std::nullopt;
}

std::optional<std::uint64_t> availableMemoryIn(std::string_view meminfo) {
    const std::size_t at = meminfo.find(kName);
    if (at == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view rest = meminfo.substr(at + kName.size());
    const std::string_view line = rest.substr(0, rest.find('\n'));
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos || !line.ends_with(" kB")) {
        return std::nullopt;
    }
    std::uint64_t kilobytes = 0;
    const auto [end, error] = std::from_chars(line.data() + first, line.data() + line.size(), kilobytes);
    if (error != std::errc() || *end != ' ') {
        return std::nullopt;
    }
    return kilobytes * kBytesPerKilobyte;
}

}  // namespace lab::files
