#include "tests/support/window_tools.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include "ui/heatmap/heatmap_view.h"
#include "ui/main_window/main_window.h"

namespace lab::test {

namespace {

/// Sanitizers and a busy machine make things ten times slower; nothing waits this long when all is well.
constexpr int kPatience = 60'000;

void addCommands(const QList<QAction*>& actions, QList<QAction*>& commands) {
    for (QAction* action : actions) {
        if (action->menu() != nullptr) {
            addCommands(action->menu()->actions(), commands);
        } else if (!action->isSeparator()) {
            commands.append(action);
        }
    }
}

}  // namespace

ui::MainWindow* mainWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<ui::MainWindow*>(widget)) {
            return window;
        }
    }
    return nullptr;
}

QString withoutMnemonic(QString text) {
    static const QRegularExpression kMarks(QStringLiteral("\\(&.\\)|&|…$"));
    return text.remove(kMarks);
}

QList<QAction*> menuCommands(const QMainWindow& window) {
    QList<QAction*> commands;
    addCommands(window.menuWidget()->actions(), commands);
    return commands;
}

QAction* menuCommand(const QMainWindow& window, const QString& text) {
    for (QAction* action : menuCommands(window)) {
        if (withoutMnemonic(action->text()) == text) {
            return action;
        }
    }
    return nullptr;
}

bool waitUntil(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatience);
}

bool isSettled(const QMainWindow& window) {
    const auto* weights = window.findChild<ui::HeatmapView*>(QStringLiteral("weights"));
    return weights->content().data.values != nullptr && !weights->isStale();
}

void onNextDialog(QObject& owner, const std::function<void(QDialog&)>& drive) {
    auto* timer = new QTimer(&owner);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, drive] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            timer->stop();
            timer->deleteLater();
            drive(*dialog);
        }
    });
    timer->start(5);
}

}  // namespace lab::test
