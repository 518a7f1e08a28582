#pragma once

#include <QAction>
#include <QMainWindow>

namespace lab::ui {

class ComparePanel;

/// Opens the comparison of two projects; the first time the project is duplicated into B.
class CompareActions : public QObject {
    Q_OBJECT

  public:
    CompareActions(ComparePanel& panel, QMainWindow& window);

    [[nodiscard]] QAction* compareAction() const { return m_compare; }
    void retranslate();

  private:
    void compare();
    /// A strip of its own above the other panels where the window is high enough, else the tab that it is.
    void makeRoom(QDockWidget& dock);

    ComparePanel& m_panel;
    QMainWindow& m_window;
    QAction* m_compare;
};

}  // namespace lab::ui
