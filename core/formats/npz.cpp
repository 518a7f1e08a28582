#include "core/formats/npz.h"

#include <algorithm>
#include <string>

#include "core/formats/npy.h"

namespace lab::formats {

namespace {

constexpr std::string_view kSuffix = ".npy";

}  // namespace

Result<std::vector<NamedArray>> readNpz(std::span<const std::byte> bytes, std::size_t largestTotal) {
    const auto isArray = [](std::string_view name) { return name.ends_with(kSuffix); };
    const Result<std::vector<ZipEntry>> entries = readZip(bytes, isArray, largestTotal);
    if (!entries) {
        return failure(entries.error());
    }
    std::vector<NamedArray> arrays;
    for (const ZipEntry& entry : *entries) {
        Result<Array> array = readNpy(entry.bytes);
        if (!array) {
            Error error = array.error();
            error.place = entry.name + ", " + error.place;
            return failure(std::move(error));
        }
        arrays.push_back({entry.name.substr(0, entry.name.size() - kSuffix.size()), std::move(*array)});
    }
    return arrays;
}

Result<std::vector<std::byte>> writeNpz(std::span<const NamedArray> arrays, ZipCompression compression) {
    std::vector<std::vector<std::byte>> bytes;
    std::vector<ZipSource> files;
    bytes.reserve(arrays.size());
    for (const auto& [name, array] : arrays) {
        if (name.empty() || name.find('/') != std::string::npos) {
            return failure({ErrorCode::BadFormat, {}, name, "a name of its own in plain ASCII", name});
        }
        bytes.push_back(writeNpy(array.view()));
        files.push_back({name + std::string(kSuffix), bytes.back()});
    }
    return writeZip(files, compression).map_error([](Error error) {
        if (error.place.ends_with(kSuffix)) {
            error.place.resize(error.place.size() - kSuffix.size());
            error.found = error.place;
        }
        return error;
    });
}

}  // namespace lab::formats
