#pragma once

#include <QObject>
#include <vector>

#include "ui/panels/human/views/scene_feed.h"
#include "ui/panels/panel_services.h"

class QWidget;

namespace lab::ui {

class CapacityView;
class LostTimeView;
class PhasePlaneView;
class SceneView;
class StreamView;
class StripsView;
class ToldView;

/// Makes the pictures of the scene and keeps those that are on screen up to date. The owner places them.
class ScenePictures : public QObject {
    Q_OBJECT

  public:
    /// The views belong to `parent`.
    ScenePictures(const PanelServices& services, QWidget* parent);

    /// Each with its words and its menu.
    [[nodiscard]] QWidget* stream() const;
    [[nodiscard]] QWidget* capacity() const;
    [[nodiscard]] QWidget* phasePlane() const;
    [[nodiscard]] QWidget* strips() const;
    [[nodiscard]] QWidget* lostTime() const;
    /// Names of channels and strips are in another language.
    void retranslate();
    /// For those that came on screen: what they show.
    void refresh();

  private:
    /// `stem` is the name of its files without their endings.
    void connectView(SceneView& view, const char* stem, QWidget* parent);
    void show();

    PanelServices m_services;
    SceneFeed m_feed;
    StreamView* m_stream;
    CapacityView* m_capacity;
    PhasePlaneView* m_phase;
    StripsView* m_strips;
    LostTimeView* m_lostTime;
    std::vector<ToldView*> m_told;  ///< in this order
};

}  // namespace lab::ui
