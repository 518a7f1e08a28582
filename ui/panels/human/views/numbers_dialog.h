#pragma once

#include <QAbstractTableModel>

#include "ui/panels/human/views/scene_table.h"

class QWidget;

namespace lab::ui {

/// A SceneTable for a table view. GUI thread.
class SceneTableModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    explicit SceneTableModel(SceneTable table, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

  private:
    SceneTable m_table;
};

/// Opens a window with these numbers; they stay as they are while the picture goes on.
void showNumbers(QWidget& parent, const QString& title, const SceneTable& table);

}  // namespace lab::ui
