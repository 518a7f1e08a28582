#include <QDockWidget>
#include <QScreen>

#include "ui/main_window/main_window.h"
#include "ui/main_window/panel_list.h"
#include "ui/settings/setting.h"
#include "ui/theme/theme_controller.h"

// Where the docks stand: at first, after "Reset layout", and as they were left.
namespace lab::ui {

namespace {

constexpr int kLayoutVersion = 3;
constexpr QSize kReferenceSize(1440, 900);
constexpr QSize kFloatingSize(1000, 600);
constexpr int kSideWidth = 280;
constexpr int kSmallestSideWidth = 240;
constexpr int kRightWidth = 344;
constexpr int kSmallestRightWidth = 276;
constexpr int kSmallestTableWidth = 390;  // what opens later at the right: tables and a chart
constexpr int kBottomHeight = 246;
constexpr int kPictureHeight = 340;  // of what opens later below: a picture of its own
// However large the letters, most of the window is for the pictures.
constexpr double kLargestSideShare = 0.39;
constexpr double kLargestRightShare = 0.27;
constexpr double kLargestBottomShare = 0.26;
constexpr double kLargestPictureShare = 0.42;
constexpr int kCascade = 36;
constexpr QSize kWindowFrame(16, 48);

Setting<QByteArray> layoutSetting() {
    return {QStringLiteral("window/layout"), QByteArray()};
}
Setting<QByteArray> geometrySetting() {
    return {QStringLiteral("window/geometry"), QByteArray()};
}

}  // namespace

void MainWindow::resetLayout() {
    m_placed.clear();
    const auto dock = [this](int i) { return m_docks[static_cast<std::size_t>(i)]; };
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        m_docks[i]->setFloating(false);
        addDockWidget(panelList()[i].area, m_docks[i]);
        m_docks[i]->setVisible(panelList()[i].isOpenAtFirst);
    }
    splitDockWidget(dock(2), dock(3), Qt::Horizontal);
    closeAtFirst();
    const double zoom = m_services.theme.zoom();
    const auto px = [zoom](int pixels) { return static_cast<int>(pixels * zoom); };
    resizeDocks({dock(0), dock(1)}, {px(380), px(400)}, Qt::Vertical);
    resizeDocks({dock(2), dock(3)}, {px(640), px(360)}, Qt::Horizontal);
    resizeSideDocks();
}

/// What is closed at first opens as a tab beside the ladder or the human side, or under the sequence.
void MainWindow::closeAtFirst() {
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        if (!panelList()[i].isOpenAtFirst) {
            m_docks[i]->hide();  // before, so that no tab bar appears
            if (panelList()[i].floats) {
                m_docks[i]->setFloating(true);
                m_docks[i]->hide();
                continue;
            }
            if (panelList()[i].area == Qt::BottomDockWidgetArea) {
                tabifyDockWidget(m_docks[panelList()[i].isBesideHeads ? 3 : 2], m_docks[i]);
            } else if (panelList()[i].area == Qt::LeftDockWidgetArea) {
                splitDockWidget(m_docks[0], m_docks[i], Qt::Vertical);
            } else {
                tabifyDockWidget(findChild<QDockWidget*>(QStringLiteral("human")), m_docks[i]);
            }
        }
    }
}

/// What is opened by hand gets room: a window of its own, or the height that a picture needs.
void MainWindow::giveRoomWhenOpened() {
    int floating = 0;
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        const PanelEntry& entry = panelList()[i];
        QDockWidget* dock = m_docks[i];
        if (entry.floats) {
            connect(dock->toggleViewAction(), &QAction::triggered, this,
                    [this, dock, place = floating++](bool isOpen) {
                        if (isOpen && !m_placed.contains(dock)) {
                            floatOverPictures(*dock, place);
                        }
                    });
        } else if (!entry.isOpenAtFirst && entry.area == Qt::BottomDockWidgetArea) {
            connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool isOpen) {
                const int wanted = std::min(static_cast<int>(kPictureHeight * m_services.theme.zoom()),
                                            static_cast<int>(height() * kLargestPictureShare));
                if (isOpen && !dock->isFloating() && dock->height() < wanted) {
                    resizeDocks({dock}, {wanted}, Qt::Vertical);
                }
            });
        }
    }
}

void MainWindow::floatOverPictures(QDockWidget& dock, int place) {
    m_placed.insert(&dock);
    const QSize size = (QSizeF(kFloatingSize) * m_services.theme.zoom()).toSize().boundedTo(this->size());
    dock.resize(size);
    const int aside = static_cast<int>(place * kCascade * m_services.theme.zoom());
    dock.move(geometry().center() - QRect(QPoint(), size).center() + QPoint(aside, aside));
}

void MainWindow::resizeSideDocks() {
    const double zoom = m_services.theme.zoom();
    const int largest = static_cast<int>(width() * kLargestSideShare);
    const int largestRight = static_cast<int>(width() * kLargestRightShare);
    const int side = std::min(static_cast<int>(kSideWidth * zoom), largest);
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        if (panelList()[i].area == Qt::LeftDockWidgetArea) {
            m_docks[i]->widget()->setMinimumWidth(
                std::min(static_cast<int>(kSmallestSideWidth * zoom), largest));
        } else if (panelList()[i].area == Qt::RightDockWidgetArea) {
            const bool bends = panelList()[i].isOpenAtFirst;
            const int least = static_cast<int>((bends ? kSmallestRightWidth : kSmallestTableWidth) * zoom);
            m_docks[i]->widget()->setMinimumWidth(std::min(least, bends ? largestRight : largest));
        }
    }
    const int right = std::min(static_cast<int>(kRightWidth * zoom), largestRight);
    resizeDocks({m_docks[0], m_docks[1], findChild<QDockWidget*>(QStringLiteral("human"))},
                {side, side, right}, Qt::Horizontal);
    const int bottom =
        std::min(static_cast<int>(kBottomHeight * zoom), static_cast<int>(height() * kLargestBottomShare));
    resizeDocks({m_docks[2], m_docks[3]}, {bottom, bottom}, Qt::Vertical);
}

void MainWindow::restoreLayout() {
    if (!restoreGeometry(geometrySetting().value())) {
        resize(kReferenceSize.boundedTo(screen()->availableSize() - kWindowFrame));
    }
    resetLayout();
    const QByteArray layout = layoutSetting().value();
    if (!layout.isEmpty()) {
        restoreState(layout, kLayoutVersion);
        for (const QDockWidget* dock : m_docks) {
            if (dock->isFloating() && !dock->pos().isNull()) {
                m_placed.insert(dock);  // where it was left
            }
        }
    }
}

void MainWindow::saveLayout() const {
    geometrySetting().set(saveGeometry());
    layoutSetting().set(saveState(kLayoutVersion));
}

}  // namespace lab::ui
