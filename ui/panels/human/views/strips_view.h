#pragma once

#include "ui/panels/human/views/time_view.h"

namespace lab::ui {

/// States of the scene over time, one line below the other over one axis of time. GUI thread.
class StripsView : public TimeView {
    Q_OBJECT

  public:
    using TimeView::TimeView;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString readOut() const override;
    [[nodiscard]] SceneTable table() const override;

  protected:
    [[nodiscard]] QString caption() const override { return spanText(); }
    [[nodiscard]] QString emptyText() const override;
    [[nodiscard]] QString tale() const override;
    [[nodiscard]] QString shortTale() const override;
    [[nodiscard]] double wantedHeight(const SceneLook& look, double width) const override;
    void paintGround(QPainter& painter, const SceneRoom& room) const override;
    void paintLive(QPainter& painter, const SceneRoom& room) const override;
    [[nodiscard]] QRectF timePlace(const SceneRoom& room) const override;

  private:
    [[nodiscard]] static QString nameOf(const SceneStrip& strip);
    [[nodiscard]] std::size_t count() const;
    /// Of the line of a strip, below its name.
    [[nodiscard]] QRectF linePlace(const SceneRoom& room, std::size_t strip) const;
    [[nodiscard]] double yOf(const QRectF& place, std::size_t strip, double value) const;
    [[nodiscard]] QString valueText(std::size_t strip, double value) const;
    /// As it is said in a sentence.
    [[nodiscard]] QString toldValue(std::size_t strip, double value) const;
    [[nodiscard]] QString statesText(std::size_t sample) const;
    void paintLine(QPainter& painter, const SceneRoom& room, std::size_t strip) const;
    [[nodiscard]] std::size_t shownSample() const;

    mutable QPolygonF m_line;
};

}  // namespace lab::ui
