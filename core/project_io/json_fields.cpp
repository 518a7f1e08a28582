#include "core/project_io/json_fields.h"

#include <algorithm>
#include <sstream>

namespace lab::project_io {

namespace {

using Json = nlohmann::json;

const Json kEmptyObject = Json::object();

template <typename T>
std::string rangeText(project::Range<T> range) {
    std::ostringstream text;
    text << range.least << " .. " << range.largest;
    return text.str();
}

constexpr std::size_t kLongestQuotation = 40;

/// At most so many bytes of a text, cut between two characters.
std::string shortened(std::string text) {
    if (text.size() <= kLongestQuotation) {
        return text;
    }
    std::size_t end = kLongestQuotation;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end) + "…";
}

/// A value written out to a depth: it may be nested so deeply that writing it whole would use up the stack.
std::string outlined(const Json& value, int depth) {
    if (!value.is_structured()) {
        return value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
    if (value.is_object()) {
        return value.empty() ? "{ }" : "{…}";
    }
    if (depth == 0) {
        return "[…]";
    }
    std::string text;
    for (const Json& element : value) {
        text += (text.empty() ? "" : ", ") + outlined(element, depth - 1);
        if (text.size() > kLongestQuotation) {
            break;
        }
    }
    return "[" + text + "]";
}

std::string shapeText(std::size_t rows, std::size_t columns) {
    return std::to_string(rows) + " x " + std::to_string(columns);
}

/// A short quotation of a value for an error.
std::string quoted(const Json& value) {
    return shortened(outlined(value, 2));
}

bool areStrings(const Json& value) {
    return value.is_array() &&
           std::all_of(value.begin(), value.end(), [](const Json& v) { return v.is_string(); });
}

bool areNumberRows(const Json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [&](const Json& row) {
               return row.is_array() && row.size() == value.front().size() &&
                      std::all_of(row.begin(), row.end(), [](const Json& v) { return v.is_number(); });
           });
}

}  // namespace

const Json* JsonFields::find(const char* key) const {
    const auto found = m_object.find(key);
    return found == m_object.end() || found->is_null() ? nullptr : &*found;
}

void JsonFields::fail(const char* key, std::string expected, std::string found) {
    if (!m_error) {
        m_error = Error{.code = ErrorCode::WrongField,
                        .file = {},
                        .place = m_path + key,
                        .expected = std::move(expected),
                        .found = std::move(found)};
    }
}

JsonFields JsonFields::child(const char* key) const {
    const Json* value = find(key);
    if (value != nullptr && !value->is_object()) {
        JsonFields self = *this;
        self.fail(key, "{…}", quoted(*value));
    }
    return {value != nullptr && value->is_object() ? *value : kEmptyObject, m_path + key + ".", m_error};
}

void JsonFields::read(const char* key, std::string& value) {
    if (const Json* field = find(key)) {
        if (field->is_string()) {
            value = field->get<std::string>();
        } else {
            fail(key, "\"…\"", quoted(*field));
        }
    }
}

void JsonFields::read(const char* key, int& value, project::Range<int> range) {
    std::optional<int> read;
    this->read(key, read, range);
    value = read.value_or(value);
}

void JsonFields::read(const char* key, std::optional<int>& value, project::Range<int> range) {
    if (const Json* field = find(key)) {
        const bool fits = field->is_number_integer() && field->get<std::int64_t>() >= range.least &&
                          field->get<std::int64_t>() <= range.largest;
        if (fits) {
            value = field->get<int>();
        } else {
            fail(key, rangeText(range), quoted(*field));
        }
    }
}

void JsonFields::read(const char* key, double& value, project::Range<double> range) {
    if (const Json* field = find(key)) {
        if (field->is_number() && range.contains(field->get<double>())) {
            value = field->get<double>();
        } else {
            fail(key, rangeText(range), quoted(*field));
        }
    }
}

void JsonFields::read(const char* key, std::uint64_t& value, project::Range<std::uint64_t> range) {
    if (const Json* field = find(key)) {
        if (field->is_number_unsigned() && range.contains(field->get<std::uint64_t>())) {
            value = field->get<std::uint64_t>();
        } else {
            fail(key, rangeText(range), quoted(*field));
        }
    }
}

void JsonFields::read(const char* key, std::vector<std::string>& value) {
    std::optional<std::vector<std::string>> read;
    this->read(key, read);
    if (read) {
        value = std::move(*read);
    }
}

