#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "ui/charts/chart_content.h"
#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_plot.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// Shows series of numbers as lines and points, reads them out under a cursor that keys and pointer move, and
/// tells of them in sentences, as a table and as a picture. It computes nothing. GUI thread.
class ChartView : public QWidget {
    Q_OBJECT

  public:
    explicit ChartView(QWidget* parent = nullptr);

    [[nodiscard]] const ChartContent& content() const { return m_plot.content(); }
    [[nodiscard]] const ChartPlot& plot() const { return m_plot; }
    [[nodiscard]] const ChartFrame& frame() const { return m_frame; }
    [[nodiscard]] std::optional<ChartCursor> cursorPoint() const { return m_cursor; }
    /// Where a point of the content lies in this widget.
    [[nodiscard]] QPointF placeOf(const ChartCursor& point) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What is on screen changes in one step, without an empty picture in between; the cursor stays with its
    /// series and x.
    void setContent(const ChartContent& content);

    /// The sentence of the point that is pointed at, else of the cursor; empty if there is neither.
    [[nodiscard]] QString readOut() const;
    /// Range and trend of each series in sentences.
    [[nodiscard]] QString summary() const;
    /// `scale` pixels for each of the screen's; dark on white whatever the theme of the window.
    [[nodiscard]] QImage picture(int scale = 1, ThemeKind kind = ThemeKind::Light) const;
    [[nodiscard]] QByteArray csv() const;

  public slots:
    void setTheme(const lab::ui::Theme& theme);
    void copyPicture() const;
    void copyNumbers() const;

  signals:
    /// By key or click, not by setContent.
    void cursorMoved(const lab::ui::ChartCursor& cursor);
    void savePictureRequested();
    void saveNumbersRequested();

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void arrange();
    [[nodiscard]] ChartNote note() const;
    void announce();
    void moveCursor(const ChartCursor& cursor);
    [[nodiscard]] const ChartPoint& pointAt(const ChartCursor& cursor) const;
    [[nodiscard]] bool isDrawn(const ChartCursor& cursor) const;
    /// The drawn point from `cursor` on in steps of `step` within its series.
    [[nodiscard]] std::optional<ChartCursor> drawnFrom(ChartCursor cursor, int step) const;
    [[nodiscard]] std::optional<ChartCursor> nearestIn(int series, double x) const;
    [[nodiscard]] std::optional<ChartCursor> nearestTo(const QPointF& place) const;
    [[nodiscard]] std::optional<ChartCursor> cursorAfterKey(int key) const;
    [[nodiscard]] std::optional<ChartCursor> besideSeries(const ChartCursor& cursor, int step) const;
    [[nodiscard]] std::optional<ChartCursor> firstCursor() const;

    ChartPlot m_plot;
    ChartFrame m_frame;
    Theme m_theme = makeTheme(ThemeKind::Light);
    std::optional<ChartCursor> m_cursor;
    std::optional<ChartCursor> m_hover;
};

}  // namespace lab::ui
