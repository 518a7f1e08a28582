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
    [[nodiscard]] bool isWithOthers() const;
    /// The panels at the bottom become tabs of one high and wide place as long as the comparison is open.
    void makeRoom();
    void giveRoomBack();
    void nameTabs();

    ComparePanel& m_panel;
    QMainWindow& m_window;
    QDockWidget* m_dock;
    QDockWidget* m_ladder;
    QDockWidget* m_heads;
    QAction* m_compare;
    QList<int> m_widthsBefore;
    int m_heightBefore = 0;  ///< of the panels at the bottom, while the comparison has their place
};

}  // namespace lab::ui
