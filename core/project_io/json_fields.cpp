#include "core/project_io/json_fields.h"

#include <algorithm>
#include <cmath>
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

/// A short quotation of a value for an error.
std::string quoted(const Json& value) {
    std::string text = value.dump(-1, ' ', false, Json::error_handler_t::replace);
    constexpr std::size_t kLongest = 40;
    return text.size() > kLongest ? text.substr(0, kLongest) + "…" : text;
}

bool areStrings(const Json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const Json& v) { return v.is_string(); });
}

bool areNumberRows(const Json& value) {
    return value.is_array() && std::all_of(value.begin(), value.end(), [&](const Json& row) {
               return row.is_array() && row.size() == value.front().size() &&
                      std::all_of(row.begin(), row.end(), [](const Json& v) {
                          return v.is_number() && std::isfinite(v.get<double>());
                      });
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
        self.fail(key, "{ }", quoted(*value));
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

void JsonFields::read(const char* key, MatrixD& value) {
    const Json* field = find(key);
    if (field == nullptr) {
        return;
    }
    if (!areNumberRows(*field) || field->empty() || field->front().empty()) {
        fail(key, "[[number, …], …]", quoted(*field));
        return;
    }
    value.resize(static_cast<Index>(field->size()), static_cast<Index>(field->front().size()));
    for (Index i = 0; i < value.rows(); ++i) {
        for (Index j = 0; j < value.cols(); ++j) {
            value(i, j) = (*field)[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)].get<double>();
        }
    }
}

}  // namespace lab::project_io
