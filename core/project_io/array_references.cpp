#include "core/project_io/array_references.h"

#include <algorithm>
#include <optional>

#include "core/base/matrix.h"
#include "core/formats/npy.h"

namespace lab::project_io {

namespace {

constexpr std::string_view kFolder = "arrays/";
constexpr std::string_view kSuffix = ".npy";
constexpr const char* kReference = "npy";
/// Far deeper than a matrix stands in any project.
constexpr int kDeepest = 32;

bool isRow(const nlohmann::ordered_json& value, std::size_t columns) {
    return value.is_array() && value.size() == columns &&
           std::ranges::all_of(value, [](const auto& number) { return number.is_number(); });
}

bool isMatrix(const nlohmann::ordered_json& value) {
    if (!value.is_array() || value.empty() || !value.front().is_array() || value.front().empty()) {
        return false;
    }
    const std::size_t columns = value.front().size();
    return std::ranges::all_of(value, [columns](const auto& row) { return isRow(row, columns); });
}

std::vector<std::byte> npyOf(const nlohmann::ordered_json& rows) {
    MatrixD matrix(static_cast<Index>(rows.size()), static_cast<Index>(rows.front().size()));
    for (Index i = 0; i < matrix.rows(); ++i) {
        for (Index j = 0; j < matrix.cols(); ++j) {
            matrix(i, j) = rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)].get<double>();
        }
    }
    return formats::writeNpy(formats::toArray(matrix).view());
}

/// A field's name as part of a file's name: what is not a letter, a figure, "-" or "_" becomes "_".
std::string plain(std::string key) {
    std::ranges::replace_if(
        key,
        [](char c) {
            const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            return !isLetter && c != '-' && c != '_';
        },
        '_');
    return key;
}

class Extractor {
  public:
    explicit Extractor(std::vector<NpyFile>& arrays) : m_arrays(arrays) {}

    void extract(nlohmann::ordered_json& value, const std::string& path) {
        if (isMatrix(value)) {
            std::string name = freeName(path);
            m_arrays.push_back({name, npyOf(value)});
            value = nlohmann::ordered_json{{kReference, std::move(name)}};
        } else if (value.is_structured()) {
            for (auto& [key, child] : value.items()) {
                extract(child, path.empty() ? plain(key) : path + "." + plain(key));
            }
        }
    }

  private:
    /// Two places whose names read alike ("a b" and "a_b") still get a file each.
    std::string freeName(const std::string& path) const {
        std::string name = std::string(kFolder) + path + std::string(kSuffix);
        for (int number = 2; std::ranges::find(m_arrays, name, &NpyFile::name) != m_arrays.end(); ++number) {
            name = std::string(kFolder) + path + "." + std::to_string(number) + std::string(kSuffix);
        }
        return name;
    }

    std::vector<NpyFile>& m_arrays;
};

std::optional<std::string> referenceIn(const nlohmann::json& value) {
    if (!value.is_object() || value.size() != 1 || !value.contains(kReference) ||
        !value.at(kReference).is_string()) {
        return std::nullopt;
    }
    return value.at(kReference).get<std::string>();
}

Result<nlohmann::json> rowsOf(const formats::ZipEntry& entry) {
    const auto named = [&](Error error) {
        error.place = error.place.empty() ? entry.name : entry.name + ", " + error.place;
        return error;
    };
    const Result<formats::Array> array = formats::readNpy(entry.bytes).map_error(named);
    if (!array) {
        return failure(array.error());
    }
    const Result<MatrixD> matrix = formats::toMatrix<double>(array->view(), entry.name);
    if (!matrix) {
        return failure(matrix.error());
    }
    nlohmann::json rows = nlohmann::json::array();
    for (Index i = 0; i < matrix->rows(); ++i) {
        rows.push_back(std::vector<double>(matrix->row(i).begin(), matrix->row(i).end()));
    }
    return rows;
}

/// Looks for references down to a depth: text from outside may be nested as deep as it likes.
Result<void> resolveDownTo(int depth, nlohmann::json& root, std::span<const formats::ZipEntry> entries) {
    if (const std::optional<std::string> name = referenceIn(root)) {
        const auto entry = std::ranges::find(entries, *name, &formats::ZipEntry::name);
        if (entry == entries.end()) {
            return failure({ErrorCode::MissingField, {}, *name, {}, {}});
        }
        Result<nlohmann::json> rows = rowsOf(*entry);
        if (!rows) {
            return failure(rows.error());
        }
        root = std::move(*rows);
        return {};
    }
    if (root.is_structured() && depth > 0) {
        for (nlohmann::json& child : root) {
            if (Result<void> resolved = resolveDownTo(depth - 1, child, entries); !resolved) {
                return resolved;
            }
        }
    }
    return {};
}

}  // namespace

WithReferences withReferences(nlohmann::ordered_json root) {
    WithReferences parts;
    Extractor(parts.arrays).extract(root, "");
    parts.json = std::move(root);
    return parts;
}

Result<void> resolveReferences(nlohmann::json& root, std::span<const formats::ZipEntry> entries) {
    return resolveDownTo(kDeepest, root, entries);
}

bool isProjectEntry(std::string_view name) {
    return name == "project.json" || (name.starts_with(kFolder) && name.ends_with(kSuffix));
}

}  // namespace lab::project_io
