#pragma once

#include <QAction>
#include <QDialog>
#include <QMainWindow>
#include <functional>

namespace lab::ui {
class MainWindow;
}

namespace lab::test {

/// The program's window.
[[nodiscard]] ui::MainWindow* mainWindow();

/// A text as it is read: without the & of its mnemonic, "(&O)" in Chinese, and dots at the end.
[[nodiscard]] QString withoutMnemonic(QString text);

/// All commands in the menus of a window that do something when chosen, menus in menus included.
[[nodiscard]] QList<QAction*> menuCommands(const QMainWindow& window);

/// The command of the menus with this text; null if there is none.
[[nodiscard]] QAction* menuCommand(const QMainWindow& window, const QString& text);

/// Waits, while events go on, until a condition holds; false when it does not in time.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition);

/// True once the pictures show the answer to all that was asked.
[[nodiscard]] bool isSettled(const QMainWindow& window);

/// Lets `drive` press the keys of the next dialog that opens; call it before what opens the dialog.
void onNextDialog(QObject& owner, const std::function<void(QDialog&)>& drive);

}  // namespace lab::test
