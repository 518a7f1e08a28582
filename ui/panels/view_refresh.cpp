#include "ui/panels/view_refresh.h"

#include <QEvent>
#include <QWidget>
#include <algorithm>

namespace lab::ui {

ViewRefresh::ViewRefresh(QWidget& view, Manner manner)
    : QObject(&view), m_view(view), m_manner(std::move(manner)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ViewRefresh::refresh);
    view.installEventFilter(this);
}

void ViewRefresh::request() {
    m_isOld = true;
    if (!m_waitsToBeSeen) {
        startTimer();
    }
}

void ViewRefresh::startTimer() {
    if (m_timer.isActive()) {
        return;
    }
    const auto past =
        std::chrono::milliseconds(m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_manner.pause.count());
    m_timer.start(std::max(m_manner.pause - past, std::chrono::milliseconds(0)));
}

bool ViewRefresh::isOnScreen() const {
    // A dock behind another tab counts as visible, but has no place on screen.
    return m_view.isVisible() && !m_view.visibleRegion().isEmpty();
}

void ViewRefresh::refresh() {
    if (!isOnScreen()) {
        m_waitsToBeSeen = true;
        return m_manner.letGo();
    }
    m_isOld = false;
    m_sinceLast.start();
    m_manner.show();
}

bool ViewRefresh::eventFilter(QObject* watched, QEvent* event) {
    // What is shown behind another tab is not painted, but may have taken something over.
    if (watched == &m_view && (event->type() == QEvent::Paint || event->type() == QEvent::Show)) {
        m_waitsToBeSeen = false;
        m_isOld ? startTimer() : void();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace lab::ui
