#pragma once

#include <QWidget>
#include <vector>

#include "core/engine/compute_result.h"
#include "ui/heatmap/heatmap_content.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class HeatmapView;

/// A picture beside scores, weights and context.
enum class StagePicture { Embeddings, KeyEmbeddings, Queries, Keys, Values, Output };

[[nodiscard]] QString stagePictureName(StagePicture picture);

/// Everything that the picture of a result shows; empty where the source has no such stage.
[[nodiscard]] HeatmapContent stageContent(StagePicture picture,
                                          const std::shared_ptr<const engine::ComputeResult>& result);

/// Rows of pictures of stages, linked with the cursor of all others. Filled only while it is on screen.
class StagePage : public QWidget {
    Q_OBJECT

  public:
    StagePage(std::vector<std::vector<StagePicture>> rows, const PanelServices& services,
              QWidget* parent = nullptr);

  signals:
    /// What the cell under pointer or cursor says.
    void readOut(const QString& sentence);

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    struct Shown {
        StagePicture picture;
        HeatmapView* view = nullptr;
    };

    void buildLayout(const std::vector<std::vector<StagePicture>>& rows);
    void connectView(const Shown& shown);
    void retranslate();
    void showResult();
    void showMarks();
    void shareWants();

    PanelServices m_services;
    std::vector<Shown> m_pictures;
};

}  // namespace lab::ui
