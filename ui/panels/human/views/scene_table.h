#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>
#include <vector>

namespace lab::ui {

/// A picture as numbers: cells are texts or numbers; an invalid one is empty.
struct SceneTable {
    QStringList header;  ///< with units
    std::vector<QVariantList> rows;
    bool operator==(const SceneTable&) const = default;
};

/// Comma-separated values as in toCsv() of a chart.
[[nodiscard]] QByteArray toCsv(const SceneTable& table);

/// A cell as it is read on screen.
[[nodiscard]] QString cellText(const QVariant& cell);

}  // namespace lab::ui
