#pragma once

#include <QTimer>

#include "ui/panels/human/views/scene_history.h"
#include "ui/panels/human/views/scene_view.h"

namespace lab::ui {

/// A stretch of time: "25.0 s" below two minutes, "2 min 5.0 s" from there. Moments are told by clockText().
[[nodiscard]] QString timeText(double seconds, int digits = 1);

/// Which stretch of scene time is on screen.
struct TimeSpan {
    double from = 0;
    double to = 60;
    [[nodiscard]] double length() const { return to - from; }
    bool operator==(const TimeSpan&) const = default;
};

/// A picture of the scene over its last seconds, with a cursor at a time that goes on being that time while
/// the picture moves on. GUI thread.
class TimeView : public SceneView {
    Q_OBJECT

  public:
    explicit TimeView(QWidget* parent = nullptr);

    /// Outlives the view. After it changed, refresh() is to be called.
    void setHistory(const SceneHistory* history);
    void refresh();
    /// How many seconds are shown, at least 1.
    void setSpan(double seconds);
    [[nodiscard]] TimeSpan span() const;
    [[nodiscard]] std::optional<double> cursorTime() const { return m_pointed ? m_pointed : m_cursor; }
    [[nodiscard]] bool isEmpty() const override { return m_history == nullptr || m_history->isEmpty(); }

  public slots:
    /// The same time in another picture; reports nothing.
    void setCursorTime(std::optional<double> seconds);

  signals:
    /// By key or pointer; a view that shows the same time follows.
    void cursorTimeChanged(std::optional<double> seconds);

  protected:
    /// Where time runs from left to right.
    [[nodiscard]] virtual QRectF timePlace(const SceneRoom& room) const = 0;

    [[nodiscard]] const SceneHistory& history() const { return *m_history; }
    [[nodiscard]] QString spanText() const;
    [[nodiscard]] double xOf(const QRectF& place, double seconds) const;
    /// The time that is looked at, if there is one and it is on screen.
    [[nodiscard]] std::optional<std::size_t> cursorSample() const;
    /// Labels below a place, each with its unit.
    void paintTimeAxis(QPainter& painter, const SceneRoom& room, const QRectF& place) const;
    [[nodiscard]] static double axisHeight(const SceneLook& look);
    void paintCursorLine(QPainter& painter, const SceneRoom& room, const QRectF& place) const;
    /// After the channels or strips are others.
    virtual void generationChanged() {}

    [[nodiscard]] bool hasCursor() const override { return m_cursor.has_value(); }
    bool moveCursor(int key) override;
    void dropCursor() override;
    bool pointAt(std::optional<QPointF> place) override;
    void choosePointed() override;

  private:
    void changeCursor(std::optional<double> cursor, std::optional<double> pointed);
    [[nodiscard]] double step() const;
    void draw();

    const SceneHistory* m_history = nullptr;
    double m_span = 60;
    int m_generation = -1;
    bool m_wasEmpty = true;
    double m_drawnTo = -1;         ///< the last moment in what was drawn
    std::size_t m_drawnMarks = 0;  ///< so many marks were drawn
    QTimer m_late;                 ///< draws what waits, where time stands still meanwhile
    std::optional<double> m_cursor;
    std::optional<double> m_pointed;
};

}  // namespace lab::ui
