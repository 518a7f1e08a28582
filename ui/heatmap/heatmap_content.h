#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "ui/heatmap/heatmap_data.h"

namespace lab::ui {

/// What the rows or the columns of a matrix are.
enum class HeatmapAxis { Query, Key, Feature, Head };

enum class CellAspect {
    Square,
    Free,  ///< as wide as there is room, as for many features of a few tokens
};

/// A cell in which something stands in the place of what was computed.
struct ReplacedCell {
    enum class Kind {
        Number,
        Visibility,  ///< whether the cell is masked; its number is the computed one
    };
    HeatmapCell cell;
    Kind kind = Kind::Number;
    double value = 0;     ///< what stands there now; Visibility: 1 = seen
    double computed = 0;  ///< what stood there
};

/// Everything that one heatmap shows.
struct HeatmapContent {
    HeatmapData data;
    std::shared_ptr<const void> owner;  ///< keeps what `data` points to alive
    QString title;
    QString subtitle;  ///< a formula or a remark, with indices: "X W<sub>Q</sub>"
    QStringList rowLabels;
    QStringList columnLabels;
    HeatmapAxis rowAxis = HeatmapAxis::Query;
    HeatmapAxis columnAxis = HeatmapAxis::Key;
    QString rowTitle;     ///< written beside the rows, such as the name of their sequence; may be empty
    QString columnTitle;  ///< written over the columns
    CellAspect aspect = CellAspect::Square;
    int decimals = 4;         ///< of the read-out
    bool isEditable = false;  ///< numbers may be typed over
    std::vector<ReplacedCell> replaced;

    [[nodiscard]] const ReplacedCell* replacedAt(const HeatmapCell& cell, ReplacedCell::Kind kind) const {
        for (const ReplacedCell& one : replaced) {
            if (one.cell == cell && one.kind == kind) {
                return &one;
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool namesAxes() const { return !rowTitle.isEmpty() || !columnTitle.isEmpty(); }
    /// Labels, or the number of a row or column that has none.
    [[nodiscard]] QString rowLabel(Index row) const { return labelAt(rowLabels, row); }
    [[nodiscard]] QString columnLabel(Index column) const { return labelAt(columnLabels, column); }

  private:
    [[nodiscard]] static QString labelAt(const QStringList& labels, Index index) {
        return index < labels.size() ? labels[index] : QString::number(index);
    }
};

/// What is pointed at in a heatmap.
struct HeatmapMarks {
    std::optional<HeatmapCell> cursor;
    std::optional<HeatmapCell> hover;
    std::optional<HeatmapCell> pinned;
};

}  // namespace lab::ui
