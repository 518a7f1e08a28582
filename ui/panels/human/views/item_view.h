#pragma once

#include "ui/panels/human/views/scene_view.h"

namespace lab::ui {

/// A picture of the scene made of a few items in a row; the cursor goes from one to the next. GUI thread.
class ItemView : public SceneView {
    Q_OBJECT

  public:
    using SceneView::SceneView;

    [[nodiscard]] QString readOut() const override;
    [[nodiscard]] std::optional<int> cursorItem() const { return m_pointed ? m_pointed : m_cursor; }

  protected:
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString sentenceOf(int item) const = 0;
    /// Where an item is, in this widget.
    [[nodiscard]] virtual QRectF placeOf(const SceneRoom& room, int item) const = 0;
    void paintCursorRing(QPainter& painter, const SceneRoom& room) const;

    [[nodiscard]] bool hasCursor() const override { return m_cursor.has_value(); }
    bool moveCursor(int key) override;
    void dropCursor() override;
    bool pointAt(std::optional<QPointF> place) override;
    void choosePointed() override;

  private:
    std::optional<int> m_cursor;
    std::optional<int> m_pointed;
};

}  // namespace lab::ui
