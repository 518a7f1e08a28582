#include "ui/panels/human/views/scene_table.h"

#include <cmath>

#include "ui/charts/chart_table.h"
#include "ui/charts/chart_text.h"

namespace lab::ui {

namespace {

bool isNumber(const QVariant& cell) {
    return cell.typeId() == QMetaType::Double;
}

QString csvText(const QVariant& cell) {
    if (!isNumber(cell)) {
        return csvField(cell.toString());
    }
    return std::isfinite(cell.toDouble()) ? csvNumber(cell.toDouble()) : QString();
}

}  // namespace

QByteArray toCsv(const SceneTable& table) {
    const QLatin1String kLineEnd("\r\n");
    QStringList fields;
    for (const QString& title : table.header) {
        fields << csvField(title);
    }
    QString text = fields.join(QLatin1Char(',')) + kLineEnd;
    for (const QVariantList& row : table.rows) {
        fields.clear();
        for (const QVariant& cell : row) {
            fields << csvText(cell);
        }
        text += fields.join(QLatin1Char(',')) + kLineEnd;
    }
    return text.toUtf8();
}

QString cellText(const QVariant& cell) {
    if (!isNumber(cell)) {
        return cell.toString();
    }
    return std::isfinite(cell.toDouble()) ? chartNumber(cell.toDouble()) : QString();
}

}  // namespace lab::ui
