#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/human/scene/scene_settings.h"
#include "ui/panels/human/views/scene_look.h"

namespace lab::ui {

/// What a competition makes of two tasks of which the second becomes one and a half times as important in the
/// middle: graded shares, one winner that stays, or one that gives way. Computed for the present settings.
class AllocationPicture : public QWidget {
    Q_OBJECT

  public:
    explicit AllocationPicture(QWidget* parent = nullptr);

    /// The competition of these settings.
    void showCompetition(const human::SceneSettings& settings);
    /// The first task's share over time, 0..1.
    [[nodiscard]] const std::vector<float>& shares() const { return m_shares; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

  public slots:
    void setTheme(const lab::ui::Theme& theme);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    struct Entry;

    void tell();
    [[nodiscard]] int shareAt(std::size_t point, int task) const;
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] std::vector<QPointF> entryPlaces(const std::vector<Entry>& shown, double width) const;
    void paintHeading(QPainter& painter) const;
    void paintBand(QPainter& painter, const QRectF& place) const;
    void paintEntries(QPainter& painter, double top) const;

    std::vector<float> m_shares;
    double m_leak = 0;
    double m_breadth = -1;
    std::array<QString, 2> m_names;  ///< of the tasks
    SceneLook m_look{makeTheme(ThemeKind::Light)};
};

}  // namespace lab::ui
