#include "core/formats/csv.h"

#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace lab::formats {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r";
constexpr std::string_view kSigns = ",;";

Error badLine(std::size_t line, std::string expected, std::string_view found) {
    return {ErrorCode::BadFormat,
            {},
            "line " + std::to_string(line),
            std::move(expected),
            std::string(found.substr(0, 24))};
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// The cells of one line: between signs an empty cell keeps its place; blanks may be many.
std::vector<std::string_view> cellsOf(std::string_view line) {
    const bool hasSigns = line.find_first_of(kSigns) != std::string_view::npos;
    std::vector<std::string_view> cells;
    while (true) {
        const auto end = line.find_first_of(hasSigns ? kSigns : kBlanks);
        cells.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos) {
            return cells;
        }
        line.remove_prefix(end + 1);
        line = hasSigns ? line : trimmed(line);
    }
}

bool readNumber(std::string_view text, double& value) {
    const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() && std::isfinite(value);
}

}  // namespace

Result<MatrixD> readCsv(std::string_view text) {
    text.remove_prefix(text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0);
    std::vector<double> numbers;
    std::size_t columns = 0;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty()) {
            continue;
        }
        const std::vector<std::string_view> cells = cellsOf(line);
        if (columns != 0 && cells.size() != columns) {
            return failure(
                badLine(number, std::to_string(columns) + " numbers", std::to_string(cells.size())));
        }
        columns = cells.size();
        for (const std::string_view cell : cells) {
            if (!readNumber(cell, numbers.emplace_back())) {
                return failure(badLine(number, "a number", cell));
            }
        }
    }
    if (columns == 0) {
        return failure({.code = ErrorCode::EmptyInput, .place = "numbers"});
    }
    const auto rows = static_cast<Index>(numbers.size() / columns);
    return MatrixD(Eigen::Map<const MatrixD>(numbers.data(), rows, static_cast<Index>(columns)));
}

}  // namespace lab::formats
