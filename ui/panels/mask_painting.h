#pragma once

#include <QObject>

#include "core/project/project.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class HeatmapView;

/// Turns strokes over a picture of scores into a free-hand mask: overrides of Stage::Mask on top of the
/// chosen patterns. The first cell of a stroke decides whether it hides or shows; a stroke is one undo step.
class MaskPainting : public QObject {
    Q_OBJECT

  public:
    MaskPainting(HeatmapView& view, const PanelServices& services, QObject* parent = nullptr);

    void setActive(bool active);
    [[nodiscard]] bool hasPainting() const;
    /// Leaves the chosen patterns alone, as one undo step.
    void clear();

  private:
    void begin(Index row, Index column);
    void reach(Index row, Index column);
    void end();
    /// Whether the chosen patterns alone let the cell be seen.
    [[nodiscard]] bool patternAllows(Index row, Index column) const;
    [[nodiscard]] bool isSeen(Index row, Index column) const;

    HeatmapView& m_view;
    PanelServices m_services;
    bool m_shows = false;  ///< what the stroke does
};

}  // namespace lab::ui
