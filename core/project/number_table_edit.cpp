#include "core/project/number_table_edit.h"

#include <cassert>

namespace lab::project {

namespace {

MatrixD resized(const MatrixD& matrix, Index rows, Index columns) {
    MatrixD result = MatrixD::Zero(rows, columns);
    const Index keptRows = std::min(rows, matrix.rows());
    const Index keptColumns = std::min(columns, matrix.cols());
    result.topLeftCorner(keptRows, keptColumns) = matrix.topLeftCorner(keptRows, keptColumns);
    return result;
}

MatrixD withoutRow(const MatrixD& matrix, Index row) {
    MatrixD result(matrix.rows() - 1, matrix.cols());
    result.topRows(row) = matrix.topRows(row);
    result.bottomRows(matrix.rows() - 1 - row) = matrix.bottomRows(matrix.rows() - 1 - row);
    return result;
}

}  // namespace

NumberTable withQueryAdded(NumberTable table, std::string label) {
    table.queryLabels.push_back(std::move(label));
    table.Q = resized(table.Q, table.Q.rows() + 1, table.Q.cols());
    return table;
}

NumberTable withKeyAdded(NumberTable table, std::string label) {
    table.keyLabels.push_back(std::move(label));
    table.K = resized(table.K, table.K.rows() + 1, table.K.cols());
    table.V = resized(table.V, table.V.rows() + 1, table.V.cols());
    return table;
}

NumberTable withoutQuery(NumberTable table, Index row) {
    if (table.Q.rows() > 1) {
        table.queryLabels.erase(table.queryLabels.begin() + row);
        table.Q = withoutRow(table.Q, row);
    }
    return table;
}

NumberTable withoutKey(NumberTable table, Index row) {
    if (table.K.rows() > 1) {
        table.keyLabels.erase(table.keyLabels.begin() + row);
        table.K = withoutRow(table.K, row);
        table.V = withoutRow(table.V, row);
    }
    return table;
}

NumberTable withKeyWidth(NumberTable table, Index width) {
    assert(width >= 1);
    table.Q = resized(table.Q, table.Q.rows(), width);
    table.K = resized(table.K, table.K.rows(), width);
    return table;
}

NumberTable withValueWidth(NumberTable table, Index width) {
    assert(width >= 1);
    table.V = resized(table.V, table.V.rows(), width);
    return table;
}

}  // namespace lab::project
