#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <chrono>
#include <functional>

class QWidget;

namespace lab::ui {

/// Brings a view up to date that has grown old, after the pictures in the middle were painted and only while
/// the view is on screen: closed, behind another tab or scrolled out of sight it does nothing, and follows as
/// soon as it is seen. GUI thread.
class ViewRefresh : public QObject {
    Q_OBJECT

  public:
    struct Manner {
        std::function<void()> show;
        std::function<void()> letGo = [] {};  ///< of what it holds, when it is old and not on screen
        std::chrono::milliseconds pause{0};   ///< at least, between one time and the next
    };

    ViewRefresh(QWidget& view, Manner manner);

    /// What is shown has grown old.
    void request();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    [[nodiscard]] bool isOnScreen() const;
    void refresh();
    void startTimer();

    QWidget& m_view;
    Manner m_manner;
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
    bool m_isOld = false;
    bool m_waitsToBeSeen = false;
};

}  // namespace lab::ui
