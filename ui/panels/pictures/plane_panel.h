#pragma once

#include "core/attention/measures/principal_plane.h"
#include "ui/panels/pictures/picture_panel.h"
#include "ui/panels/pictures/plane_view.h"

namespace lab::ui {

/// Queries and keys in the plane in which they spread most.
class PlanePanel : public PicturePanel {
    Q_OBJECT

  public:
    explicit PlanePanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showResult() override;
    [[nodiscard]] std::optional<Cell> cellOf(int item) const override;
    [[nodiscard]] bool isPinned(int item) const override;
    void workDropped() override { m_planeOf.reset(); }
    void retranslate() override;

  private:
    void showPlane(const std::optional<attention::PrincipalPlane>& plane);
    void showNothing(const QString& reason);

    PlaneView* m_plane;
    ResultPointer m_planeOf;  ///< whose plane is shown or computed
};

}  // namespace lab::ui
