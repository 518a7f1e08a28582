#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "core/verify/gradient_check.h"
#include "core/verify/proof.h"

namespace lab::ui {

/// The reference cases in both types and the gradients, one row each: what was proved, how nearly, and what
/// is not covered.
class ProofTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Case, Type, Status, Error, Tolerance, Worst, Formula, ColumnCount };
    /// Numbers, and texts in lower case, for sorting.
    static constexpr int kSortRole = Qt::UserRole + 1;

    explicit ProofTableModel(QObject* parent = nullptr);

    void setProof(const verify::Proof& proof, const verify::GradientCheck& gradient);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    enum class Kind { Double, Float, Uncovered, Gradient };
    struct Row {
        Kind kind = Kind::Double;
        verify::CaseResult result;    ///< of a case
        verify::GradientGroup group;  ///< of a gradient
    };

    void addCases(const std::vector<verify::CaseResult>& results, Kind kind);
    [[nodiscard]] static QString caseText(const Row& row);
    [[nodiscard]] static QString typeText(const Row& row);
    [[nodiscard]] static QString statusText(const Row& row);
    [[nodiscard]] static QString worstText(const Row& row);
    [[nodiscard]] static QString formulaText(const Row& row);
    [[nodiscard]] static std::optional<double> number(const Row& row, int column);
    [[nodiscard]] static QString text(const Row& row, int column);

    std::vector<Row> m_rows;
};

/// An error as people write it: "2e−9".
[[nodiscard]] QString errorNumber(double error, int digits = 2);

/// What a gradient is of: "gradient of the queries".
[[nodiscard]] QString gradientName(verify::GradientOf of);

/// Why a case of this name is not computed by the program.
[[nodiscard]] QString uncoveredSentence(const std::string& caseName);

}  // namespace lab::ui
