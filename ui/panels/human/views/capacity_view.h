#pragma once

#include "ui/panels/human/views/item_view.h"
#include "ui/panels/human/views/kept_layout.h"
#include "ui/panels/human/views/legend_flow.h"

namespace lab::ui {

/// What became of the capacity: one bar, and a number for each of its parts. GUI thread.
class CapacityView : public ItemView {
    Q_OBJECT

  public:
    using ItemView::ItemView;

    void setContent(const CapacityContent& content);
    [[nodiscard]] const CapacityContent& content() const { return m_content; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] SceneTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_content.parts.empty(); }

  protected:
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double wantedHeight(const SceneLook& look, double width) const override;
    void paintGround(QPainter& painter, const SceneRoom& room) const override;
    void paintLive(QPainter& painter, const SceneRoom& room) const override;
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_content.parts.size()); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QRectF placeOf(const SceneRoom& room, int item) const override;
    void forgetLayout() override { m_legend.forget(); }

  private:
    [[nodiscard]] const LegendLayout& legend(const SceneLook& look, double width) const;
    [[nodiscard]] static QRectF barPlace(const SceneRoom& room);
    [[nodiscard]] double sum() const;

    CapacityContent m_content;
    KeptLayout<LegendLayout> m_legend;
    QString m_caption;
};

}  // namespace lab::ui
