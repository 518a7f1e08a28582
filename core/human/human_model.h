#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/registry.h"
#include "core/human/evidence.h"

namespace lab::human {

/// One column of a curve. Ids and units are those of files and the command line; they are not translated.
struct Column {
    std::string id;
    std::string unit;  ///< empty for a pure number
    std::vector<double> values;
};

/// What a model computes over a range: columns of one length, the first of them what is varied.
struct Curve {
    std::string id;
    std::vector<Column> columns;
};

/// One number that a model computes.
struct Summary {
    std::string id;
    std::string unit;
    double value = 0;
};

struct HumanResult {
    std::vector<Curve> curves;
    std::vector<Summary> summaries;
};

/// What a model computes from: parameters, and a seed and a number of trials for those that simulate.
struct HumanInput {
    const FamilyEntry& entry;
    const ParameterValues& values;
    std::uint64_t seed = 1;
    int trials = 1000;

    [[nodiscard]] double operator[](std::string_view id) const { return parameterValue(entry, values, id); }
    [[nodiscard]] int whole(std::string_view id) const { return static_cast<int>((*this)[id]); }
};

/// One row of the registry of human models.
struct HumanModel {
    FamilyEntry entry;
    std::span<const HumanParameter> parameters{};
    std::span<const Constant> constants{};
    bool simulates = false;  ///< seed and trials matter
    HumanResult (*compute)(const HumanInput&) = nullptr;
};

/// The descriptions alone, for FamilyEntry::parameters.
template <std::size_t N>
[[nodiscard]] constexpr std::array<ParameterSpec, N> specsOf(
    const std::array<HumanParameter, N>& parameters) {
    std::array<ParameterSpec, N> specs{};
    for (std::size_t i = 0; i < N; ++i) {
        specs[i] = parameters[i].spec;
    }
    return specs;
}

/// "least", "least + step", ... up to `largest`.
[[nodiscard]] std::vector<double> gridOf(double least, double largest, double step);

/// A curve row by row.
class CurveBuilder {
  public:
    /// Pairs of id and unit.
    CurveBuilder(std::string id, const std::vector<std::pair<std::string, std::string>>& columns);
    /// As many values as columns (asserted).
    void add(std::span<const double> row);
    void add(std::initializer_list<double> row) { add(std::span(row.begin(), row.size())); }
    [[nodiscard]] Curve take() { return std::move(m_curve); }

  private:
    Curve m_curve;
};

}  // namespace lab::human
