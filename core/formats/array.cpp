#include "core/formats/array.h"

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <cstring>
#include <limits>

#include "core/formats/half.h"

namespace lab::formats {

namespace {

/// Reads element i of type Stored at any alignment.
template <typename Stored>
Stored load(const std::byte* bytes, std::size_t i) {
    Stored value;
    std::memcpy(&value, bytes + i * sizeof(Stored), sizeof(Stored));
    return value;
}

/// `function` is a lambda, not a pointer, so that the loop is vectorised.
template <typename Stored, typename T, typename Function>
void convertEach(const ArrayView& view, std::span<T> out, Function function) {
    const std::byte* bytes = view.bytes.data();
    T* target = out.data();
    const std::size_t count = out.size();
    for (std::size_t i = 0; i < count; ++i) {
        target[i] = static_cast<T>(function(load<Stored>(bytes, i)));
    }
}

template <typename Stored, typename T>
void convertPlain(const ArrayView& view, std::span<T> out) {
    convertEach<Stored>(view, out, [](Stored value) { return value; });
}

template <typename T>
constexpr DType dtypeOf() {
    if constexpr (std::is_same_v<T, float>) {
        return DType::Float32;
    } else if constexpr (std::is_same_v<T, double>) {
        return DType::Float64;
    } else {
        static_assert(std::is_same_v<T, std::int32_t>);
        return DType::Int32;
    }
}

std::string sizeText(Index size, std::string_view any) {
    return size == kAnySize ? std::string(any) : std::to_string(size);
}

}  // namespace

std::size_t elementSize(DType dtype) {
    switch (dtype) {
        case DType::Bool:
        case DType::Int8:
        case DType::UInt8:
            return 1;
        case DType::Float16:
        case DType::BFloat16:
            return 2;
        case DType::Int32:
        case DType::Float32:
            return 4;
        case DType::Int64:
        case DType::Float64:
            return 8;
    }
    return 1;
}

std::string_view dtypeName(DType dtype) {
    switch (dtype) {
        case DType::Bool:
            return "bool";
        case DType::Int8:
            return "int8";
        case DType::UInt8:
            return "uint8";
        case DType::Int32:
            return "int32";
        case DType::Int64:
            return "int64";
        case DType::Float16:
            return "float16";
        case DType::BFloat16:
            return "bfloat16";
        case DType::Float32:
            return "float32";
        case DType::Float64:
            return "float64";
    }
    return "";
}

bool isFloating(DType dtype) {
    return dtype == DType::Float16 || dtype == DType::BFloat16 || dtype == DType::Float32 ||
           dtype == DType::Float64;
}

std::string shapeText(std::span<const Index> shape) {
    std::string text = "[";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        text.append(i == 0 ? "" : ", ").append(std::to_string(shape[i]));
    }
    return text.append("]");
}

std::optional<std::size_t> byteCount(DType dtype, std::span<const Index> shape) {
    if (std::ranges::any_of(shape, [](Index size) { return size < 0; })) {
        return std::nullopt;
    }
    if (std::ranges::find(shape, Index(0)) != shape.end()) {
        return 0;
    }
    constexpr auto kLargest = static_cast<std::size_t>(std::numeric_limits<std::ptrdiff_t>::max());
    std::size_t count = elementSize(dtype);
    for (const Index size : shape) {
        if (static_cast<std::size_t>(size) > kLargest / count) {
            return std::nullopt;
        }
        count *= static_cast<std::size_t>(size);
    }
    return count;
}

template <typename T>
void convert(const ArrayView& view, std::span<T> out) {
    assert(static_cast<std::size_t>(view.size()) == out.size() && "one number an element");
    switch (view.dtype) {
        case DType::Bool:
            return convertEach<std::uint8_t>(view, out, [](std::uint8_t value) { return value != 0; });
        case DType::Int8:
            return convertPlain<std::int8_t>(view, out);
        case DType::UInt8:
            return convertPlain<std::uint8_t>(view, out);
        case DType::Int32:
            return convertPlain<std::int32_t>(view, out);
        case DType::Int64:
            return convertPlain<std::int64_t>(view, out);
        case DType::Float16:
            return convertEach<std::uint16_t>(view, out,
                                              [](std::uint16_t half) { return halfToFloat(half); });
        case DType::BFloat16:
            return convertEach<std::uint16_t>(view, out,
                                              [](std::uint16_t bits) { return bfloat16ToFloat(bits); });
        case DType::Float32:
            return convertPlain<float>(view, out);
        case DType::Float64:
            return convertPlain<double>(view, out);
    }
}

