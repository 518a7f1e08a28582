#pragma once

#include <gmock/gmock.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "core/attention/scaled_dot_product.h"
#include "core/base/random.h"

namespace lab::attention::test {

/// Standard normal numbers.
template <typename T>
Matrix<T> randomMatrix(Index rows, Index columns, Random& random) {
    return Matrix<T>::NullaryExpr(rows, columns, [&] { return static_cast<T>(random.normal()); });
}

/// Matrix from rows of numbers.
template <typename T>
Matrix<T> matrixOf(const std::vector<std::vector<double>>& rows) {
    Matrix<T> matrix(std::ssize(rows), rows.empty() ? 0 : std::ssize(rows.front()));
    for (Index i = 0; i < matrix.rows(); ++i) {
        for (Index j = 0; j < matrix.cols(); ++j) {
            matrix(i, j) = static_cast<T>(rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)]);
        }
    }
    return matrix;
}

/// One reference case, computed by an independent program (tests/golden/attention/README.md).
class GoldenCase {
  public:
    explicit GoldenCase(const std::string& name) {
        std::ifstream file(std::string(LAB_GOLDEN_DIR) + "/attention/cases/" + name + ".json");
        m_json = nlohmann::json::parse(file);
    }

    [[nodiscard]] bool has(const std::string& name) const { return m_json["arrays"].contains(name); }
    [[nodiscard]] bool hasAttribute(const std::string& name) const { return m_json["attrs"].contains(name); }
    [[nodiscard]] double attribute(const std::string& name) const { return m_json["attrs"][name]; }
    [[nodiscard]] std::vector<double> numbers(const std::string& name) const {
        return m_json["arrays"][name]["data"].get<std::vector<double>>();
    }

    /// An array as a matrix; of one with three dimensions the slice `slice`, of a vector one row.
    template <typename T>
    [[nodiscard]] Matrix<T> matrix(const std::string& name, Index slice = 0) const {
        const auto shape = m_json["arrays"][name]["shape"].get<std::vector<Index>>();
        const std::vector<double> data = numbers(name);
        const Index columns = shape.back();
        const Index rows = shape.size() > 1 ? shape[shape.size() - 2] : 1;
        return Eigen::Map<const MatrixD>(data.data() + slice * rows * columns, rows, columns).cast<T>();
    }

  private:
    nlohmann::json m_json;
};

/// Largest |a - b|; shapes must be equal. NaN anywhere gives infinity.
template <typename A, typename B>
double largestDifference(const A& a, const B& b) {
    if (a.rows() != b.rows() || a.cols() != b.cols()) {
        return std::numeric_limits<double>::infinity();
    }
    const MatrixD difference = a.template cast<double>() - b.template cast<double>();
    if (!difference.allFinite()) {
        return std::numeric_limits<double>::infinity();
    }
    return difference.size() == 0 ? 0.0 : difference.cwiseAbs().maxCoeff();
}

/// |got - want| <= absolute + relative |want| at every place: the golden files' own criterion.
template <typename A, typename B>
testing::AssertionResult isClose(const A& got, const B& want, double absolute, double relative) {
    if (got.rows() != want.rows() || got.cols() != want.cols()) {
        return testing::AssertionFailure() << "shape " << got.rows() << " x " << got.cols() << ", expected "
                                           << want.rows() << " x " << want.cols();
    }
    for (Index i = 0; i < got.rows(); ++i) {
        for (Index j = 0; j < got.cols(); ++j) {
            const auto value = static_cast<double>(got(i, j));
            const auto wanted = static_cast<double>(want(i, j));
            if (!(std::abs(value - wanted) <= absolute + relative * std::abs(wanted))) {
                return testing::AssertionFailure()
                       << "at (" << i << ", " << j << "): " << value << ", expected " << wanted;
            }
        }
    }
    return testing::AssertionSuccess();
}

/// Tolerances of the golden files for scores, weights and contexts.
template <typename T>
constexpr double kAbsolute = std::is_same_v<T, double> ? 1e-10 : 2e-6;
template <typename T>
constexpr double kRelative = std::is_same_v<T, double> ? 1e-10 : 2e-5;

}  // namespace lab::attention::test
