#pragma once

#include <QAction>
#include <QObject>

#include "ui/panels/panel_services.h"

class QWidget;

namespace lab::ui {

/// New, Open, Save and Save as, with the question about unsaved changes.
class FileActions : public QObject {
    Q_OBJECT

  public:
    FileActions(const PanelServices& services, QWidget& window);

    [[nodiscard]] QAction* newAction() const { return m_new; }
    [[nodiscard]] QAction* openAction() const { return m_open; }
    [[nodiscard]] QAction* saveAction() const { return m_save; }
    [[nodiscard]] QAction* saveAsAction() const { return m_saveAs; }
    [[nodiscard]] QAction* quitAction() const { return m_quit; }

    void retranslate();
    /// Asks about unsaved changes; false if the user wants to stay.
    [[nodiscard]] bool mayClose();
    /// Opens a file, after asking about unsaved changes; says what is wrong if it cannot.
    bool openPath(const QString& path);

  private:
    void startNew();
    void open();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);

    PanelServices m_services;
    QWidget& m_window;
    QAction* m_new;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_quit;
};

}  // namespace lab::ui
