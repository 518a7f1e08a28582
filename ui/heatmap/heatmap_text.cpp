#include "ui/heatmap/heatmap_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <vector>

namespace lab::ui {

namespace {

struct HeatmapText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::HeatmapText)
};

/// Keeps a right-to-left label from turning round the sentence that it stands in.
QString isolated(const QString& label) {
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return label.isRightToLeft() ? kFirstStrongIsolate + label + kPopIsolate : label;
}

QString countText(HeatmapAxis axis, Index count) {
    const int n = static_cast<int>(count);
    switch (axis) {
        case HeatmapAxis::Query:
            return HeatmapText::tr("%n queries", "", n);
        case HeatmapAxis::Key:
            return HeatmapText::tr("%n keys", "", n);
        case HeatmapAxis::Feature:
            return HeatmapText::tr("%n features", "", n);
        case HeatmapAxis::Head:
            return HeatmapText::tr("%n head(s)", "", n);
    }
    return {};
}

/// Where a row or column is, inside a sentence.
QString placeText(HeatmapAxis axis, const QString& label) {
    switch (axis) {
        case HeatmapAxis::Query:
            //: inside a sentence: the query (token) %1
            return HeatmapText::tr("query %1").arg(isolated(label));
        case HeatmapAxis::Key:
            //: inside a sentence: the key (token) %1
            return HeatmapText::tr("key %1").arg(isolated(label));
        case HeatmapAxis::Feature:
            //: inside a sentence: the feature (column of a vector) number %1
            return HeatmapText::tr("feature %1").arg(isolated(label));
        case HeatmapAxis::Head:
            //: inside a sentence: the attention head number %1
            return HeatmapText::tr("head %1").arg(label);
    }
    return {};
}

struct Scan {
    std::optional<HeatmapCell> cell;
    float magnitude = -1;
};

void scanBlock(const HeatmapData& data, const HeatmapCell& first, const HeatmapCell& end, Scan& scan) {
    std::vector<std::uint8_t> masked(static_cast<std::size_t>(end.column - first.column), 0);
    for (Index row = first.row; row < end.row; ++row) {
        if (data.mask != nullptr) {
            data.mask->maskedRow(row, first.column, end.column - first.column, masked.data());
        }
        for (Index column = first.column; column < end.column; ++column) {
            const float magnitude = std::abs((*data.values)(row, column));
            const bool counts = masked[static_cast<std::size_t>(column - first.column)] == 0;
            if (counts && magnitude > scan.magnitude) {
                scan = {HeatmapCell{row, column}, magnitude};
            }
        }
    }
}

QString plainCellSentence(const HeatmapContent& content, const HeatmapCell& cell) {
    const QString row = isolated(content.rowLabel(cell.row));
    if (cell.column == kNoIndex) {
        //: %1 what a row is (Query), %2 its label
        return HeatmapText::tr("%1 %2").arg(axisName(content.rowAxis), row);
    }
    const QString column = isolated(content.columnLabel(cell.column));
    const float value = (*content.data.values)(cell.row, cell.column);
    if (content.data.isMasked(cell) || std::isnan(value)) {
        //: %1 %2 such as "Query ·it", %3 %4 such as "Key ·tired"
        return HeatmapText::tr("%1 %2 → %3 %4: masked")
            .arg(axisName(content.rowAxis), row, axisName(content.columnAxis), column);
    }
    //: %1 %2 such as "Query ·it", %3 %4 such as "Key ·tired", %5 a number
    return HeatmapText::tr("%1 %2 → %3 %4: %5")
        .arg(axisName(content.rowAxis), row, axisName(content.columnAxis), column,
             numberText(value, content.decimals));
}

}  // namespace

QString axisName(HeatmapAxis axis) {
    switch (axis) {
        case HeatmapAxis::Query:
            //: a token that looks at others
            return HeatmapText::tr("Query");
        case HeatmapAxis::Key:
            //: a token that is looked at
            return HeatmapText::tr("Key");
        case HeatmapAxis::Feature:
            //: one number of a vector
            return HeatmapText::tr("Feature");
        case HeatmapAxis::Head:
            //: an attention head
            return HeatmapText::tr("Head");
    }
    return {};
}

