#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/matrix.h"
#include "core/base/result.h"

namespace lab::formats {

/// Kind of one element as it stands in a file, little-endian.
enum class DType { Bool, Int8, UInt8, Int32, Int64, Float16, BFloat16, Float32, Float64 };

using Shape = std::vector<Index>;

/// Bytes of one element.
[[nodiscard]] std::size_t elementSize(DType dtype);
/// NumPy's name: "float32", "bool" ...
[[nodiscard]] std::string_view dtypeName(DType dtype);
[[nodiscard]] bool isFloating(DType dtype);
/// "[4, 8]"; "[]" for a scalar.
[[nodiscard]] std::string shapeText(std::span<const Index> shape);
/// Bytes that an array of this shape takes; none if a size is negative or the product does not fit.
[[nodiscard]] std::optional<std::size_t> byteCount(DType dtype, std::span<const Index> shape);

/// Numbers that belong to someone else: little-endian, row-major (C order), at any alignment.
/// bytes.size() is always byteCount(dtype, shape).
struct ArrayView {
    DType dtype = DType::Float64;
    Shape shape;
    std::span<const std::byte> bytes;

    [[nodiscard]] Index size() const { return static_cast<Index>(bytes.size() / elementSize(dtype)); }
};

/// An array of its own: little-endian, row-major (C order).
struct Array {
    DType dtype = DType::Float64;
    Shape shape;
    std::vector<std::byte> bytes;

    [[nodiscard]] ArrayView view() const { return {dtype, shape, bytes}; }
    [[nodiscard]] Index size() const { return view().size(); }
    bool operator==(const Array&) const = default;
};

struct NamedArray {
    std::string name;
    Array array;
    bool operator==(const NamedArray&) const = default;
};

struct NamedView {
    std::string name;
    ArrayView view;
};

/// Every element as a float or double, in order; out.size() must be the number of elements (asserted).
/// T is float or double. float16 and bfloat16 are exact; float64 and integers are rounded to the nearest.
template <typename T>
void convert(const ArrayView& view, std::span<T> out);

/// convert() into a new vector.
template <typename T>
[[nodiscard]] std::vector<T> toNumbers(const ArrayView& view);

/// Stands for "any size" where a shape is asked for.
inline constexpr Index kAnySize = -1;

/// The array as a matrix [rows, columns], whatever its element type. Errors: WrongShape [name] if it has not
/// two dimensions, or not the sizes asked for.
template <typename T>
[[nodiscard]] Result<Matrix<T>> toMatrix(const ArrayView& view, std::string_view name, Index rows = kAnySize,
                                         Index columns = kAnySize);

/// The array as a row vector [size]. Errors: WrongShape [name] if it has not one dimension or not that size.
template <typename T>
[[nodiscard]] Result<RowVector<T>> toRowVector(const ArrayView& view, std::string_view name,
                                               Index size = kAnySize);

/// An array [rows, columns] of float32 or float64, as T is.
template <typename T>
[[nodiscard]] Array toArray(const Matrix<T>& matrix);

/// An array [count, rows, columns] of matrices of one shape (asserted).
template <typename T>
[[nodiscard]] Array toArray(std::span<const Matrix<T>> matrices);

/// An array of T (float, double or std::int32_t) of the given shape; its size must be that of `numbers`
/// (asserted).
template <typename T>
[[nodiscard]] Array toArray(std::span<const T> numbers, Shape shape);

/// The array of that name, or nullptr.
[[nodiscard]] const Array* findArray(std::span<const NamedArray> arrays, std::string_view name);

}  // namespace lab::formats
