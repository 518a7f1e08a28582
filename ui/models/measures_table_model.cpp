#include "ui/models/measures_table_model.h"

#include <cmath>
#include <limits>

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

// As many for all, so that a column can be compared at a glance.
constexpr int kDecimals = 4;

struct Heading {
    const char* name;
    const char* formula;  ///< what it is, a formula and who first wrote it
};

constexpr Heading kHeadings[] = {
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Query"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "The token that looks; a is its row of weights")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Entropy (nats)"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel",
                       "How spread the attention is: H = −Σ a ln a (Shannon 1948)")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Entropy (bits)"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "The same in bits: H ÷ ln 2 (Shannon 1948)")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Normalised"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel",
                       "Entropy as a share of the largest possible: H ÷ ln n, n the number of keys; 0 = one "
                       "key alone, 1 = all alike")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Effective tokens"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel",
                       "How many keys are looked at, as many as would give this entropy if all had the same "
                       "weight: exp H (perplexity, Jelinek et al. 1977)")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Largest weight"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "The largest weight of the row: max a")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Mean distance"),
     QT_TRANSLATE_NOOP(
         "lab::ui::MeasuresTableModel",
         "How far away the keys are, in tokens, on average: Σ a |i − j| (Vig and Belinkov 2019, "
         "section 4)")},
    {QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel", "Sum"),
     QT_TRANSLATE_NOOP("lab::ui::MeasuresTableModel",
                       "The sum of the row's weights: Σ a; 1 for the softmax, less where a normalizer lets "
                       "attention go to nothing")},
};

double rowNumber(const attention::RowMeasures& rows, MeasuresTableModel::Column column, std::size_t row) {
    switch (column) {
        case MeasuresTableModel::Query:
            return static_cast<double>(row);
        case MeasuresTableModel::Entropy:
            return rows.entropy[row];
        case MeasuresTableModel::EntropyBits:
            return rows.entropyBits[row];
        case MeasuresTableModel::EntropyNormalised:
            return rows.entropyNormalised[row];
        case MeasuresTableModel::EffectiveTokens:
            return rows.perplexity[row];
        case MeasuresTableModel::LargestWeight:
            return rows.largestWeight[row];
        case MeasuresTableModel::MeanDistance:
            return rows.meanDistance[row];
        case MeasuresTableModel::Sum:
            return rows.sum[row];
    }
    return 0;
}

/// Sums have no mean here: "not a number".
double meanNumber(const attention::HeadMeasures& means, MeasuresTableModel::Column column) {
    switch (column) {
        case MeasuresTableModel::Entropy:
            return means.entropy;
        case MeasuresTableModel::EntropyBits:
            return means.entropyBits;
        case MeasuresTableModel::EntropyNormalised:
            return means.entropyNormalised;
        case MeasuresTableModel::EffectiveTokens:
            return means.perplexity;
        case MeasuresTableModel::LargestWeight:
            return means.largestWeight;
        case MeasuresTableModel::MeanDistance:
            return means.meanDistance;
        case MeasuresTableModel::Query:
        case MeasuresTableModel::Sum:
            break;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

}  // namespace

MeasuresTableModel::MeasuresTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void MeasuresTableModel::setResult(std::shared_ptr<const engine::ComputeResult> result) {
    const int queries = result ? static_cast<int>(result->head.measures.rows.entropy.size()) : 0;
    // The same lines keep what is chosen and where the table is scrolled to.
    if (queries == m_queries && queries > 0) {
        m_result = std::move(result);
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_result = std::move(result);
    m_queries = queries;
    endResetModel();
}

void MeasuresTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (m_result) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
    }
}

int MeasuresTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_queries == 0 ? 0 : m_queries + 1;
}

int MeasuresTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Sum + 1;
}

double MeasuresTableModel::number(int row, Column column) const {
    const attention::HeadMeasures& measures = m_result->head.measures;
    const int query = queryOf(row);
    return query < 0 ? meanNumber(measures, column)
                     : rowNumber(measures.rows, column, static_cast<std::size_t>(query));
}

QString MeasuresTableModel::lineName(int row) const {
    const int query = queryOf(row);
    return query < 0 ? tr("Mean of all queries")
                     : tokenText(m_result->sequence.queryLabels[static_cast<std::size_t>(query)]);
}

QVariant MeasuresTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == kSortRole) {
        return number(index.row(), column);
    }
    if (role == Qt::TextAlignmentRole && column != Query) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (column == Query) {
        return lineName(index.row());
    }
    const double value = number(index.row(), column);
    return std::isnan(value) ? QString() : QString::number(value, 'f', kDecimals);
}

QVariant MeasuresTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const Heading& heading = kHeadings[section];
    if (role == Qt::DisplayRole) {
        return tr(heading.name);
    }
    return role == Qt::ToolTipRole ? QVariant(tr(heading.formula)) : QVariant();
}

QString MeasuresTableModel::toText(QChar separator) const {
    const auto field = [separator](QString words) {
        const bool needsQuotes = words.contains(separator) || words.contains(QLatin1Char('"')) ||
                                 words.contains(QLatin1Char('\n'));
        words.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return needsQuotes ? QLatin1Char('"') + words + QLatin1Char('"') : words;
    };
    QStringList lines;
    QStringList names;
    for (const Heading& heading : kHeadings) {
        names << field(tr(heading.name));
    }
    lines << names.join(separator);
    for (int row = 0; row < rowCount(); ++row) {
        QStringList fields{field(lineName(row))};
        for (int column = Entropy; column <= Sum; ++column) {
            const double value = number(row, static_cast<Column>(column));
            fields << (std::isnan(value) ? QString() : QString::number(value, 'g', 7));
        }
        lines << fields.join(separator);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool MeasuresSortModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool leftIsMean = MeasuresTableModel::queryOf(left.row()) < 0;
    const bool rightIsMean = MeasuresTableModel::queryOf(right.row()) < 0;
    if (leftIsMean || rightIsMean) {
        return sortOrder() == Qt::AscendingOrder ? leftIsMean && !rightIsMean : rightIsMean && !leftIsMean;
    }
    return left.data(MeasuresTableModel::kSortRole).toDouble() <
           right.data(MeasuresTableModel::kSortRole).toDouble();
}

}  // namespace lab::ui