QString cellSentence(const HeatmapContent& content, const HeatmapCell& cell) {
    QString sentence = plainCellSentence(content, cell);
    if (const ReplacedCell* number = content.replacedAt(cell, ReplacedCell::Kind::Number)) {
        //: %1 such as "Query ·it → Key ·tired: 2.5"; %2 %3 numbers
        sentence = HeatmapText::tr("%1 (overridden: %2, computed: %3)")
                       .arg(sentence, numberText(static_cast<float>(number->value), content.decimals),
                            numberText(static_cast<float>(number->computed), content.decimals));
    }
    if (const ReplacedCell* seen = content.replacedAt(cell, ReplacedCell::Kind::Visibility)) {
        //: %1 such as "Query ·it → Key ·tired: 2.5"
        sentence = seen->value != 0 ? HeatmapText::tr("%1 (painted visible)").arg(sentence)
                                    : HeatmapText::tr("%1 (painted hidden)").arg(sentence);
    }
    return sentence;
}

QString sizeSentence(const HeatmapContent& content) {
    //: %1 a title such as "Weights", %2 such as "14 queries", %3 such as "14 keys"
    return HeatmapText::tr("%1, %2 by %3")
        .arg(content.title, countText(content.rowAxis, content.data.rows()),
             countText(content.columnAxis, content.data.columns()));
}

QString summarySentence(const HeatmapContent& content) {
    const std::optional<HeatmapCell> largest = largestCell(content.data);
    if (!largest) {
        //: %1 such as "Weights, 14 queries by 14 keys"
        return HeatmapText::tr("%1; every cell is masked.").arg(sizeSentence(content));
    }
    const float value = (*content.data.values)(largest->row, largest->column);
    //: %1 such as "Weights, 14 queries by 14 keys", %2 a number, %3 such as "query ·it", %4 such as "key
    //: ·tired"
    return HeatmapText::tr("%1; largest %2 at %3, %4.")
        .arg(sizeSentence(content), numberText(value, 2),
             placeText(content.rowAxis, content.rowLabel(largest->row)),
             placeText(content.columnAxis, content.columnLabel(largest->column)));
}

QString tabSeparatedText(const HeatmapContent& content) {
    const HeatmapData& data = content.data;
    // A label may hold the very signs that part the columns and lines.
    const auto field = [](QString label) {
        return label.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QString text;
    text.reserve(data.rows() * data.columns() * 12);
    for (Index column = 0; column < data.columns(); ++column) {
        text += QLatin1Char('\t') + field(content.columnLabel(column));
    }
    text += QLatin1Char('\n');
    for (Index row = 0; row < data.rows(); ++row) {
        text += field(content.rowLabel(row));
        for (Index column = 0; column < data.columns(); ++column) {
            const float value = (*data.values)(row, column);
            text += QLatin1Char('\t');
            text += data.isMasked({row, column}) ? QString() : QString::number(value, 'g', 9);
        }
        text += QLatin1Char('\n');
    }
    return text;
}

std::optional<HeatmapCell> largestCell(const HeatmapData& data) {
    if (data.isEmpty()) {
        return std::nullopt;
    }
    Scan scan;
    if (data.mask != nullptr || data.pyramid == nullptr || data.pyramid->isEmpty()) {
        scanBlock(data, {0, 0}, {data.rows(), data.columns()}, scan);
        return scan.cell;
    }
    // The coarsest level says in which block to look.
    const MatrixPyramid::Level& level = data.pyramid->levels.back();
    HeatmapData coarse;
    coarse.values = &level.largest;
    const std::optional<HeatmapCell> block = largestCell(coarse);
    if (!block) {
        return std::nullopt;
    }
    const HeatmapCell first{block->row * level.factor, block->column * level.factor};
    scanBlock(data, first,
              {std::min(first.row + level.factor, data.rows()),
               std::min(first.column + level.factor, data.columns())},
              scan);
    return scan.cell;
}

}  // namespace lab::ui
