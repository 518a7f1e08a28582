#pragma once

#include <QRectF>
#include <QString>

#include "ui/panels/link/link_content.h"
#include "ui/theme/theme.h"

namespace lab::ui {

[[nodiscard]] double linkRowHeight(const Theme& theme);

/// What stands above the columns, at its longest.
struct LinkHeads {
    QString score;
    QString weight;
    QString share;
    QString race;
    QString wins;
    QString stored;
};

/// Where the columns of a LinkView lie, from left to right; a column without room has width 0.
struct LinkColumns {
    struct Span {
        double left = 0;
        double width = 0;
        [[nodiscard]] bool isShown() const { return width > 0; }
        /// This column's part of a row.
        [[nodiscard]] QRectF in(const QRectF& row) const {
            return {row.left() + left, row.top(), width, row.height()};
        }
    };

    Span name;
    Span score;
    Span weight;
    Span share;
    Span race;
    Span wins;
    Span stored;

    /// Each column is as wide as its heading and its numbers; what is left the bars share. Where there is
    /// less, names give way first.
    LinkColumns(const LinkContent& content, const LinkHeads& heads, const Theme& theme, double room);
};

}  // namespace lab::ui
