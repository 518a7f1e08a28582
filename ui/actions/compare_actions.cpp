#include "ui/actions/compare_actions.h"

#include <QDockWidget>
#include <QTabBar>
#include <QToolButton>

#include "ui/panels/compare_panel.h"

namespace lab::ui {

namespace {

// Three pictures side by side want most of the width and half of the height.
constexpr double kHeightShare = 0.47;

}  // namespace

CompareActions::CompareActions(ComparePanel& panel, QMainWindow& window)
    : QObject(&window),
      m_panel(panel),
      m_window(window),
      m_dock(window.findChild<QDockWidget*>(QStringLiteral("compare"))),
      m_ladder(window.findChild<QDockWidget*>(QStringLiteral("ladder"))),
      m_heads(window.findChild<QDockWidget*>(QStringLiteral("heads"))),
      m_compare(new QAction(this)) {
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(m_compare, &QAction::triggered, this, &CompareActions::compare);
    // The window is still arranging its docks when it tells that one of them closed.
    connect(m_dock, &QDockWidget::visibilityChanged, this, &CompareActions::giveRoomBack,
            Qt::QueuedConnection);
    retranslate();
}

void CompareActions::compare() {
    m_panel.begin();
    if (m_dock->isHidden()) {
        m_dock->show();
        makeRoom();
    }
    m_dock->raise();
    nameTabs();
}

bool CompareActions::isWithOthers() const {
    return !m_dock->isFloating() && !m_ladder->isFloating() && !m_heads->isFloating() &&
           m_window.tabifiedDockWidgets(m_ladder).contains(m_dock);
}

void CompareActions::makeRoom() {
    if (!isWithOthers()) {
        return;
    }
    m_heightBefore = m_ladder->height();
    m_widthsBefore = {m_ladder->width(), m_heads->width()};
    m_window.tabifyDockWidget(m_ladder, m_heads);
    m_window.resizeDocks({m_dock}, {static_cast<int>(m_window.height() * kHeightShare)}, Qt::Vertical);
}

void CompareActions::giveRoomBack() {
    const bool isClosed = m_dock->isHidden() && m_window.isVisible() && m_heightBefore > 0;
    if (!isClosed || !m_window.tabifiedDockWidgets(m_ladder).contains(m_heads)) {
        return;
    }
    // Splitting a place with tabs would only make another tab.
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_heads, Qt::Horizontal);
    m_window.resizeDocks({m_ladder, m_heads}, m_widthsBefore, Qt::Horizontal);
    m_window.resizeDocks({m_ladder, m_heads}, {m_heightBefore, m_heightBefore}, Qt::Vertical);
    m_heightBefore = 0;
}

void CompareActions::nameTabs() {
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setAccessibleName(tr("Panels in one place"));
        tabs->setToolTip(tr("Choose which of the panels in this place is shown"));
        for (auto* button : tabs->findChildren<QToolButton*>()) {
            const bool isLeft = button->objectName() == QLatin1String("ScrollLeftButton");
            button->setAccessibleName(isLeft ? tr("Earlier panels") : tr("Later panels"));
            button->setToolTip(isLeft ? tr("Show the tabs of panels further to the left")
                                      : tr("Show the tabs of panels further to the right"));
        }
    }
}

void CompareActions::retranslate() {
    // The window makes its tabs when it has arranged its docks.
    QMetaObject::invokeMethod(this, &CompareActions::nameTabs, Qt::QueuedConnection);
    m_compare->setText(tr("&Compare A and B"));
    m_compare->setIconText(tr("Compare"));
    m_compare->setToolTip(tr("Keep the project as it is now as B and show what changes since (%1)")
                              .arg(m_compare->shortcut().toString(QKeySequence::NativeText)));
}

}  // namespace lab::ui
