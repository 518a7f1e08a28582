#include "ui/panels/human/scene_pictures.h"

#include <algorithm>

#include "ui/engine_bridge/scene_controller.h"
#include "ui/panels/human/scene_text.h"
#include "ui/panels/human/views/capacity_view.h"
#include "ui/panels/human/views/lost_time_view.h"
#include "ui/panels/human/views/phase_plane_view.h"
#include "ui/panels/human/views/serve_scene_view.h"
#include "ui/panels/human/views/stream_view.h"
#include "ui/panels/human/views/strips_view.h"
#include "ui/panels/human/views/told_view.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

/// Seconds that are on screen at ordinary speed; in fast motion as many more as pass in the time of a look.
constexpr double kSpan = 60;
constexpr double kFastSpan = 15;
constexpr human::Seconds kCapacitySpan{60};
constexpr human::Seconds kTrailSpan{10};

enum Picture : std::size_t { kStream, kCapacity, kPhasePlane, kStrips, kLostTime };

}  // namespace

ScenePictures::ScenePictures(const PanelServices& services, QWidget* parent)
    : QObject(parent),
      m_services(services),
      m_feed([&scene = services.scene](human::SceneChannel channel) {
          return channelName(channel, scene.run().settings());
      }),
      m_stream(new StreamView(parent)),
      m_capacity(new CapacityView(parent)),
      m_phase(new PhasePlaneView(parent)),
      m_strips(new StripsView(parent)),
      m_lostTime(new LostTimeView(parent)) {
    m_stream->setHistory(&m_feed.history());
    m_strips->setHistory(&m_feed.history());
    connectView(*m_stream, "attention-shares", parent);
    connectView(*m_capacity, "capacity", parent);
    connectView(*m_phase, "phase-plane", parent);
    connectView(*m_strips, "states", parent);
    connectView(*m_lostTime, "lost-time", parent);
    connect(m_stream, &TimeView::cursorTimeChanged, m_strips, &TimeView::setCursorTime);
    connect(m_strips, &TimeView::cursorTimeChanged, m_stream, &TimeView::setCursorTime);
    connect(&services.scene, &SceneController::stateChanged, this, &ScenePictures::show);
    connect(&services.scene, &SceneController::playbackChanged, this, [this] {
        const double span = std::max(kSpan, kFastSpan * m_services.scene.speed());
        m_stream->setSpan(span);
        m_strips->setSpan(span);
    });
    show();
}

QWidget* ScenePictures::stream() const {
    return m_told[kStream];
}

QWidget* ScenePictures::capacity() const {
    return m_told[kCapacity];
}

QWidget* ScenePictures::phasePlane() const {
    return m_told[kPhasePlane];
}

QWidget* ScenePictures::strips() const {
    return m_told[kStrips];
}

QWidget* ScenePictures::lostTime() const {
    return m_told[kLostTime];
}

void ScenePictures::connectView(SceneView& view, const char* stem, QWidget* parent) {
    serveSceneView(view, QLatin1String(stem));
    view.setTheme(m_services.theme.theme());
    connect(&m_services.theme, &ThemeController::themeChanged, &view, &SceneView::setTheme);
    m_told.push_back(new ToldView(view, parent));
    m_told.back()->setTheme(m_services.theme.theme());
    connect(&m_services.theme, &ThemeController::themeChanged, m_told.back(), &ToldView::setTheme);
}

void ScenePictures::retranslate() {
    m_feed.forgetNames();
    show();
    for (ToldView* told : m_told) {
        told->retranslate();
    }
}

void ScenePictures::refresh() {
    show();
}

void ScenePictures::show() {
    const human::SceneRun& run = m_services.scene.run();
    m_feed.update(run);
    m_stream->refresh();
    if (m_strips->isVisible()) {
        m_strips->refresh();
    }
    if (m_capacity->isVisible()) {
        m_capacity->setContent(m_feed.capacity(run, kCapacitySpan));
    }
    if (m_lostTime->isVisible()) {
        m_lostTime->setContent(m_feed.lostTime(run));
    }
    if (m_phase->isVisible()) {
        m_phase->setPlane(m_feed.plane(run));
        m_phase->setTrail(m_feed.trail(run, kTrailSpan));
    }
    for (ToldView* told : m_told) {
        told->tell();
    }
}

}  // namespace lab::ui
