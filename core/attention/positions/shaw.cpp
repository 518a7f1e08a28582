#include "core/attention/positions/shaw.h"

#include <algorithm>
#include <cassert>

#include "core/attention/positions/query_place.h"
#include "core/base/random.h"

namespace lab::attention {

namespace {

constexpr double kSeededDeviation = 0.5;

constexpr Index tableRow(Index offset, Index clip) {
    return std::clamp(offset, -clip, clip) + clip;
}

template <typename T>
Index clipOf(const MatrixView<T>& table) {
    assert(table.rows() % 2 == 1 && "a table has rows for -clip .. +clip");
    return (table.rows() - 1) / 2;
}

template <typename T>
Matrix<T> seededTable(Index rows, Index columns, Random& random) {
    Matrix<T> table(rows, columns);
    for (Index i = 0; i < table.size(); ++i) {
        table.data()[i] = static_cast<T>(kSeededDeviation * random.normal());
    }
    return table;
}

}  // namespace

IndexMatrix shawIndex(Index queries, Index keys, Index clip) {
    assert(clip >= 0 && "the largest offset is not negative");
    const Index first = firstQueryPosition(queries, keys);
    return IndexMatrix::NullaryExpr(queries, keys, [=](Index query, Index key) {
        return static_cast<std::int32_t>(tableRow(key - query - first, clip));
    });
}

template <typename T>
Matrix<T> shawScores(const MatrixView<T>& Q, const MatrixView<T>& relK, Index keys) {
    assert(Q.cols() == relK.cols() && "relative keys have the width of the queries");
    const Index clip = clipOf<T>(relK);
    const Index first = firstQueryPosition(Q.rows(), keys);
    const Matrix<T> perOffset = Q * relK.transpose();
    return Matrix<T>::NullaryExpr(Q.rows(), keys, [&](Index query, Index key) {
        return perOffset(query, tableRow(key - query - first, clip));
    });
}

template <typename T>
Matrix<T> shawContext(const MatrixView<T>& weights, const MatrixView<T>& relV) {
    const Index clip = clipOf<T>(relV);
    const Index first = firstQueryPosition(weights.rows(), weights.cols());
    Matrix<T> perOffset = Matrix<T>::Zero(weights.rows(), relV.rows());
    for (Index query = 0; query < weights.rows(); ++query) {
        for (Index key = 0; key < weights.cols(); ++key) {
            perOffset(query, tableRow(key - query - first, clip)) += weights(query, key);
        }
    }
    return perOffset * relV;
}

template <typename T>
ShawTables<T> seededShawTables(Index clip, Index keyWidth, Index valueWidth, std::uint64_t seed) {
    assert(clip >= 0 && "the largest offset is not negative");
    Random random(seed);
    ShawTables<T> tables;
    tables.relK = seededTable<T>(2 * clip + 1, keyWidth, random);
    tables.relV = seededTable<T>(2 * clip + 1, valueWidth, random);
    return tables;
}

template Matrix<float> shawScores<float>(const MatrixView<float>&, const MatrixView<float>&, Index);
template Matrix<double> shawScores<double>(const MatrixView<double>&, const MatrixView<double>&, Index);
template Matrix<float> shawContext<float>(const MatrixView<float>&, const MatrixView<float>&);
template Matrix<double> shawContext<double>(const MatrixView<double>&, const MatrixView<double>&);
template ShawTables<float> seededShawTables<float>(Index, Index, Index, std::uint64_t);
template ShawTables<double> seededShawTables<double>(Index, Index, Index, std::uint64_t);

}  // namespace lab::attention
