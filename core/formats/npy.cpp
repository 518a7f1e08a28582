#include "core/formats/npy.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string>

#include "core/formats/npy_header.h"

namespace lab::formats {

static_assert(std::endian::native == std::endian::little, "arrays are kept as they stand in the file");

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kAlignment = 64;  // data begin here, as NumPy has it

tl::unexpected<Error> badFormat(std::string place, std::string expected, std::string found) {
    return failure({ErrorCode::BadFormat, {}, std::move(place), std::move(expected), std::move(found)});
}

std::string bytesText(std::size_t count) {
    return std::to_string(count) + " bytes";
}

/// Where the header stands and what comes after it.
struct NpyParts {
    std::string_view header;
    std::span<const std::byte> data;
};

Result<NpyParts> splitNpy(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    if (!text.starts_with(kMagic)) {
        return badFormat("magic", "\\x93NUMPY",
                         bytes.size() < kMagic.size() ? bytesText(bytes.size()) : "others");
    }
    if (bytes.size() < kMagic.size() + 2) {
        return badFormat("header", "a version number", bytesText(bytes.size()));
    }
    const int version = std::to_integer<int>(bytes[kMagic.size()]);
    if (version < 1 || version > 3) {
        return failure({ErrorCode::Unsupported, {}, "version", "1, 2 or 3", std::to_string(version)});
    }
    const std::size_t lengthSize = version == 1 ? 2 : 4;
    const std::size_t headerStart = kMagic.size() + 2 + lengthSize;
    std::size_t headerSize = 0;
    for (std::size_t i = 0; i < lengthSize && kMagic.size() + 2 + i < bytes.size(); ++i) {
        headerSize |= std::to_integer<std::size_t>(bytes[kMagic.size() + 2 + i]) << (8 * i);
    }
    if (bytes.size() < headerStart || headerSize > bytes.size() - headerStart) {
        return badFormat("header", bytesText(headerSize),
                         bytesText(bytes.size() - std::min(bytes.size(), headerStart)));
    }
    return NpyParts{text.substr(headerStart, headerSize), bytes.subspan(headerStart + headerSize)};
}

/// Elements of a Fortran-ordered array (first index fastest) in C order (last index fastest).
std::vector<std::byte> fromFortranOrder(std::span<const std::byte> data, const Shape& shape,
                                        std::size_t width) {
    std::vector<std::byte> ordered(data.size());
    Shape index(shape.size(), 0);
    std::vector<std::size_t> strides(shape.size(), width);
    for (std::size_t d = 1; d < shape.size(); ++d) {
        strides[d] = strides[d - 1] * static_cast<std::size_t>(shape[d - 1]);
    }
    std::size_t source = 0;
    for (std::size_t target = 0; target < ordered.size(); target += width) {
        std::memcpy(ordered.data() + target, data.data() + source, width);
        for (std::size_t d = shape.size(); d-- > 0;) {
            source += strides[d];
            if (++index[d] < shape[d]) {
                break;
            }
            source -= strides[d] * static_cast<std::size_t>(shape[d]);
            index[d] = 0;
        }
    }
    return ordered;
}

std::string_view npyDescription(DType dtype) {
    switch (dtype) {
        case DType::Bool:
            return "|b1";
        case DType::Int8:
            return "|i1";
        case DType::UInt8:
            return "|u1";
        case DType::Int32:
            return "<i4";
        case DType::Int64:
            return "<i8";
        case DType::Float16:
            return "<f2";
        case DType::BFloat16:
        case DType::Float32:
            return "<f4";
        case DType::Float64:
            return "<f8";
    }
    return "";
}

std::string npyHeaderText(const ArrayView& array) {
    std::string sizes;
    for (const Index size : array.shape) {
        sizes += std::to_string(size) + ", ";
    }
    if (array.shape.size() > 1) {
        sizes.resize(sizes.size() - 2);
    } else if (!sizes.empty()) {
        sizes.resize(sizes.size() - 1);
    }
    std::string header = "{'descr': '" + std::string(npyDescription(array.dtype)) +
                         "', 'fortran_order': False, 'shape': (" + sizes + "), }";
    const std::size_t before = kMagic.size() + 4;
    const std::size_t padded = (before + header.size() + 1 + kAlignment - 1) / kAlignment * kAlignment;
    header.append(padded - before - header.size() - 1, ' ');
    return header + "\n";
}

}  // namespace

Result<Array> readNpy(std::span<const std::byte> bytes) {
    const Result<NpyParts> parts = splitNpy(bytes);
    if (!parts) {
        return failure(parts.error());
    }
    Result<NpyHeader> header = parseNpyHeader(parts->header);
    if (!header) {
        return failure(header.error());
    }
    const auto needed = byteCount(header->dtype, header->shape);
    if (!needed || *needed != parts->data.size()) {
        const std::string expected = needed ? bytesText(*needed) : "a size that memory can hold";
        return badFormat("data", expected + " for shape " + shapeText(header->shape),
                         bytesText(parts->data.size()));
    }
    Array array{header->dtype, std::move(header->shape), {}};
    if (header->fortranOrder && array.shape.size() > 1) {
        array.bytes = fromFortranOrder(parts->data, array.shape, elementSize(array.dtype));
    } else {
        array.bytes.assign(parts->data.begin(), parts->data.end());
    }
    return array;
}

std::vector<std::byte> writeNpy(const ArrayView& array) {
    const std::string header = npyHeaderText(array);
    std::string start(kMagic);
    start += {'\x01', '\x00', static_cast<char>(header.size() & 0xff), static_cast<char>(header.size() >> 8)};
    start += header;
    const auto startBytes = std::as_bytes(std::span<const char>(start));
    std::vector<std::byte> file;
    file.reserve(start.size() + array.bytes.size());
    file.assign(startBytes.begin(), startBytes.end());
    if (array.dtype == DType::BFloat16) {
        const std::vector<float> numbers = toNumbers<float>(array);
        const auto widened = std::as_bytes(std::span<const float>(numbers));
        file.insert(file.end(), widened.begin(), widened.end());
    } else {
        file.insert(file.end(), array.bytes.begin(), array.bytes.end());
    }
    return file;
}

}  // namespace lab::formats