template <typename T>
std::vector<T> toNumbers(const ArrayView& view) {
    std::vector<T> numbers(static_cast<std::size_t>(view.size()));
    convert<T>(view, numbers);
    return numbers;
}

template <typename T>
Result<Matrix<T>> toMatrix(const ArrayView& view, std::string_view name, Index rows, Index columns) {
    const bool fits = view.shape.size() == 2 && (rows == kAnySize || view.shape[0] == rows) &&
                      (columns == kAnySize || view.shape[1] == columns);
    if (!fits) {
        std::string expected = "[";
        expected.append(sizeText(rows, "rows")).append(", ").append(sizeText(columns, "columns")).append("]");
        return failure({ErrorCode::WrongShape, {}, std::string(name), expected, shapeText(view.shape)});
    }
    Matrix<T> matrix(view.shape[0], view.shape[1]);
    convert<T>(view, std::span<T>(matrix.data(), static_cast<std::size_t>(matrix.size())));
    return matrix;
}

template <typename T>
Result<RowVector<T>> toRowVector(const ArrayView& view, std::string_view name, Index size) {
    if (view.shape.size() != 1 || (size != kAnySize && view.shape[0] != size)) {
        std::string expected = "[";
        expected.append(sizeText(size, "size")).append("]");
        return failure({ErrorCode::WrongShape, {}, std::string(name), expected, shapeText(view.shape)});
    }
    RowVector<T> vector(view.shape[0]);
    convert<T>(view, std::span<T>(vector.data(), static_cast<std::size_t>(vector.size())));
    return vector;
}

template <typename T>
Array toArray(std::span<const T> numbers, Shape shape) {
    assert(byteCount(dtypeOf<T>(), shape) == numbers.size_bytes() && "the shape holds all numbers");
    const auto bytes = std::as_bytes(numbers);
    return {dtypeOf<T>(), std::move(shape), {bytes.begin(), bytes.end()}};
}

template <typename T>
Array toArray(const Matrix<T>& matrix) {
    const std::span<const T> numbers(matrix.data(), static_cast<std::size_t>(matrix.size()));
    return toArray<T>(numbers, {matrix.rows(), matrix.cols()});
}

template <typename T>
Array toArray(std::span<const Matrix<T>> matrices) {
    const Index rows = matrices.empty() ? 0 : matrices.front().rows();
    const Index columns = matrices.empty() ? 0 : matrices.front().cols();
    Array array{dtypeOf<T>(), {static_cast<Index>(matrices.size()), rows, columns}, {}};
    array.bytes.reserve(matrices.size() * static_cast<std::size_t>(rows * columns) * sizeof(T));
    for (const Matrix<T>& matrix : matrices) {
        assert(matrix.rows() == rows && matrix.cols() == columns && "matrices of one shape");
        const auto bytes = std::as_bytes(std::span(matrix.data(), static_cast<std::size_t>(matrix.size())));
        array.bytes.insert(array.bytes.end(), bytes.begin(), bytes.end());
    }
    return array;
}

const Array* findArray(std::span<const NamedArray> arrays, std::string_view name) {
    const auto found = std::ranges::find(arrays, name, &NamedArray::name);
    return found == arrays.end() ? nullptr : &found->array;
}

template void convert<float>(const ArrayView&, std::span<float>);
template void convert<double>(const ArrayView&, std::span<double>);
template std::vector<float> toNumbers<float>(const ArrayView&);
template std::vector<double> toNumbers<double>(const ArrayView&);
template Result<MatrixF> toMatrix<float>(const ArrayView&, std::string_view, Index, Index);
template Result<MatrixD> toMatrix<double>(const ArrayView&, std::string_view, Index, Index);
template Result<RowVectorF> toRowVector<float>(const ArrayView&, std::string_view, Index);
template Result<RowVectorD> toRowVector<double>(const ArrayView&, std::string_view, Index);
template Array toArray<float>(std::span<const float>, Shape);
template Array toArray<double>(std::span<const double>, Shape);
template Array toArray<std::int32_t>(std::span<const std::int32_t>, Shape);
template Array toArray<float>(const MatrixF&);
template Array toArray<double>(const MatrixD&);
template Array toArray<float>(std::span<const MatrixF>);
template Array toArray<double>(std::span<const MatrixD>);

}  // namespace lab::formats
