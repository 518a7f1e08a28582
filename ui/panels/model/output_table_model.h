#pragma once

#include <QAbstractTableModel>

#include "core/engine/model_readout.h"

namespace lab::ui {

/// What a model may say next: a row a candidate, its probability now and, where something is changed inside,
/// before.
class OutputTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { TextColumn, AfterColumn, BeforeColumn, kColumns };
    /// double 0 .. 1 of a column of probabilities, for the bar.
    static constexpr int kShareRole = Qt::UserRole + 1;

    explicit OutputTableModel(QObject* parent = nullptr);

    /// `place` says after what they come.
    void setCandidates(std::vector<engine::Candidate> candidates, bool isChanged, const QString& place);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<engine::Candidate> m_candidates;
    bool m_isChanged = false;
    QString m_place;
};

}  // namespace lab::ui
