#include "core/transformer/parts/config_fields.h"

#include <cmath>
#include <sstream>

#include "core/transformer/parts/vocabulary.h"

namespace lab::transformer {

namespace {

std::string rangeText(double least, double largest) {
    std::ostringstream text;
    text << least << " to " << largest;
    return text.str();
}

}  // namespace

Result<ConfigFields> ConfigFields::open(const std::filesystem::path& file) {
    Result<formats::Json> values = readJsonFile(file);
    if (!values) {
        return failure(values.error());
    }
    if (!values->is_object()) {
        return failure({ErrorCode::WrongField, file.string(), "the whole", "an object",
                        std::string(formats::jsonKind(*values))});
    }
    return ConfigFields(file, std::move(*values));
}

Index ConfigFields::whole(std::string_view key, Index least, Index largest) {
    const double value = real(key, static_cast<double>(least), static_cast<double>(largest));
    if (value != std::floor(value)) {
        fail({ErrorCode::WrongField, {}, std::string(key), "a whole number", std::to_string(value)});
        return least;
    }
    return static_cast<Index>(value);
}

double ConfigFields::real(std::string_view key, double least, double largest) {
    if (m_error) {
        return least;
    }
    const Result<double> value = formats::requireNumber(m_values, key, "");
    if (!value) {
        fail(value.error());
        return least;
    }
    if (!(*value >= least && *value <= largest)) {
        std::ostringstream found;
        found << *value;
        fail({ErrorCode::WrongField, {}, std::string(key), rangeText(least, largest), found.str()});
        return least;
    }
    return *value;
}

bool ConfigFields::flag(std::string_view key) {
    if (m_error) {
        return false;
    }
    const Result<const formats::Json*> value = formats::requireMember(m_values, key, "");
    if (!value) {
        fail(value.error());
        return false;
    }
    if (!(*value)->is_boolean()) {
        fail({ErrorCode::WrongField,
              {},
              std::string(key),
              "true or false",
              std::string(formats::jsonKind(**value))});
        return false;
    }
    return (*value)->get<bool>();
}

std::string ConfigFields::text(std::string_view key) {
    if (m_error) {
        return {};
    }
    Result<std::string> value = formats::requireString(m_values, key, "");
    if (!value) {
        fail(value.error());
        return {};
    }
    return std::move(*value);
}

std::string ConfigFields::textOr(std::string_view key) const {
    return formats::requireString(m_values, key, "").value_or(std::string());
}

void ConfigFields::fail(Error error) {
    if (!m_error) {
        error.file = m_file.string();
        m_error = std::move(error);
    }
}

}  // namespace lab::transformer
