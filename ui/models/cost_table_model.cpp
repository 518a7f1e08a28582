#include "ui/models/cost_table_model.h"

#include <QLocale>
#include <cmath>

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

constexpr double kMostDigits = 1e7;

QString superscript(int number) {
    constexpr QChar kDigits[] = {QChar(0x2070), QChar(0x00B9), QChar(0x00B2), QChar(0x00B3), QChar(0x2074),
                                 QChar(0x2075), QChar(0x2076), QChar(0x2077), QChar(0x2078), QChar(0x2079)};
    QString text;
    for (const QChar digit : QString::number(number)) {
        text += kDigits[digit.digitValue()];
    }
    return text;
}

/// "O(n²)" from the registry's TeX.
QString plainGrowth(std::string_view tex) {
    QString text = QString::fromUtf8(tex.data(), static_cast<qsizetype>(tex.size()));
    return text.replace(QStringLiteral("^{2}"), QStringLiteral("²"));
}

}  // namespace

CostTableModel::CostTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void CostTableModel::setInput(const attention::CostInput& input) {
    const bool isFirst = m_costs.empty();
    if (isFirst) {
        beginResetModel();
    }
    m_kind = input.kind;
    m_costs = attention::attentionCost(input);
    m_costs.push_back(attention::totalCost(m_costs));
    if (isFirst) {
        endResetModel();
    } else {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void CostTableModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_costs.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

const attention::StageFormula* CostTableModel::formulaOf(int row) const {
    const auto& stages = attention::costModel(m_kind).stages;
    return row >= 0 && row < std::ssize(stages) ? &stages[static_cast<std::size_t>(row)] : nullptr;
}

int CostTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_costs.size());
}

int CostTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : Growth + 1;
}

QVariant CostTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole && column != Stage) {
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const attention::StageCost& cost = m_costs[static_cast<std::size_t>(index.row())];
    const attention::StageFormula* formula = formulaOf(index.row());
    switch (column) {
        case Stage:
            return formula != nullptr ? registryText(formula->name) : tr("All together");
        case Operations:
            return countText(cost.operations);
        case Exponentials:
            return countText(cost.exponentials);
        case Bytes:
            return bytesText(cost.bytes);
        case Growth:
            return formula != nullptr ? plainGrowth(formula->growth) : QString();
    }
    return {};
}

QVariant CostTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (orientation != Qt::Horizontal || !isText) {
        return {};
    }
    const bool isName = role == Qt::DisplayRole;
    switch (static_cast<Column>(section)) {
        case Stage:
            return isName ? tr("Stage") : tr("Choose a line to see its formulas");
        case Operations:
            return isName
                       ? tr("Operations")
                       : tr("Additions, multiplications and comparisons; a product that is added counts as "
                            "two (Vaswani et al. 2017, table 1)");
        case Exponentials:
            return isName ? tr("exp") : tr("Exponentials, on top of the operations");
        case Bytes:
            return isName ? tr("Memory")
                          : tr("Of the arrays that the stage makes, all kept, 4 bytes a number");
        case Growth:
            return isName ? tr("Growth") : tr("Of the operations, as the number of tokens n grows");
    }
    return {};
}

QString countText(double count) {
    if (count < kMostDigits) {
        return QLocale(QLocale::English).toString(count, 'f', 0);
    }
    const int exponent = static_cast<int>(std::floor(std::log10(count)));
    return QStringLiteral("%1 × 10%2")
        .arg(count / std::pow(10, exponent), 0, 'f', 2)
        .arg(superscript(exponent));
}

QString bytesText(double bytes) {
    // What does not fit into a whole number of bytes is told as a count.
    constexpr double kLargest = 1e18;
    return bytes < kLargest ? QLocale(QLocale::English)
                                  .formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat)
                            : countText(bytes) + QStringLiteral(" B");
}

}  // namespace lab::ui
