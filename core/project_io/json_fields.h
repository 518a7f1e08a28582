#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/matrix.h"
#include "core/base/registry.h"
#include "core/project/parameter_ranges.h"
#include "core/project_io/project_json.h"

namespace lab::project_io {

/// Reads fields of one JSON object and remembers the first thing that is wrong, with its path. A field that
/// is missing or null leaves its variable as it is.
class JsonFields {
  public:
    JsonFields(const nlohmann::json& object, std::string path, std::optional<Error>& error)
        : m_object(object), m_path(std::move(path)), m_error(error) {}

    void read(const char* key, std::string& value);
    void read(const char* key, int& value, project::Range<int> range);
    void read(const char* key, std::optional<int>& value, project::Range<int> range);
    void read(const char* key, double& value, project::Range<double> range);
    void read(const char* key, std::uint64_t& value, project::Range<std::uint64_t> range);
    void read(const char* key, std::vector<std::string>& value);
    void read(const char* key, std::optional<std::vector<std::string>>& value);
    void read(const char* key, MatrixD& value, project::Range<int> sides = project::kNumberTableRange);
    void read(const char* key, std::vector<int>& value, project::Range<int> range);
    void read(const char* key, bool& value);
    /// Reads at most `most` numbers.
    void read(const char* key, std::vector<double>& value, project::Range<double> range, std::size_t most);
    void read(const char* key, std::optional<double>& value, project::Range<double> range);

    /// Reads {"id", "values"}: a row of a registry with the parameters that differ from their fallbacks.
    template <typename Row>
    void read(const char* key, Choice& value, std::span<const Row> rows) {
        if (find(key) != nullptr) {
            child(key).readChoice(value, rows);
        }
    }
    /// Reads an array of them.
    template <typename Row>
    void read(const char* key, std::vector<Choice>& value, std::span<const Row> rows) {
        value.clear();
        for (JsonFields& element : elements(key)) {
            element.readChoice(value.emplace_back(), rows);
        }
    }

    /// Reads a choice by its id.
    template <typename Kind, std::size_t N>
    void read(const char* key, Kind& value, const Kind (&kinds)[N]) {
        std::string id(idOf(value));
        read(key, id);
        std::string known;
        for (const Kind kind : kinds) {
            if (idOf(kind) == id) {
                value = kind;
                return;
            }
            known += (known.empty() ? "" : ", ") + std::string(idOf(kind));
        }
        fail(key, known, id);
    }

    /// Whether there is such a field and it is not null.
    [[nodiscard]] bool has(const char* key) const { return find(key) != nullptr; }
    /// The object under `key`, or an empty one.
    [[nodiscard]] JsonFields child(const char* key) const;
    /// The objects of the array under `key`.
    [[nodiscard]] std::vector<JsonFields> elements(const char* key) const;
    /// The names of this object's fields.
    [[nodiscard]] std::vector<std::string> keys() const;
    void fail(const char* key, std::string expected, std::string found);

  private:
    template <typename Row>
    void readChoice(Choice& value, std::span<const Row> rows) {
        std::string id = value.id;
        read("id", id);
        const Row* row = findRow(rows, id);
        if (row == nullptr) {
            fail("id", idsOf(rows), id);
            return;
        }
        value.id = id;
        value.values = child("values").readParameters(row->entry);
    }
    [[nodiscard]] ParameterValues readParameters(const FamilyEntry& entry);

    [[nodiscard]] const nlohmann::json* find(const char* key) const;

    const nlohmann::json& m_object;
    std::string m_path;
    std::optional<Error>& m_error;
};

}  // namespace lab::project_io
