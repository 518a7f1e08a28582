#pragma once

#include "ui/panels/budget/plan_timeline.h"
#include "ui/panels/pictures/picture_view.h"

namespace lab::ui {

/// The planned hour as a band: tasks, breaks that can be dragged by their middle and their ends, and when
/// messages come. An item is a break: Ctrl with left and right moves it, Shift changes its length, Insert
/// adds one, Delete takes it away. It only asks; who owns the plan changes it. GUI thread.
class PlanTimelineView : public PictureView {
    Q_OBJECT

  public:
    using PictureView::PictureView;

    void setPlan(PlanTimeline plan);
    [[nodiscard]] const PlanTimeline& plan() const { return m_plan; }

    [[nodiscard]] QString toTabSeparatedText() const override;
    [[nodiscard]] bool isEmpty() const override { return m_plan.parts.empty() && m_plan.breaks.empty(); }

  signals:
    void gestureStarted();
    void gestureFinished();
    void breakChanged(int which, const lab::ui::PlanStretch& wanted);
    void breakAdded(const lab::ui::PlanStretch& wanted);
    void breakRemoved(int which);

  protected:
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_plan.breaks.size()); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double contentHeight(const PictureRoom& room) const override;
    void paintContent(QPainter& painter, const PictureRoom& room, const QRectF& visible) const override;
    [[nodiscard]] std::optional<int> itemAt(const PictureRoom& room, QPointF place) const override;
    [[nodiscard]] QRectF placeOf(const PictureRoom& room, int item) const override;
    [[nodiscard]] int itemOfCell(const Cell& /*cell*/) const override { return 0; }
    [[nodiscard]] int itemAfterKey(const PictureRoom& room, int item, int key) const override;
    [[nodiscard]] QString footText(const PictureRoom& room, const QRectF& visible) const override;

    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

  private:
    enum class Grip { Middle, Start, End };
    struct Drag {
        int item = 0;
        Grip grip = Grip::Middle;
        double from = 0;  ///< minute where it was taken
        PlanStretch before;
    };

    void paintAxis(QPainter& painter, const PictureRoom& room) const;
    void paintBreak(QPainter& painter, const PictureRoom& room, int item) const;
    void paintDeliveries(QPainter& painter, const PictureRoom& room) const;
    [[nodiscard]] double xOf(double width, double minute) const { return width * minute / m_plan.minutes; }
    /// The minute, or where the break ends that it lies in.
    [[nodiscard]] double freeFrom(double minute) const;
    [[nodiscard]] double minuteAt(double x) const;
    [[nodiscard]] std::optional<Drag> dragAt(QPointF place) const;
    bool editByKey(const QKeyEvent& event);

    PlanTimeline m_plan;
    std::optional<Drag> m_drag;
};

}  // namespace lab::ui
