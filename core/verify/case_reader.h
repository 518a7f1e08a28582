#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/matrix.h"
#include "core/formats/array.h"
#include "core/verify/reference_case.h"

namespace lab::verify {

/// Takes inputs and settings out of a reference case, checking shapes on the way. The first thing that is
/// wrong is kept and everything after it comes out empty, so a calculation asks once, when it has read all
/// that it needs. T is float or double.
template <typename T>
class CaseReader {
  public:
    explicit CaseReader(const ReferenceCase& reference) : m_case(reference) {}

    /// Sizes that are not kAnySize must be met; no size may be 0.
    [[nodiscard]] Matrix<T> matrix(std::string_view name, Index rows = formats::kAnySize,
                                   Index columns = formats::kAnySize);
    /// The matrices (last two dimensions) of an array of three or more dimensions, in order.
    [[nodiscard]] std::vector<Matrix<T>> matrices(std::string_view name, const formats::Shape& expected);
    [[nodiscard]] RowVector<T> vector(std::string_view name, Index size = formats::kAnySize);
    [[nodiscard]] MaskMatrix mask(std::string_view name, Index rows, Index columns);
    [[nodiscard]] std::vector<std::uint8_t> keyMask(std::string_view name, Index size);

    /// Size of one dimension of an input, 0 if there is none; for sizes that only an array tells.
    [[nodiscard]] Index sizeOf(std::string_view name, std::size_t dimension) const;
    [[nodiscard]] bool has(std::string_view name) const { return m_case.inputs.contains(std::string(name)); }

    /// A setting; `fallback` is what the formula says where the file says nothing.
    [[nodiscard]] T attribute(std::string_view name, double fallback);
    /// A whole number of at least `smallest`.
    [[nodiscard]] Index wholeAttribute(std::string_view name, Index smallest);

    /// Makes a fault of the caller's own finding the first fault, if there was none.
    void fail(Error error);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    /// nullptr (and a fault) if there is none of that name or its shape differs.
    const CaseArray* find(std::string_view name, const formats::Shape& expected);

    const ReferenceCase& m_case;
    std::optional<Error> m_error;
};

}  // namespace lab::verify
