#pragma once

#include <QObject>
#include <optional>

#include "core/base/strong_index.h"

namespace lab::ui {

/// A cell of the n_q x n_k matrices.
struct Cell {
    int query = 0;
    int key = 0;
    bool operator==(const Cell&) const = default;
};

/// What is looked at, shared by all panels: the head, the pinned cell and the cell under pointer or cursor.
/// Not undoable and not an edit of the project.
class Selection : public QObject {
    Q_OBJECT

  public:
    explicit Selection(QObject* parent = nullptr);

    [[nodiscard]] LayerIndex layer() const { return m_layer; }
    [[nodiscard]] HeadIndex head() const { return m_head; }
    [[nodiscard]] std::optional<Cell> pinned() const { return m_pinned; }
    [[nodiscard]] std::optional<Cell> hover() const { return m_hover; }

    void setHead(LayerIndex layer, HeadIndex head);
    void setPinned(std::optional<Cell> cell);
    void setHover(std::optional<Cell> cell);
    /// Lets go of cells outside a matrix of this size.
    void keepInside(int queries, int keys);

  signals:
    void headChanged();
    void pinnedChanged();
    void hoverChanged();

  private:
    LayerIndex m_layer;
    HeadIndex m_head;
    std::optional<Cell> m_pinned;
    std::optional<Cell> m_hover;
};

}  // namespace lab::ui
