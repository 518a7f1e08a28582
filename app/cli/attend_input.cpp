#include "app/cli/attend_input.h"

#include <array>
#include <cmath>

#include "core/attention/masks/mask_combination.h"
#include "core/attention/scores/score_arrays.h"

namespace lab::cli {

using formats::Array;
using formats::DType;
using formats::kAnySize;
using formats::NamedArray;
using formats::Shape;

namespace {

Result<const Array*> require(std::span<const NamedArray> arrays, std::string_view name) {
    const Array* array = formats::findArray(arrays, name);
    if (array == nullptr) {
        return failure({ErrorCode::MissingArray, {}, std::string(name), "arrays Q, K and V", {}});
    }
    return array;
}

std::string describe(std::span<const std::string_view> letters, const Shape& sizes) {
    std::string text = "[";
    for (std::size_t d = 0; d < sizes.size(); ++d) {
        text.append(d == 0 ? "" : ", ").append(sizes[d] == kAnySize ? letters[d] : std::to_string(sizes[d]));
    }
    return text.append("]");
}

/// Checks a shape against sizes, kAnySize standing for anything from 1 up, which `letters` name.
std::optional<Error> checkShape(const Array& array, std::string_view name, const Shape& sizes,
                                std::span<const std::string_view> letters) {
    bool fits = array.shape.size() == sizes.size();
    for (std::size_t d = 0; fits && d < sizes.size(); ++d) {
        fits = array.shape[d] > 0 && (sizes[d] == kAnySize || array.shape[d] == sizes[d]);
    }
    if (fits) {
        return std::nullopt;
    }
    return Error{ErrorCode::WrongShape,
                 {},
                 std::string(name),
                 describe(letters, sizes),
                 formats::shapeText(array.shape)};
}

/// Reads arrays of one file; the first fault is kept and everything after it comes out empty.
template <typename T>
class InputReader {
  public:
    InputReader(std::span<const NamedArray> arrays, bool stacked) : m_arrays(arrays), m_stacked(stacked) {}

    /// Vectors of all heads, [rows, columns] each.
    std::vector<Matrix<T>> vectors(std::string_view name, Index rows, Index columns,
                                   std::array<std::string_view, 2> letters) {
        const Result<const Array*> array = require(m_arrays, name);
        if (!array) {
            fail(array.error());
            return {};
        }
        Shape sizes = {rows, columns};
        std::vector<std::string_view> names(letters.begin(), letters.end());
        if (m_stacked) {
            sizes.insert(sizes.begin(), m_heads == 0 ? kAnySize : m_heads);
            names.insert(names.begin(), "H");
        }
        check(**array, name, sizes, names);
        if (m_error) {
            return {};
        }
        m_heads = m_stacked ? (*array)->shape[0] : 1;
        return split(**array, name);
    }

    /// An optional array of one number a query and key: for each head, or [n_q, n_k] once for all of them.
    std::vector<Matrix<T>> cells(std::string_view name, Index queries, Index keys, bool isMask) {
        const Array* array = formats::findArray(m_arrays, name);
        if (m_error || array == nullptr) {
            return {};
        }
        checkCellType(*array, name, isMask);
        constexpr std::array<std::string_view, 3> kLetters = {"H", "n_q", "n_k"};
        const bool each = m_stacked && array->shape.size() == 3;
        check(*array, name, each ? Shape{m_heads, queries, keys} : Shape{queries, keys}, kLetters);
        if (m_error) {
            return {};
        }
        std::vector<Matrix<T>> heads = split(*array, name);
        heads.resize(static_cast<std::size_t>(m_heads), heads.empty() ? Matrix<T>() : heads.front());
        return heads;
    }

    std::vector<std::uint8_t> keyMask(Index keys) {
        const Array* array = formats::findArray(m_arrays, "key_mask");
        if (m_error || array == nullptr) {
            return {};
        }
        checkCellType(*array, "key_mask", true);
        check(*array, "key_mask", {keys}, {});
        std::vector<std::uint8_t> allowed;
        for (const std::byte byte : array->bytes) {
            allowed.push_back(byte != std::byte(0) ? 1 : 0);
        }
        return allowed;
    }

    /// What a score function has learned, of each head; an array without heads is for all of them.
    std::vector<attention::ScoreArrays<T>> scoreArrays(const attention::ScoreFunction& function,
                                                       const attention::ScoreSizes& sizes) {
        std::vector<attention::ScoreArrays<T>> heads(static_cast<std::size_t>(m_heads));
        for (const attention::ScoreArraySpec& spec : function.arrays) {
            const std::vector<Matrix<T>> each = scoreArray(spec, sizes);
            for (std::size_t head = 0; head < each.size(); ++head) {
                heads[head].emplace(spec.id, each[head]);
            }
        }
        for (const attention::ScoreArrays<T>& head : heads) {
            if (const Result<void> checked = attention::checkScoreArrays(function, head, sizes); !checked) {
                fail(checked.error());
            }
        }
        return heads;
    }

