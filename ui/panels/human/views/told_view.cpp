#include "ui/panels/human/views/told_view.h"

#include <QHBoxLayout>
#include <QTimerEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/human/views/scene_view.h"

namespace lab::ui {

namespace {

constexpr qint64 kPatienceMilliseconds = 500;

}  // namespace

ToldView::ToldView(SceneView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_line(new TaleLine(this)), m_menu(new QToolButton(this)) {
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setAutoRaise(true);
    m_menu->setProperty("compact", true);
    m_menu->setFocusPolicy(Qt::TabFocus);
    connect(m_menu, &QToolButton::clicked, this,
            [this] { m_view.showMenu(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    auto* words = new QHBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_line, 1, Qt::AlignTop);
    words->addWidget(m_menu, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(&view);
    layout->addLayout(words);
    retranslate();
}

void ToldView::tell() {
    if (m_timer.isActive() || !isVisible()) {
        return;
    }
    const qint64 since = m_sinceTold.isValid() ? m_sinceTold.elapsed() : kPatienceMilliseconds;
    m_timer.start(static_cast<int>(std::max<qint64>(kPatienceMilliseconds - since, 0)), this);
}

void ToldView::timerEvent(QTimerEvent* event) {
    if (event->timerId() == m_timer.timerId()) {
        m_timer.stop();
        tellNow();
    }
}

void ToldView::tellNow() {
    m_sinceTold.start();
    m_line->setTale(m_view.shortSummary());
}

void ToldView::retranslate() {
    //: %1 the title of a picture
    m_menu->setAccessibleName(tr("Menu of the picture: %1").arg(m_view.title()));
    m_menu->setToolTip(tr("Copy, save or list what the picture shows (Shift+F10 on the picture)"));
    tellNow();
}

void ToldView::setTheme(const Theme& theme) {
    m_line->setTheme(theme);
}

}  // namespace lab::ui
