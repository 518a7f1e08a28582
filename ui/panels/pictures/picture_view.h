#pragma once

#include <QAbstractScrollArea>
#include <QImage>
#include <optional>

#include "ui/heatmap/stale_veil.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme.h"

class QPainter;

namespace lab::ui {

/// Where a picture is drawn: its look and the room for the part that scrolls.
struct PictureRoom {
    const Theme& theme;
    double width = 0;
    double height = 0;  ///< of what is on screen at once
};

/// A drawn view of items (tokens, bars, points) that scrolls, with a head and a foot that stay, a cursor for
/// the keyboard, read-outs, and itself as a picture and as numbers. What is drawn, heirs say. It computes
/// nothing. GUI thread.
class PictureView : public QAbstractScrollArea {
    Q_OBJECT

  public:
    explicit PictureView(QWidget* parent = nullptr);

    /// What the picture is, and of what: "Row bars", "Query ·it, layer 1, head 2".
    void setTitles(const QString& title, const QString& caption);
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& caption() const { return m_caption; }
    /// Written where there is nothing to show.
    void setEmptyText(const QString& text);
    /// The cells that all views share.
    void setCells(std::optional<Cell> pinned, std::optional<Cell> hover);
    [[nodiscard]] std::optional<int> cursorItem() const { return m_cursor; }

    /// The sentence of the item that is pointed at, else of the cursor; empty if there is neither.
    [[nodiscard]] QString readOut() const;
    /// What the picture tells, in sentences; the empty text if there is nothing to tell.
    [[nodiscard]] QString summary() const;
    /// Dark on white whatever the theme of the window; `scale` pixels for each of the screen's.
    [[nodiscard]] QImage toImage(int scale = 1, ThemeKind kind = ThemeKind::Light) const;
    [[nodiscard]] virtual QString toTabSeparatedText() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// In the viewport.
    [[nodiscard]] QRectF placeOnScreen(int item) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  public slots:
    void setTheme(const lab::ui::Theme& theme);
    /// Dims the picture a little while it waits long for a newer one.
    void setStale(bool stale);
    void copyImage() const;
    void copyText() const;

  signals:
    /// By pointer or key.
    void pointed(int item);
    void pointerLeft();
    /// By click, Enter or Space.
    void chosen(int item);
    void escaped();
    void saveImageRequested();

  protected:
    [[nodiscard]] virtual int itemCount() const = 0;
    [[nodiscard]] virtual QString sentenceOf(int item) const = 0;
    [[nodiscard]] virtual QString tale() const = 0;
    /// Of the part that scrolls.
    [[nodiscard]] virtual double contentHeight(const PictureRoom& room) const = 0;
    virtual void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const = 0;
    [[nodiscard]] virtual std::optional<int> itemAt(const PictureRoom& room, QPointF place) const = 0;
    [[nodiscard]] virtual QRectF placeOf(const PictureRoom& room, int item) const = 0;
    /// What is brought into sight when a cell is pinned.
    [[nodiscard]] virtual int itemOfCell(const Cell& cell) const = 0;
    [[nodiscard]] virtual int itemAfterKey(const PictureRoom& room, int item, int key) const = 0;
    [[nodiscard]] virtual double headHeight(const Theme& /*theme*/) const { return 0; }
    virtual void paintHead(QPainter& /*painter*/, const Theme& /*theme*/, const QRectF& /*place*/) const {}
    /// One line below: a legend, or what is not shown.
    virtual void paintFoot(QPainter& painter, const PictureRoom& room, const QRectF& place,
                           const QRectF& visible) const;
    [[nodiscard]] virtual QString footText(const PictureRoom& room, const QRectF& visible) const;

    [[nodiscard]] PictureRoom room() const;
    /// A place of the viewport as one of the content; above it where head or foot is.
    [[nodiscard]] QPointF inContent(QPointF place) const;
    /// After new content: scroll bars, cursor and screen reader follow.
    void contentChanged();
    [[nodiscard]] std::optional<Cell> pinnedCell() const { return m_pinned; }
    [[nodiscard]] std::optional<Cell> hoverCell() const { return m_hover; }
    /// Whether the cursor is to be seen on this item.
    [[nodiscard]] bool hasCursor(int item) const { return m_cursor == item && hasFocus() && !m_isExporting; }

    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    [[nodiscard]] double footHeight(const Theme& theme) const;
    void updateScrollBar();
    void moveCursor(int item);
    void bringIntoSight(int item);
    void announce();

    QString m_title;
    QString m_caption;
    QString m_emptyText;
    Theme m_theme = makeTheme(ThemeKind::Light);
    std::optional<Cell> m_pinned;
    std::optional<Cell> m_hover;
    std::optional<int> m_cursor;
    std::optional<int> m_pointed;
    StaleVeil m_veil;
    mutable bool m_isExporting = false;
};

}  // namespace lab::ui
