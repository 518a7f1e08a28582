#include "ui/models/proof_table_model.h"

#include <QRegularExpression>
#include <cmath>

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

constexpr int kValueDigits = 9;

bool holds(verify::CaseStatus status) {
    return status == verify::CaseStatus::Passed;
}

}  // namespace

ProofTableModel::ProofTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ProofTableModel::setProof(const verify::Proof& proof, const verify::GradientCheck& gradient) {
    beginResetModel();
    m_rows.clear();
    for (const verify::GradientGroup& group : gradient.groups) {
        m_rows.push_back({Kind::Gradient, {}, group});
    }
    addCases(proof.inDouble, Kind::Double);
    addCases(proof.inFloat, Kind::Float);
    endResetModel();
}

void ProofTableModel::addCases(const std::vector<verify::CaseResult>& results, Kind kind) {
    for (const verify::CaseResult& result : results) {
        const bool isCovered = result.status != verify::CaseStatus::Unsupported;
        if (isCovered || kind == Kind::Double) {
            m_rows.push_back({isCovered ? kind : Kind::Uncovered, result, {}});
        }
    }
}

void ProofTableModel::retranslate() {
    beginResetModel();
    endResetModel();
}

int ProofTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProofTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProofTableModel::caseText(const Row& row) {
    return row.kind == Kind::Gradient ? gradientName(row.group.of) : QString::fromStdString(row.result.name);
}

QString ProofTableModel::typeText(const Row& row) {
    switch (row.kind) {
        case Kind::Double:
        case Kind::Gradient:
            return QStringLiteral("double");
        case Kind::Float:
            return QStringLiteral("float");
        case Kind::Uncovered:
            return QStringLiteral("–");
    }
    return {};
}

QString ProofTableModel::statusText(const Row& row) {
    if (row.kind == Kind::Uncovered) {
        return tr("– not covered");
    }
    const bool good = row.kind == Kind::Gradient ? row.group.holds : holds(row.result.status);
    return good ? tr("✓ holds") : tr("✗ FAILS");
}

QString ProofTableModel::worstText(const Row& row) {
    if (row.kind == Kind::Uncovered) {
        return uncoveredSentence(row.result.name);
    }
    if (row.kind == Kind::Gradient) {
        if (row.group.checked == 0) {
            return tr("every element lies beside a kink");
        }
        //: %1 row and %2 column of an element; %3 worked out, %4 measured
        return tr("[%1, %2]: %3 worked out, %4 measured")
            .arg(row.group.row)
            .arg(row.group.column)
            .arg(readableNumber(row.group.analytic, kValueDigits),
                 readableNumber(row.group.measured, kValueDigits));
    }
    if (row.result.error) {
        return tr("The case cannot be read or computed.");
    }
    const verify::ArrayCheck* check = verify::tightestCheck(row.result);
    if (check == nullptr) {
        return {};
    }
    const QString name = QString::fromStdString(check->name);
    if (!check->computed) {
        return tr("%1 was not computed in this shape").arg(name);
    }
    //: %1 an array, %2 the place in it, %3 computed, %4 expected
    return tr("%1[%2]: %3, expected %4")
        .arg(name)
        .arg(check->worstElement)
        .arg(readableNumber(check->got, kValueDigits), readableNumber(check->want, kValueDigits));
}

QString ProofTableModel::formulaText(const Row& row) {
    if (row.kind != Kind::Gradient) {
        return QString::fromStdString(row.result.formula);
    }
    //: %1 a step size; %n elements left out
    const QString measured = tr("(L(x + h) − L(x − h)) / 2h, h = %1").arg(errorNumber(row.group.step));
    if (row.group.skipped == 0) {
        return measured;
    }
    return measured + QStringLiteral("; ") +
           tr("%n element(s) beside a kink left out", nullptr, static_cast<int>(row.group.skipped));
}

std::optional<double> ProofTableModel::number(const Row& row, int column) {
    if (row.kind == Kind::Uncovered) {
        return std::nullopt;
    }
    if (row.kind == Kind::Gradient) {
        return column == Error ? row.group.largestError : row.group.tolerance;
    }
    if (column == Error) {
        return row.result.error ? std::nullopt : std::optional(row.result.largestError);
    }
    const verify::ArrayCheck* check = verify::tightestCheck(row.result);
    return check == nullptr ? std::nullopt : std::optional(check->tolerance.allowedAt(check->want));
}

QString ProofTableModel::text(const Row& row, int column) {
    switch (column) {
        case Case:
            return caseText(row);
        case Type:
            return typeText(row);
        case Status:
            return statusText(row);
        case Error:
        case Tolerance: {
            const std::optional<double> value = number(row, column);
            return value ? errorNumber(*value) : QStringLiteral("–");
        }
        case Worst:
            return worstText(row);
        case Formula:
            return formulaText(row);
        default:
            return {};
    }
}

QVariant ProofTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() == Error || index.column() == Tolerance;
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return text(row, index.column());
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal, role).toString(),
                                                text(row, index.column()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter);
        case kSortRole:
            if (isNumber) {
                return number(row, index.column()).value_or(-1);
            }
            return text(row, index.column()).toLower();
        default:
            return {};
    }
}

QVariant ProofTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
        case Case:
            return tr("Case");
        case Type:
            return tr("Type");
        case Status:
            return tr("Status");
        case Error:
            return tr("Largest error");
        case Tolerance:
            return tr("Tolerance");
        case Worst:
            return tr("Worst element");
        case Formula:
            return tr("Formula");
        default:
            return {};
    }
}

QString errorNumber(double error, int digits) {
    if (!std::isfinite(error)) {
        return QString(QChar(0x221E));
    }
    static const QRegularExpression kLeadingZero(QStringLiteral("e(.)0"));
    return readableNumber(error, digits).replace(kLeadingZero, QStringLiteral("e\\1"));
}

QString gradientName(verify::GradientOf of) {
    switch (of) {
        case verify::GradientOf::Queries:
            return ProofTableModel::tr("Gradient: queries");
        case verify::GradientOf::Keys:
            return ProofTableModel::tr("Gradient: keys");
        case verify::GradientOf::Values:
            return ProofTableModel::tr("Gradient: values");
        case verify::GradientOf::Scores:
            return ProofTableModel::tr("Gradient: scores");
    }
    return {};
}

QString uncoveredSentence(const std::string& caseName) {
    if (caseName.starts_with("grad_")) {
        return ProofTableModel::tr("gradients of the whole mechanism are not compared with it");
    }
    if (caseName.starts_with("train_")) {
        return ProofTableModel::tr("the program does not train yet");
    }
    if (caseName.starts_with("block_") || caseName == "activations") {
        return ProofTableModel::tr("the program computes attention alone, not whole blocks");
    }
    return ProofTableModel::tr("the program has no calculation of this name");
}

}  // namespace lab::ui
