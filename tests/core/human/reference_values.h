#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/files/read_file.h"
#include "core/formats/json.h"

namespace lab::human {

/// The whole text as a number; fails the test where it is none.
inline double numberOf(std::string_view text) {
    double value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    EXPECT_TRUE(problem == std::errc() && end == text.data() + text.size()) << "not a number: " << text;
    return value;
}

inline std::string referenceText(const std::string& name) {
    const auto text = files::readTextFile(LAB_GOLDEN_DIR "/human/" + name);
    EXPECT_TRUE(text) << name << " is not there";
    return text.value_or(std::string());
}

inline formats::Json referenceJson(const std::string& name) {
    const auto parsed = formats::parseJson(referenceText(name));
    EXPECT_TRUE(parsed) << name;
    return parsed.value_or(formats::Json());
}

using ReferenceRow = std::map<std::string, std::string, std::less<>>;

/// The fields of one line of CSV; commas within "..." do not separate.
inline std::vector<std::string> csvFields(std::string_view line) {
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ',' && !isQuoted) {
            fields.emplace_back();
        } else if (c != '\r') {
            fields.back() += c;
        }
    }
    return fields;
}

/// The lines of a reference table by the names in its first line.
inline std::vector<ReferenceRow> referenceTable(const std::string& name) {
    const std::string text = referenceText(name);
    std::vector<std::string> names;
    std::vector<ReferenceRow> rows;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::vector<std::string> fields = csvFields(std::string_view(text).substr(begin, end - begin));
        begin = end + 1;
        if (names.empty()) {
            names = fields;
            continue;
        }
        EXPECT_EQ(fields.size(), names.size()) << name << ", row " << rows.size() + 1;
        ReferenceRow row;
        for (std::size_t i = 0; i < std::min(fields.size(), names.size()); ++i) {
            row[names[i]] = fields[i];
        }
        rows.push_back(row);
    }
    EXPECT_FALSE(rows.empty()) << name;
    return rows;
}

}  // namespace lab::human
