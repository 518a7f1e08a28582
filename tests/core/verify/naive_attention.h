#pragma once

#include <cmath>
#include <functional>

#include "core/verify/reference_case.h"

// Attention in plain loops over single numbers: slow, and sharing nothing with the code under test.
namespace lab::verify::naive {

inline double at(const CaseArray& array, int row, int column) {
    return array.numbers[static_cast<std::size_t>(row * static_cast<int>(array.shape[1]) + column)];
}

/// [rows, columns] of value(row, column)
inline CaseArray fill(int rows, int columns, const std::function<double(int, int)>& value) {
    CaseArray array{formats::DType::Float64, {rows, columns}, {}};
    for (int i = 0; i < rows; ++i) {
        for (int j = 0; j < columns; ++j) {
            array.numbers.push_back(value(i, j));
        }
    }
    return array;
}

inline CaseArray product(const CaseArray& a, const CaseArray& b, const CaseArray& rowAdded) {
    return fill(static_cast<int>(a.shape[0]), static_cast<int>(b.shape[1]), [&](int i, int j) {
        double sum = rowAdded.numbers.empty() ? 0 : rowAdded.numbers[static_cast<std::size_t>(j)];
        for (int c = 0; c < a.shape[1]; ++c) {
            sum += at(a, i, c) * at(b, c, j);
        }
        return sum;
    });
}

inline CaseArray softmaxOf(const CaseArray& scores, double temperature,
                           const std::function<bool(int, int)>& allowed) {
    const int columns = static_cast<int>(scores.shape[1]);
    return fill(static_cast<int>(scores.shape[0]), columns, [&](int i, int j) {
        double sum = 0;
        for (int k = 0; k < columns; ++k) {  // exp(z_k - z_j) needs no maximum for scores as small as these
            sum += allowed(i, k) ? std::exp((at(scores, i, k) - at(scores, i, j)) / temperature) : 0;
        }
        return allowed(i, j) ? 1 / sum : 0;
    });
}

inline void append(CaseArray& stack, const CaseArray& head) {
    if (stack.shape.empty()) {
        stack.shape = {0, head.shape[0], head.shape[1]};
    }
    ++stack.shape[0];
    stack.numbers.insert(stack.numbers.end(), head.numbers.begin(), head.numbers.end());
}

inline CaseArray columnsOf(const CaseArray& array, int first, int count) {
    return fill(static_cast<int>(array.shape[0]), count,
                [&](int i, int j) { return at(array, i, first + j); });
}

inline CaseArray scoresOf(const CaseArray& Q, const CaseArray& K, double scale) {
    return fill(static_cast<int>(Q.shape[0]), static_cast<int>(K.shape[0]), [&](int i, int j) {
        double dot = 0;
        for (int c = 0; c < Q.shape[1]; ++c) {
            dot += at(Q, i, c) * at(K, j, c);
        }
        return dot * scale;
    });
}

}  // namespace lab::verify::naive
