#pragma once

#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QWidget>
#include <array>

#include "ui/engine_bridge/comparer.h"
#include "ui/models/difference_table_model.h"
#include "ui/panels/panel_services.h"

class QLabel;
class QSplitter;

namespace lab::ui {

class ElidedLabel;
class HeatmapView;
struct HeatmapContent;

/// The project (A) and the one kept beside it (B) side by side: a stage of both, what became of it, the
/// largest change in words, and every parameter that differs. Computes only while it is on screen.
class ComparePanel : public QWidget {
    Q_OBJECT

  public:
    enum Picture { PictureOfA, PictureOfB, PictureOfDifference };
    static constexpr int kPictures = 3;

    explicit ComparePanel(const PanelServices& services, QWidget* parent = nullptr);

    [[nodiscard]] HeatmapView* view(Picture picture) const {
        return m_views[static_cast<std::size_t>(picture)];
    }

  public slots:
    /// Keeps the project as it is now as B.
    void duplicate();
    /// The same, if there is no B yet.
    void begin();

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildLayout();
    [[nodiscard]] QWidget* makeControls();
    void connectSignals();
    void connectView(HeatmapView* view);
    void retranslate();
    [[nodiscard]] bool isLookedAt() const;
    void follow();
    void showComparison();
    void showPictures();
    void showReason();
    void showDifferences();
    void showPinned();
    [[nodiscard]] HeatmapContent contentOf(Picture picture) const;
    [[nodiscard]] QString sentence() const;

    PanelServices m_services;
    Comparer m_comparer;
    DifferenceTableModel m_model;
    QPushButton* m_duplicate;
    QPushButton* m_swap;
    QPushButton* m_take;
    QComboBox* m_stage;
    QLabel* m_empty;
    QSplitter* m_body;
    ElidedLabel* m_sentence;
    QTableView* m_table;
    std::array<HeatmapView*, kPictures> m_views{};
    bool m_isStale = false;  ///< what is shown belongs to earlier settings
};

}  // namespace lab::ui
