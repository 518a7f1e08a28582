#include "core/project_io/project_file.h"

#include <algorithm>
#include <string>

#include "core/formats/json.h"
#include "core/formats/npy.h"
#include "core/formats/zip.h"
#include "core/project_io/array_references.h"

namespace lab::project_io {

namespace {

constexpr std::string_view kProjectEntry = "project.json";
constexpr std::string_view kZipMagic = "PK";
/// Far above what the largest project needs, far below what would fill a computer's memory.
constexpr std::size_t kLargestUnpacked = std::size_t(1) << 30;

std::string_view asText(std::span<const std::byte> bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// What a newer version wrote, read as if it were this version's: fields of the same name mean the same.
Result<OpenedProject> readNewer(formats::Json root, const Error& newer) {
    const formats::Json schema = root.at("schema");
    root["schema"] = kProjectSchema;
    const Result<SavedProject> saved = fromParsed(root);
    if (!saved) {
        return failure(newer);
    }
    return OpenedProject{*saved, schema.get<int>()};
}

Result<OpenedProject> readParsed(formats::Json root) {
    const Result<SavedProject> saved = fromParsed(root);
    if (saved) {
        return OpenedProject{*saved, {}};
    }
    if (saved.error().code != ErrorCode::NewerSchema) {
        return failure(saved.error());
    }
    return readNewer(std::move(root), saved.error());
}

}  // namespace

Result<std::vector<std::byte>> toAttn(const SavedProject& saved) {
    const WithReferences parts = withReferences(nlohmann::ordered_json::parse(toJson(saved)));
    const std::string text = parts.json.dump(2) + "\n";
    std::vector<formats::ZipSource> files{{std::string(kProjectEntry), std::as_bytes(std::span(text))}};
    for (const NpyFile& array : parts.arrays) {
        files.push_back({array.name, array.bytes});
    }
    return formats::writeZip(files);
}

Result<OpenedProject> readProject(std::span<const std::byte> bytes) {
    if (!asText(bytes).starts_with(kZipMagic)) {
        return formats::parseJson(asText(bytes)).and_then(readParsed);
    }
    const Result<std::vector<formats::ZipEntry>> entries =
        formats::readZip(bytes, isProjectEntry, kLargestUnpacked);
    if (!entries) {
        return failure(entries.error());
    }
    const auto project = std::ranges::find(*entries, kProjectEntry, &formats::ZipEntry::name);
    if (project == entries->end()) {
        return failure({ErrorCode::MissingField, {}, std::string(kProjectEntry), {}, {}});
    }
    Result<formats::Json> root = formats::parseJson(asText(project->bytes));
    if (!root) {
        return failure(root.error());
    }
    if (const Result<void> resolved = resolveReferences(*root, *entries); !resolved) {
        return failure(resolved.error());
    }
    return readParsed(std::move(*root));
}

}  // namespace lab::project_io
