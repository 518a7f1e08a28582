#pragma once

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QWidget>
#include <array>

#include "ui/panels/color_choice.h"
#include "ui/panels/panel_services.h"
#include "ui/selection/selection.h"

namespace lab::engine {
struct ComputeResult;
}

namespace lab::ui {

class ElidedLabel;
class HeatmapView;
class MaskPainting;
class NoticeBar;
class StageBar;
struct HeatmapContent;

/// Scores, weights and context of the head that is looked at: three heatmaps with one cursor.
class AttentionPanel : public QWidget {
    Q_OBJECT

  public:
    enum Picture { Scores, Weights, Context };
    static constexpr int kPictures = 3;

    explicit AttentionPanel(const PanelServices& services, QWidget* parent = nullptr);

    [[nodiscard]] HeatmapView* view(Picture picture) const {
        return m_views[static_cast<std::size_t>(picture)];
    }
    [[nodiscard]] static QString pictureName(Picture picture);
    [[nodiscard]] const ColorChoice& colors(Picture picture) const {
        return m_colors[static_cast<std::size_t>(picture)];
    }
    void setColors(Picture picture, const ColorChoice& choice);

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void buildLayout();
    /// Gives the cells of scores and weights one size, whatever room the names at their left take.
    void shareWidth();
    void setShares(const std::array<int, kPictures>& shares);
    QWidget* makePages();
    void connectView(Picture picture);
    void connectSignals();
    void connectStages();
    void retranslate();
    void showResult();
    void showContent(Picture picture, HeatmapContent content);
    void showError();
    void showHover();
    void showHint();
    void shareCursor(Picture from, std::optional<Cell> cell);
    void showReadOut(Picture from);
    [[nodiscard]] QString cellReadOut(const Cell& cell) const;
    void showPinned();
    [[nodiscard]] HeatmapContent scoresContent() const;
    [[nodiscard]] HeatmapContent weightsContent() const;
    [[nodiscard]] HeatmapContent contextContent() const;

    PanelServices m_services;
    NoticeBar* m_notice;
    ElidedLabel* m_readOut;
    std::array<HeatmapView*, kPictures> m_views{};
    std::array<ColorChoice, kPictures> m_colors{usualColors(ColoredValues::Scores),
                                                usualColors(ColoredValues::Weights),
                                                usualColors(ColoredValues::Context)};
    StageBar* m_bar;
    QStackedWidget* m_pages;
    QHBoxLayout* m_row = nullptr;  ///< of scores, weights and context
    MaskPainting* m_painting = nullptr;
};

}  // namespace lab::ui
