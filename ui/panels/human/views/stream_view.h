#pragma once

#include "ui/panels/human/views/kept_layout.h"
#include "ui/panels/human/views/legend_flow.h"
#include "ui/panels/human/views/share_stack.h"
#include "ui/panels/human/views/time_view.h"

namespace lab::ui {

/// The shares of attention over time, stacked, with a mark wherever attention was moved. GUI thread.
class StreamView : public TimeView {
    Q_OBJECT

  public:
    using TimeView::TimeView;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString readOut() const override;
    [[nodiscard]] SceneTable table() const override;
    /// Where the bands are drawn, in this widget.
    [[nodiscard]] QRectF bandPlace() const { return timePlace(room()); }

  protected:
    [[nodiscard]] QString caption() const override { return spanText(); }
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double wantedHeight(const SceneLook& look, double width) const override;
    void paintGround(QPainter& painter, const SceneRoom& room) const override;
    void paintLive(QPainter& painter, const SceneRoom& room) const override;
    [[nodiscard]] QRectF timePlace(const SceneRoom& room) const override;
    void forgetLayout() override { m_legend.forget(); }

  private:
    [[nodiscard]] std::vector<LegendEntry> legend(const Theme& theme) const;
    [[nodiscard]] const LegendLayout& legendLayout(const SceneLook& look, double width) const;
    [[nodiscard]] double legendHeight(const SceneLook& look, double width) const;
    [[nodiscard]] QString sharesText(std::size_t sample) const;
    void paintBands(QPainter& painter, const SceneRoom& room, const QRectF& place) const;
    void paintNames(QPainter& painter, const SceneRoom& room, const QRectF& place,
                    const std::vector<FillLook>& looks) const;
    void paintMarks(QPainter& painter, const SceneRoom& room, const QRectF& place) const;

    KeptLayout<LegendLayout> m_legend;
    mutable ShareStack m_stack;
    mutable QImage m_image;
};

}  // namespace lab::ui
