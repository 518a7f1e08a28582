#pragma once

#include <QBasicTimer>
#include <QObject>

class QWidget;

namespace lab::ui {

/// Knows whether what a view shows is older than what was asked for. Only when that lasts is the view to be
/// dimmed: most answers come sooner than an eye could see it, and it would be painted twice for each.
class StaleVeil : public QObject {
    Q_OBJECT

  public:
    /// `view` is painted anew when it is to be dimmed, or no longer.
    explicit StaleVeil(QWidget& view);

    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_isStale; }
    [[nodiscard]] bool isDrawn() const { return m_isDrawn; }

  protected:
    void timerEvent(QTimerEvent* event) override;

  private:
    QWidget& m_view;
    QBasicTimer m_patience;
    bool m_isStale = false;
    bool m_isDrawn = false;
};

}  // namespace lab::ui
