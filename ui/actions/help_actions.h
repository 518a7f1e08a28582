#pragma once

#include <QAction>
#include <QMenu>

#include "ui/panels/panel_services.h"

namespace lab::ui {

/// Help: where the weights come from, the keys, and what the program is.
class HelpActions : public QObject {
    Q_OBJECT

  public:
    explicit HelpActions(QWidget& window);

    void addTo(QMenu& menu);
    void retranslate();

  private:
    void showPage(const QString& title, const QString& html);
    [[nodiscard]] static QString weightsPage();
    [[nodiscard]] static QString keysPage();
    [[nodiscard]] static QString aboutPage();

    QWidget& m_window;
    QAction* m_weights;
    QAction* m_keys;
    QAction* m_about;
};

}  // namespace lab::ui
