#pragma once

#include <QAbstractTableModel>

#include "core/human/selection/race_tally.h"
#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// The numbers of a LinkView, an item a line. GUI thread.
class LinkTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const LinkContent& content);
    void setTally(const human::RaceTally& tally);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    void announce();

    LinkContent m_content;
    human::RaceTally m_tally;
};

}  // namespace lab::ui
