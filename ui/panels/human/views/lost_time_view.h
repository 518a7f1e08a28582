#pragma once

#include "ui/panels/human/views/item_view.h"
#include "ui/panels/human/views/kept_layout.h"

namespace lab::ui {

/// How much time each cause has cost since the start: a bar, minutes and percent for each. GUI thread.
class LostTimeView : public ItemView {
    Q_OBJECT

  public:
    using ItemView::ItemView;

    void setContent(const LostTimeContent& content);
    [[nodiscard]] const LostTimeContent& content() const { return m_content; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] SceneTable table() const override;
    [[nodiscard]] bool isEmpty() const override { return m_content.causes.empty() || m_content.seconds <= 0; }

  protected:
    [[nodiscard]] QString caption() const override;
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] double wantedHeight(const SceneLook& look, double width) const override;
    void paintGround(QPainter& painter, const SceneRoom& room) const override;
    void paintLive(QPainter& painter, const SceneRoom& room) const override;
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_content.causes.size()); }
    [[nodiscard]] QString sentenceOf(int item) const override;
    [[nodiscard]] QRectF placeOf(const SceneRoom& room, int item) const override;
    void forgetLayout() override { m_columns.forget(); }

  private:
    struct Columns {
        double name = 0;
        double bar = 0;
    };
    [[nodiscard]] const Columns& columns(const SceneRoom& room) const;
    [[nodiscard]] double percent(const ScenePart& cause) const;

    LostTimeContent m_content;
    KeptLayout<Columns> m_columns;
};

}  // namespace lab::ui