    void fail(std::optional<Error> error) {
        if (!m_error) {
            m_error = std::move(error);
        }
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    /// One array of a score function for each head; none if it is not there, which the function's own check
    /// finds.
    std::vector<Matrix<T>> scoreArray(const attention::ScoreArraySpec& spec,
                                      const attention::ScoreSizes& sizes) {
        const Array* array = formats::findArray(m_arrays, spec.id);
        if (m_error || array == nullptr) {
            return {};
        }
        checkCellType(*array, spec.id, false);
        const bool isVector = spec.rows == attention::Extent::One;
        const std::size_t dimensions = isVector ? 1 : 2;
        const bool each = m_stacked && array->shape.size() == dimensions + 1 && array->shape[0] == m_heads;
        if (array->size() == 0 || (!each && array->shape.size() != dimensions)) {
            fail(Error{ErrorCode::WrongShape,
                       {},
                       std::string(spec.id),
                       attention::scoreArrayShape(spec, sizes),
                       formats::shapeText(array->shape)});
        }
        if (m_error) {
            return {};
        }
        Array asRows = *array;
        if (isVector) {
            asRows.shape.insert(asRows.shape.end() - 1, 1);
        }
        std::vector<Matrix<T>> heads = split(asRows, spec.id);
        heads.resize(static_cast<std::size_t>(m_heads), heads.front());
        return heads;
    }

    void check(const Array& array, std::string_view name, const Shape& sizes,
               std::span<const std::string_view> letters) {
        fail(checkShape(array, name, sizes, letters));
    }

    void checkCellType(const Array& array, std::string_view name, bool isMask) {
        const bool good = isMask ? array.dtype == DType::Bool || array.dtype == DType::UInt8
                                 : array.dtype == DType::Float32 || array.dtype == DType::Float64;
        if (!good) {
            fail(Error{ErrorCode::WrongType,
                       {},
                       std::string(name),
                       isMask ? "bool or uint8" : "float32 or float64",
                       std::string(formats::dtypeName(array.dtype))});
        }
    }

    /// The matrices of an array of two dimensions (one) or three (one for each index of the first).
    std::vector<Matrix<T>> split(const Array& array, std::string_view name) {
        const bool each = array.shape.size() == 3;
        const Index rows = array.shape[array.shape.size() - 2];
        const Index columns = array.shape.back();
        const std::size_t bytes =
            static_cast<std::size_t>(rows * columns) * formats::elementSize(array.dtype);
        std::vector<Matrix<T>> heads;
        for (std::size_t start = 0; start < array.bytes.size(); start += bytes) {
            Matrix<T>& head = heads.emplace_back(rows, columns);
            const formats::ArrayView view{
                array.dtype, {rows, columns}, std::span(array.bytes).subspan(start, bytes)};
            formats::convert<T>(view, {head.data(), static_cast<std::size_t>(head.size())});
            const auto index = static_cast<Index>(heads.size()) - 1;
            fail(findNotFinite<T>(head, name, each ? std::optional(index) : std::nullopt));
        }
        return heads;
    }

    std::span<const NamedArray> m_arrays;
    bool m_stacked;
    Index m_heads = 0;
    std::optional<Error> m_error;
};

}  // namespace

Result<DType> attendType(std::span<const NamedArray> arrays, bool needsKeys) {
    std::optional<DType> type;
    for (const std::string_view name : {"Q", "K", "V"}) {
        if (name == "K" && !needsKeys && formats::findArray(arrays, name) == nullptr) {
            continue;
        }
        const Result<const Array*> array = require(arrays, name);
        if (!array) {
            return failure(array.error());
        }
        const DType here = (*array)->dtype;
        const bool good = type ? here == *type : here == DType::Float32 || here == DType::Float64;
        if (!good) {
            const std::string expected =
                type ? std::string(formats::dtypeName(*type)) + " as Q is" : "float32 or float64";
            return failure({ErrorCode::WrongType,
                            {},
                            std::string(name),
                            expected,
                            std::string(formats::dtypeName(here))});
        }
        type = here;
    }
    return *type;
}

namespace {

/// Adds a list of allowed keys (empty = all) to a mask.
void hideKeys(attention::AttentionMask& mask, const std::vector<std::uint8_t>& keyAllowed) {
    if (mask.keyAllowed.empty()) {
        mask.keyAllowed = keyAllowed;
    }
    for (std::size_t key = 0; key < keyAllowed.size(); ++key) {
        mask.keyAllowed[key] &= keyAllowed[key];
    }
}

/// Q, K, V and the arrays of the score function. K may be missing if the function does not use it.
template <typename T>
void readVectors(InputReader<T>& reader, const AttendSettings& settings, bool hasKeys,
                 AttendInput<T>& input) {
    const attention::ScoreFunction& function = *settings.score;
    input.Q = reader.vectors("Q", kAnySize, kAnySize, {"n_q", function.widthsMayDiffer ? "d_q" : "d_k"});
    const Index width = input.Q.empty() ? 0 : input.Q.front().cols();
    Index keys = kAnySize;
    if (hasKeys || function.usesKeys) {
        input.K = reader.vectors("K", kAnySize, function.widthsMayDiffer ? kAnySize : width, {"n_k", "d_k"});
        keys = input.K.empty() ? 0 : input.K.front().rows();
    }
    input.V = reader.vectors("V", keys, kAnySize, {"n_k", "d_v"});
    if (reader.error()) {
        return;
    }
    input.K.resize(input.Q.size());
    const auto attention = settings.scoreValues.find("d_a");
    const Index asked = attention == settings.scoreValues.end() ? 0 : static_cast<Index>(attention->second);
    input.scoreArrays =
        reader.scoreArrays(function, {width, input.K.front().cols(), input.V.front().rows(), asked});
}

}  // namespace

template <typename T>
Result<AttendInput<T>> readAttendInput(std::span<const NamedArray> arrays, const AttendSettings& settings) {
    const Result<const Array*> first = require(arrays, "Q");
    if (!first) {
        return failure(first.error());
    }
    const std::size_t dimensions = (*first)->shape.size();
    if (dimensions != 2 && dimensions != 3) {
        return failure({ErrorCode::WrongShape,
                        {},
                        "Q",
                        "[n_q, d_k] or [H, n_q, d_k]",
                        formats::shapeText((*first)->shape)});
    }
    AttendInput<T> input;
    input.stacked = dimensions == 3;
    InputReader<T> reader(arrays, input.stacked);
    readVectors<T>(reader, settings, formats::findArray(arrays, "K") != nullptr, input);
    const Index queries = input.Q.empty() ? 0 : input.Q.front().rows();
    const Index keys = input.V.empty() ? 0 : input.V.front().rows();
    input.bias = reader.cells("bias", queries, keys, false);
    const std::vector<Matrix<T>> painted = reader.cells("mask", queries, keys, true);
    const std::vector<std::uint8_t> keyAllowed = reader.keyMask(keys);
    if (reader.error()) {
        return failure(*reader.error());
    }
    for (std::size_t head = 0; head < input.Q.size(); ++head) {
        MaskMatrix given;
        if (!painted.empty()) {
            given = (painted[head].array() != T(0)).template cast<std::uint8_t>();
        }
        input.masks.push_back(
            attention::maskOf(settings.masks, painted.empty() ? nullptr : &given, queries, keys));
        hideKeys(input.masks.back(), keyAllowed);
    }
    return input;
}

template <typename T>
std::optional<Error> findNotFinite(const Matrix<T>& numbers, std::string_view name,
                                   std::optional<Index> head) {
    for (Index i = 0; i < numbers.size(); ++i) {
        const T number = numbers.data()[i];
        if (!std::isfinite(number)) {
            Shape place = {i / numbers.cols(), i % numbers.cols()};
            if (head) {
                place.insert(place.begin(), *head);
            }
            return Error{ErrorCode::OutOfRange,
                         {},
                         std::string(name) + formats::shapeText(place),
                         sizeof(T) == sizeof(float) ? "a finite float32 number" : "a finite float64 number",
                         std::isnan(number) ? "nan"
                         : number > 0       ? "inf"
                                            : "-inf"};
        }
    }
    return std::nullopt;
}

template Result<AttendInput<float>> readAttendInput<float>(std::span<const NamedArray>,
                                                           const AttendSettings&);
template Result<AttendInput<double>> readAttendInput<double>(std::span<const NamedArray>,
                                                             const AttendSettings&);
template std::optional<Error> findNotFinite<float>(const MatrixF&, std::string_view, std::optional<Index>);
template std::optional<Error> findNotFinite<double>(const MatrixD&, std::string_view, std::optional<Index>);

}  // namespace lab::cli
