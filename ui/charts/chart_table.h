#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>
#include <vector>

#include "ui/charts/chart_content.h"

namespace lab::ui {

/// A chart as numbers: a row for each x, in ascending order, and a column for each series. Where a series has
/// one x several times, so has the table.
struct ChartTable {
    struct Row {
        double x = 0;
        std::vector<std::optional<double>> values;  ///< one for each series; nothing where it has no value
        bool operator==(const Row&) const = default;
    };

    QStringList header;  ///< with units
    std::vector<Row> rows;
    bool operator==(const ChartTable&) const = default;
};

[[nodiscard]] ChartTable chartTable(const ChartContent& content);

/// Comma-separated values after RFC 4180: a header, CRLF after each line, quotes where needed; UTF-8, point
/// as decimal mark, as many digits as give the same number back.
[[nodiscard]] QByteArray toCsv(const ChartTable& table);

/// A text, and a number, as they stand in such a line.
[[nodiscard]] QString csvField(const QString& text);
[[nodiscard]] QString csvNumber(double value);

}  // namespace lab::ui
