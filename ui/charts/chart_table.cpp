#include "ui/charts/chart_table.h"

#include <QLocale>
#include <cmath>
#include <map>

#include "ui/charts/chart_text.h"

namespace lab::ui {

QString csvField(const QString& text) {
    const bool needsQuotes = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                             text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!needsQuotes) {
        return text;
    }
    return QLatin1Char('"') + QString(text).replace(QLatin1String("\""), QLatin1String("\"\"")) +
           QLatin1Char('"');
}

QString csvNumber(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

ChartTable chartTable(const ChartContent& content) {
    ChartTable table;
    table.header << (content.x.title.isEmpty() ? QStringLiteral("x") : axisText(content.x));
    // The second place with the same x in one series makes a second row, and so on.
    std::map<std::pair<double, int>, std::vector<std::optional<double>>> rows;
    for (std::size_t column = 0; column < content.series.size(); ++column) {
        const ChartSeries& series = content.series[column];
        table.header << axisText({series.name, content.y.unit});
        std::map<double, int> seen;
        for (const ChartPoint& point : series.points) {
            if (!std::isfinite(point.x)) {
                continue;
            }
            auto& values = rows[{point.x, seen[point.x]++}];
            values.resize(content.series.size());
            if (std::isfinite(point.y)) {
                values[column] = point.y;
            }
        }
    }
    for (auto& [place, values] : rows) {
        table.rows.push_back({place.first, std::move(values)});
    }
    return table;
}

QByteArray toCsv(const ChartTable& table) {
    QStringList fields;
    for (const QString& title : table.header) {
        fields << csvField(title);
    }
    const QLatin1String kLineEnd("\r\n");
    QString text = fields.join(QLatin1Char(',')) + kLineEnd;
    for (const ChartTable::Row& row : table.rows) {
        text += csvNumber(row.x);
        for (const std::optional<double>& value : row.values) {
            text += QLatin1Char(',');
            text += value ? csvNumber(*value) : QString();
        }
        text += kLineEnd;
    }
    return text.toUtf8();
}

}  // namespace lab::ui