void JsonFields::read(const char* key, std::optional<std::vector<std::string>>& value) {
    if (const Json* field = find(key)) {
        if (areStrings(*field)) {
            value = field->get<std::vector<std::string>>();
        } else {
            fail(key, "[\"…\", …]", quoted(*field));
        }
    }
}

void JsonFields::read(const char* key, std::vector<int>& value, project::Range<int> range) {
    const Json* field = find(key);
    if (field == nullptr) {
        return;
    }
    const bool areFitting =
        field->is_array() && std::all_of(field->begin(), field->end(), [&](const Json& one) {
            return one.is_number_integer() && one.get<std::int64_t>() >= range.least &&
                   one.get<std::int64_t>() <= range.largest;
        });
    if (areFitting) {
        value = field->get<std::vector<int>>();
    } else {
        fail(key, "[" + rangeText(range) + ", …]", quoted(*field));
    }
}

void JsonFields::read(const char* key, bool& value) {
    if (const Json* field = find(key)) {
        if (field->is_boolean()) {
            value = field->get<bool>();
        } else {
            fail(key, "true, false", quoted(*field));
        }
    }
}

void JsonFields::read(const char* key, std::vector<double>& value, project::Range<double> range,
                      std::size_t most) {
    const Json* field = find(key);
    if (field == nullptr) {
        return;
    }
    const bool areFitting = field->is_array() && field->size() <= most &&
                            std::all_of(field->begin(), field->end(), [&](const Json& one) {
                                return one.is_number() && range.contains(one.get<double>());
                            });
    if (areFitting) {
        value = field->get<std::vector<double>>();
    } else {
        fail(key, "[" + rangeText(range) + ", …], 0 .. " + std::to_string(most), quoted(*field));
    }
}

void JsonFields::read(const char* key, std::optional<double>& value, project::Range<double> range) {
    if (find(key) != nullptr) {
        double number = 0;
        read(key, number, range);
        value = number;
    }
}

std::vector<JsonFields> JsonFields::elements(const char* key) const {
    std::vector<JsonFields> found;
    const Json* value = find(key);
    if (value == nullptr) {
        return found;
    }
    const bool areObjects = value->is_array() && std::all_of(value->begin(), value->end(),
                                                             [](const Json& one) { return one.is_object(); });
    if (!areObjects) {
        JsonFields self = *this;
        self.fail(key, "[{…}, …]", quoted(*value));
        return found;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        found.push_back({(*value)[i], m_path + key + "[" + std::to_string(i) + "].", m_error});
    }
    return found;
}

std::vector<std::string> JsonFields::keys() const {
    std::vector<std::string> names;
    for (const auto& [name, value] : m_object.items()) {
        names.push_back(name);
    }
    return names;
}

ParameterValues JsonFields::readParameters(const FamilyEntry& entry) {
    ParameterValues values;
    for (const std::string& name : keys()) {
        const Json* field = find(name.c_str());
        if (field == nullptr) {
            continue;
        }
        if (!field->is_number()) {
            fail(name.c_str(), "a number", quoted(*field));
            continue;
        }
        const ParameterValues one{{name, field->get<double>()}};
        if (const Result<void> checked = checkParameters(entry, one)) {
            values.insert(one.begin(), one.end());
        } else {
            fail(name.c_str(), checked.error().expected, quoted(*field));
        }
    }
    return values;
}

void JsonFields::read(const char* key, MatrixD& value, project::Range<int> sides) {
    const Json* field = find(key);
    if (field == nullptr) {
        return;
    }
    if (!areNumberRows(*field) || field->empty() || field->front().empty()) {
        fail(key, "[[number, …], …]", quoted(*field));
        return;
    }
    const auto largest = static_cast<std::size_t>(sides.largest);
    const std::size_t rows = field->size();
    const std::size_t columns = field->front().size();
    if (rows > largest || columns > largest) {
        fail(key, "1 x 1 .. " + shapeText(largest, largest), shapeText(rows, columns));
        return;
    }
    MatrixD read(static_cast<Index>(rows), static_cast<Index>(columns));
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = 0; j < columns; ++j) {
            const auto number = (*field)[i][j].get<double>();
            if (!project::kNumberRange.contains(number)) {
                const std::string cell = key + ("[" + std::to_string(i) + "][" + std::to_string(j) + "]");
                fail(cell.c_str(), rangeText(project::kNumberRange), quoted((*field)[i][j]));
                return;
            }
            read(static_cast<Index>(i), static_cast<Index>(j)) = number;
        }
    }
    value = std::move(read);
}

}  // namespace lab::project_io
