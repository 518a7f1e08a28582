#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "core/project/project_difference.h"

namespace lab::ui {

/// Every field in which two projects differ, a line each: what it is, what A has, what B has.
class DifferenceTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Name, ValueOfA, ValueOfB };

    explicit DifferenceTableModel(QObject* parent = nullptr);

    void setDifferences(std::vector<project::FieldDifference> differences);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<project::FieldDifference> m_differences;
};

}  // namespace lab::ui
