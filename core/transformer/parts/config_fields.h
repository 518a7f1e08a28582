#pragma once

#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/matrix.h"
#include "core/formats/json.h"

namespace lab::transformer {

/// Reads the fields of a model's config.json and keeps the first error, which names file and field.
class ConfigFields {
  public:
    /// Errors: those of reading the file; WrongField [place: "the whole"] unless it is an object.
    [[nodiscard]] static Result<ConfigFields> open(const std::filesystem::path& file);

    /// A number without a fraction in [least, largest], or `least` after an error.
    [[nodiscard]] Index whole(std::string_view key, Index least, Index largest);
    /// A number in [least, largest], or `least` after an error.
    [[nodiscard]] double real(std::string_view key, double least, double largest);
    [[nodiscard]] bool flag(std::string_view key);
    [[nodiscard]] std::string text(std::string_view key);
    /// The value that belongs to the field's text, or the first after an error.
    template <typename T>
    [[nodiscard]] T choice(std::string_view key,
                           std::initializer_list<std::pair<std::string_view, T>> known) {
        const std::string found = text(key);
        std::string names;
        for (const auto& [name, value] : known) {
            if (name == found) {
                return value;
            }
            names.append(names.empty() ? "" : ", ").append(name);
        }
        fail({ErrorCode::WrongField, {}, std::string(key), names, found});
        return known.begin()->second;
    }

    /// The text of a field, empty if it is not there or not a text: for telling kinds of model apart.
    [[nodiscard]] std::string textOr(std::string_view key) const;
    /// MissingField or WrongField, or none.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    ConfigFields(std::filesystem::path file, formats::Json values)
        : m_file(std::move(file)), m_values(std::move(values)) {}

    void fail(Error error);

    std::filesystem::path m_file;
    formats::Json m_values;
    std::optional<Error> m_error;
};

}  // namespace lab::transformer
