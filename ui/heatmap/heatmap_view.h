#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

#include "ui/heatmap/heatmap_content.h"
#include "ui/heatmap/heatmap_layout.h"
#include "ui/heatmap/heatmap_viewport.h"
#include "ui/heatmap/stale_veil.h"
#include "ui/theme/theme.h"

class QMenu;

namespace lab {
class ParallelRunner;
}

namespace lab::ui {

class CellEditor;

/// Shows a matrix as a picture with labels and a legend, and says where the user points. It computes nothing;
/// it keeps the content's owner alive while it shows it. GUI thread.
class HeatmapView : public QWidget {
    Q_OBJECT

  public:
    explicit HeatmapView(QWidget* parent = nullptr);

    [[nodiscard]] const HeatmapContent& content() const { return m_content; }
    [[nodiscard]] const HeatmapMarks& marks() const { return m_marks; }
    [[nodiscard]] const HeatmapViewport& viewport() const { return m_viewport; }
    [[nodiscard]] QRectF pictureRect() const { return m_layout.picture; }
    [[nodiscard]] bool isStale() const { return m_veil.isStale(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Zoom, pan and marks stay if the shape does.
    void setContent(HeatmapContent content);
    void setEmptyText(const QString& text);
    /// Keeps the rows in line with another view's, which names them for both where room is scarce. Not owned.
    void alignRowsWith(const HeatmapView& other);
    /// Splits drawing over cores; null (the default) draws on this thread alone. Not owned.
    void setRunner(ParallelRunner* runner) { m_runner = runner; }

    /// While on, a drag, Space and Shift with arrows make strokes instead of pins.
    void setPainting(bool on);
    [[nodiscard]] bool isPainting() const { return m_isPainting; }

    /// The read-out of the cell that is pointed at, else of the cursor; empty if there is neither.
    [[nodiscard]] QString readOut() const;
    [[nodiscard]] QString summary() const;
    /// Dark on white whatever the theme of the window; `scaleFactor` pixels for each of the screen's.
    [[nodiscard]] QImage toImage(int scaleFactor = 1, ThemeKind kind = ThemeKind::Light) const;
    [[nodiscard]] QString toTabSeparatedText() const;

  public slots:
    void setTheme(const lab::ui::Theme& theme);
    void setStale(bool stale);
    // Marks set from outside, to link views; these emit nothing. A column of kNoIndex marks the row alone.
    void setCursorCell(std::optional<lab::ui::HeatmapCell> cell);
    void setPinnedCell(std::optional<lab::ui::HeatmapCell> cell);
    void setHoverCell(std::optional<lab::ui::HeatmapCell> cell);
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void copyImage() const;
    void copyText() const;

  signals:
    void hovered(lab::Index row, lab::Index column);
    void hoverLeft();
    void cursorMoved(lab::Index row, lab::Index column);
    void pinned(lab::Index row, lab::Index column);
    void unpinned();
    void activated(lab::Index row, lab::Index column);
    void edited(lab::Index row, lab::Index column, double value);
    /// What was computed shall stand in a replaced cell again.
    void releaseRequested(lab::Index row, lab::Index column);
    void strokeBegun(lab::Index row, lab::Index column);
    void strokeReached(lab::Index row, lab::Index column);
    void strokeEnded();
    void saveImageRequested();
    void pictureMoved();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void updateGeometryOfParts();
    void invalidateFrame();
    void invalidatePicture();
    void paintEmptyText(QPainter& painter) const;
    void drawFrame();
    void zoomAt(double factor, QPointF point);
    void viewportChanged();
    [[nodiscard]] QPointF inPicture(QPointF point) const { return point - m_layout.picture.topLeft(); }
    [[nodiscard]] std::optional<HeatmapCell> cellAt(QPointF point) const;
    [[nodiscard]] std::optional<HeatmapCell> cellAfterKey(const QKeyEvent& event) const;
    bool zoomByKey(const QKeyEvent& event);
    void moveCursor(const HeatmapCell& cell);
    void togglePin(const HeatmapCell& cell);
    void unpin();
    bool editByKey(const QKeyEvent& event);
    void editByMouse(const HeatmapCell& cell);
    void openEditor(const HeatmapCell& cell, const QString& typed);
    void closeEditor();
    void addEditActions(QMenu& menu, const std::optional<HeatmapCell>& cell);
    bool paintByKey(const QKeyEvent& event);
    void beginStroke(QPointF point);
    void extendStroke(const std::optional<HeatmapCell>& cell);
    void endStroke();
    void announceCursor();
    void announceContent();

    HeatmapContent m_content;
    HeatmapMarks m_marks;
    HeatmapLayout m_layout;
    HeatmapViewport m_viewport;
    Theme m_theme = makeTheme(ThemeKind::Light);
    QString m_emptyText;
    ParallelRunner* m_runner = nullptr;
    const HeatmapView* m_rowsOf = nullptr;
    QPixmap m_frame;  // ground, title and labels
    QImage m_picture;
    bool m_frameIsOld = true;
    bool m_pictureIsOld = true;
    StaleVeil m_veil;
    std::optional<QPointF> m_pressedAt;
    bool m_isPanning = false;
    CellEditor* m_editor = nullptr;  // there while a number is typed
    bool m_isPainting = false;
    std::optional<HeatmapCell> m_strokeAt;
};

}  // namespace lab::ui
