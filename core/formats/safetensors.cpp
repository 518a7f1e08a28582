#include "core/formats/safetensors.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <utility>

#include "core/formats/json.h"

namespace lab::formats {

namespace {

constexpr std::size_t kLengthSize = 8;
constexpr std::uint64_t kLargestHeader = 100'000'000;  // the format's own limit

tl::unexpected<Error> badFormat(std::string place, std::string expected, std::string found) {
    return failure({ErrorCode::BadFormat, {}, std::move(place), std::move(expected), std::move(found)});
}

struct DTypeRow {
    std::string_view name;
    DType dtype;
};

constexpr std::array<DTypeRow, 9> kDTypes = {{{"F16", DType::Float16},
                                              {"BF16", DType::BFloat16},
                                              {"F32", DType::Float32},
                                              {"F64", DType::Float64},
                                              {"I8", DType::Int8},
                                              {"I32", DType::Int32},
                                              {"I64", DType::Int64},
                                              {"U8", DType::UInt8},
                                              {"BOOL", DType::Bool}}};

Result<DType> readDType(const Json& tensor, const std::string& name) {
    const Result<std::string> text = requireString(tensor, "dtype", name);
    if (!text) {
        return failure(text.error());
    }
    const auto row = std::ranges::find(kDTypes, std::string_view(*text), &DTypeRow::name);
    if (row == kDTypes.end()) {
        constexpr const char* kKnown = "F16, BF16, F32, F64, I8, I32, I64, U8 or BOOL";
        return failure({ErrorCode::Unsupported, {}, name, kKnown, *text});
    }
    return row->dtype;
}

/// A list of whole numbers, none below zero.
Result<std::vector<Index>> readSizes(const Json& tensor, std::string_view key, const std::string& name) {
    const Result<const Json*> list = requireArray(tensor, key, name);
    if (!list) {
        return failure(list.error());
    }
    std::vector<Index> sizes;
    for (const Json& item : **list) {
        // Above 2^63 nlohmann keeps an unsigned number, which turns negative here and is refused too.
        const bool whole = item.is_number_integer() && item.get<std::int64_t>() >= 0;
        if (!whole) {
            return badFormat(joinPath(name, key), "whole numbers from 0 up", jsonText(item, -1));
        }
        sizes.push_back(item.get<std::int64_t>());
    }
    return sizes;
}

Result<NamedView> readTensor(const std::string& name, const Json& tensor, std::span<const std::byte> data) {
    const Result<DType> dtype = readDType(tensor, name);
    if (!dtype) {
        return failure(dtype.error());
    }
    Result<std::vector<Index>> shape = readSizes(tensor, "shape", name);
    if (!shape) {
        return failure(shape.error());
    }
    const Result<std::vector<Index>> offsets = readSizes(tensor, "data_offsets", name);
    if (!offsets) {
        return failure(offsets.error());
    }
    const bool inside = offsets->size() == 2 && (*offsets)[0] <= (*offsets)[1] &&
                        static_cast<std::size_t>((*offsets)[1]) <= data.size();
    if (!inside) {
        return badFormat(name, "offsets within " + std::to_string(data.size()) + " bytes",
                         shapeText(*offsets));
    }
    const auto begin = static_cast<std::size_t>((*offsets)[0]);
    const auto size = static_cast<std::size_t>((*offsets)[1]) - begin;
    const auto needed = byteCount(*dtype, *shape);
    if (!needed || *needed != size) {
        const std::string expected = needed ? std::to_string(*needed) : "fewer";
        return badFormat(name, expected + " bytes for shape " + shapeText(*shape), std::to_string(size));
    }
    return NamedView{name, {*dtype, std::move(*shape), data.subspan(begin, size)}};
}

Result<std::map<std::string, std::string>> readMetadata(const Json& entries) {
    if (!entries.is_object()) {
        return badFormat("__metadata__", "an object", std::string(jsonKind(entries)));
    }
    std::map<std::string, std::string> metadata;
    for (const auto& [key, value] : entries.items()) {
        if (!value.is_string()) {
            return badFormat(joinPath("__metadata__", key), "a string", std::string(jsonKind(value)));
        }
        metadata[key] = value.get<std::string>();
    }
    return metadata;
}

/// Sorts tensors by their data and checks that they cover it, one after the other.
Result<void> sortAndCheckCover(std::vector<NamedView>& tensors, std::span<const std::byte> data) {
    const auto begin = [](const NamedView& tensor) {
        return std::pair(tensor.view.bytes.data(), tensor.view.bytes.size());
    };
    std::ranges::stable_sort(tensors, {}, begin);
    std::size_t covered = 0;
    for (const NamedView& tensor : tensors) {
        const auto start = static_cast<std::size_t>(tensor.view.bytes.data() - data.data());
        if (start != covered) {
            return badFormat(
                tensor.name, "data from byte " + std::to_string(covered),
                (start < covered ? "overlap at byte " : "gap before byte ") + std::to_string(start));
        }
        covered += tensor.view.bytes.size();
    }
    if (covered != data.size()) {
        return badFormat("data", std::to_string(covered) + " bytes", std::to_string(data.size()) + " bytes");
    }
    return {};
}

/// The header's JSON and the data after it.
struct Parts {
    Json header;
    std::span<const std::byte> data;
};

Result<Parts> splitParts(std::span<const std::byte> bytes) {
    std::uint64_t length = 0;
    if (bytes.size() < kLengthSize) {
        return badFormat("length", "at least 8 bytes", std::to_string(bytes.size()));
    }
    std::memcpy(&length, bytes.data(), kLengthSize);
    if (length > kLargestHeader || length > bytes.size() - kLengthSize) {
        return badFormat("length",
                         "a header of at most " + std::to_string(bytes.size() - kLengthSize) + " bytes",
                         std::to_string(length));
    }
    const auto headerSize = static_cast<std::size_t>(length);
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()) + kLengthSize, headerSize);
    Result<Json> header = parseJson(text);
    if (!header) {
        return failure(header.error());
    }
    if (!header->is_object()) {
        return badFormat("header", "an object", std::string(jsonKind(*header)));
    }
    return Parts{std::move(*header), bytes.subspan(kLengthSize + headerSize)};
}

}  // namespace

Result<ArrayView> Safetensors::find(std::string_view name) const {
    const auto found = std::ranges::find(tensors, name, &NamedView::name);
    if (found == tensors.end()) {
        return failure({ErrorCode::MissingArray, {}, std::string(name), {}, {}});
    }
    return found->view;
}

Result<Safetensors> readSafetensors(std::span<const std::byte> bytes) {
    const Result<Parts> parts = splitParts(bytes);
    if (!parts) {
        return failure(parts.error());
    }
    Safetensors result;
    for (const auto& [name, value] : parts->header.items()) {
        if (name == "__metadata__") {
            auto metadata = readMetadata(value);
            if (!metadata) {
                return failure(metadata.error());
            }
            result.metadata = std::move(*metadata);
            continue;
        }
        Result<NamedView> tensor = readTensor(name, value, parts->data);
        if (!tensor) {
            return failure(tensor.error());
        }
        result.tensors.push_back(std::move(*tensor));
    }
    if (const Result<void> cover = sortAndCheckCover(result.tensors, parts->data); !cover) {
        return failure(cover.error());
    }
    return result;
}

}  // namespace lab::formats
