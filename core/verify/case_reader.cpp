#include "core/verify/case_reader.h"

#include <cmath>

namespace lab::verify {

using formats::kAnySize;
using formats::Shape;

namespace {

std::string expectedShape(const Shape& expected) {
    std::string text = "[";
    for (std::size_t d = 0; d < expected.size(); ++d) {
        text.append(d == 0 ? "" : ", ").append(expected[d] == kAnySize ? "n" : std::to_string(expected[d]));
    }
    return text.append("]");
}

bool fits(const Shape& shape, const Shape& expected) {
    bool good = shape.size() == expected.size();
    for (std::size_t d = 0; good && d < shape.size(); ++d) {
        good = shape[d] > 0 && (expected[d] == kAnySize || shape[d] == expected[d]);
    }
    return good;
}

}  // namespace

template <typename T>
void CaseReader<T>::fail(Error error) {
    if (!m_error) {
        m_error = std::move(error);
    }
}

template <typename T>
const CaseArray* CaseReader<T>::find(std::string_view name, const Shape& expected) {
    if (m_error) {
        return nullptr;
    }
    const auto found = m_case.inputs.find(std::string(name));
    if (found == m_case.inputs.end()) {
        fail({ErrorCode::MissingArray, {}, std::string(name), {}, {}});
        return nullptr;
    }
    if (!fits(found->second.shape, expected)) {
        fail({ErrorCode::WrongShape,
              {},
              std::string(name),
              expectedShape(expected),
              formats::shapeText(found->second.shape)});
        return nullptr;
    }
    return &found->second;
}

template <typename T>
Matrix<T> CaseReader<T>::matrix(std::string_view name, Index rows, Index columns) {
    const CaseArray* array = find(name, {rows, columns});
    if (array == nullptr) {
        return {};
    }
    return Eigen::Map<const MatrixD>(array->numbers.data(), array->shape[0], array->shape[1])
        .template cast<T>();
}

template <typename T>
std::vector<Matrix<T>> CaseReader<T>::matrices(std::string_view name, const Shape& expected) {
    std::vector<Matrix<T>> matrices;
    if (const CaseArray* array = find(name, expected); array != nullptr) {
        const Index rows = array->shape[array->shape.size() - 2];
        const Index columns = array->shape.back();
        const Index count = std::ssize(array->numbers) / (rows * columns);
        for (Index i = 0; i < count; ++i) {
            const double* first = array->numbers.data() + i * rows * columns;
            matrices.push_back(Eigen::Map<const MatrixD>(first, rows, columns).template cast<T>());
        }
    }
    return matrices;
}

template <typename T>
Index CaseReader<T>::sizeOf(std::string_view name, std::size_t dimension) const {
    const auto found = m_case.inputs.find(std::string(name));
    const bool hasIt = found != m_case.inputs.end() && dimension < found->second.shape.size();
    return hasIt ? found->second.shape[dimension] : 0;
}

template <typename T>
RowVector<T> CaseReader<T>::vector(std::string_view name, Index size) {
    const CaseArray* array = find(name, {size});
    if (array == nullptr) {
        return {};
    }
    return Eigen::Map<const RowVectorD>(array->numbers.data(), array->shape[0]).template cast<T>();
}

template <typename T>
MaskMatrix CaseReader<T>::mask(std::string_view name, Index rows, Index columns) {
    const CaseArray* array = find(name, {rows, columns});
    if (array == nullptr) {
        return {};
    }
    const Eigen::Map<const MatrixD> numbers(array->numbers.data(), array->shape[0], array->shape[1]);
    return (numbers.array() != 0.0).cast<std::uint8_t>();
}

template <typename T>
std::vector<std::uint8_t> CaseReader<T>::keyMask(std::string_view name, Index size) {
    std::vector<std::uint8_t> allowed;
    if (const CaseArray* array = find(name, {size}); array != nullptr) {
        for (const double number : array->numbers) {
            allowed.push_back(number != 0.0 ? 1 : 0);
        }
    }
    return allowed;
}

template <typename T>
T CaseReader<T>::attribute(std::string_view name, double fallback) {
    const auto found = m_case.attributes.find(std::string(name));
    return static_cast<T>(found == m_case.attributes.end() ? fallback : found->second);
}

template <typename T>
Index CaseReader<T>::wholeAttribute(std::string_view name, Index smallest) {
    const std::string place = "attrs." + std::string(name);
    const auto found = m_case.attributes.find(std::string(name));
    if (found == m_case.attributes.end()) {
        fail({ErrorCode::MissingField, {}, place, {}, {}});
        return smallest;
    }
    constexpr double kLargest = 1e9;
    const double value = found->second;
    if (value != std::floor(value) || value < static_cast<double>(smallest) || value > kLargest) {
        fail({ErrorCode::OutOfRange,
              {},
              place,
              "a whole number from " + std::to_string(smallest) + " up",
              std::to_string(value)});
        return smallest;
    }
    return static_cast<Index>(value);
}

template class CaseReader<float>;
template class CaseReader<double>;

}  // namespace lab::verify
