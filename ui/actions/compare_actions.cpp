#include "ui/actions/compare_actions.h"

#include <QDockWidget>

#include "ui/panels/compare_panel.h"

namespace lab::ui {

namespace {

constexpr double kStripShare = 0.36;
// In letters' heights, so that it grows with the zoom of the interface.
constexpr int kHighEnough = 44;

}  // namespace

CompareActions::CompareActions(ComparePanel& panel, QMainWindow& window)
    : QObject(&window), m_panel(panel), m_window(window), m_compare(new QAction(this)) {
    m_compare->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(m_compare, &QAction::triggered, this, &CompareActions::compare);
    retranslate();
}

void CompareActions::compare() {
    m_panel.begin();
    auto* dock = m_window.findChild<QDockWidget*>(QStringLiteral("compare"));
    if (!dock->isVisible()) {
        makeRoom(*dock);
    }
    dock->show();
    dock->raise();
}

void CompareActions::makeRoom(QDockWidget& dock) {
    auto* ladder = m_window.findChild<QDockWidget*>(QStringLiteral("ladder"));
    auto* heads = m_window.findChild<QDockWidget*>(QStringLiteral("heads"));
    const bool isWhereItBegan = !dock.isFloating() && m_window.tabifiedDockWidgets(ladder).contains(&dock);
    const bool isHigh = m_window.height() >= kHighEnough * m_window.fontMetrics().height();
    if (!isWhereItBegan || !isHigh || ladder->isFloating() || heads->isFloating()) {
        return;
    }
    m_window.addDockWidget(Qt::BottomDockWidgetArea, &dock);
    m_window.splitDockWidget(&dock, ladder, Qt::Vertical);
    m_window.splitDockWidget(ladder, heads, Qt::Horizontal);
    m_window.resizeDocks({&dock}, {static_cast<int>(m_window.height() * kStripShare)}, Qt::Vertical);
}

void CompareActions::retranslate() {
    m_compare->setText(tr("&Compare A and B"));
    m_compare->setIconText(tr("Compare"));
    m_compare->setToolTip(tr("Keep the project as it is now as B and show what changes since (%1)")
                              .arg(m_compare->shortcut().toString(QKeySequence::NativeText)));
}

}  // namespace lab::ui
