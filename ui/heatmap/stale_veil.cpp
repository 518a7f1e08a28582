#include "ui/heatmap/stale_veil.h"

#include <QTimerEvent>
#include <QWidget>

namespace lab::ui {

namespace {

constexpr int kPatienceMilliseconds = 100;

}  // namespace

StaleVeil::StaleVeil(QWidget& view) : m_view(view) {}

void StaleVeil::setStale(bool stale) {
    if (stale == m_isStale) {
        return;
    }
    m_isStale = stale;
    if (stale) {
        m_patience.start(kPatienceMilliseconds, this);
        return;
    }
    m_patience.stop();
    if (m_isDrawn) {
        m_isDrawn = false;
        m_view.update();
    }
}

void StaleVeil::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_patience.timerId()) {
        m_patience.stop();
        m_isDrawn = true;
        m_view.update();
    }
}

}  // namespace lab::ui
