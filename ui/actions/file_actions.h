#pragma once

#include <QAction>
#include <QObject>

#include "ui/panels/panel_services.h"

class QMenu;
class QWidget;

namespace lab::ui {

class RecentFiles;

/// New, Open, Save, Save as and Close, with the questions about unsaved changes and about a file that another
/// program changed.
class FileActions : public QObject {
    Q_OBJECT

  public:
    FileActions(const PanelServices& services, QWidget& window);

    [[nodiscard]] QAction* newAction() const { return m_new; }
    [[nodiscard]] QAction* newWindowAction() const { return m_newWindow; }
    [[nodiscard]] QAction* openAction() const { return m_open; }
    [[nodiscard]] QMenu* recentMenu() const;
    [[nodiscard]] QAction* saveAction() const { return m_save; }
    [[nodiscard]] QAction* saveAsAction() const { return m_saveAs; }
    [[nodiscard]] QAction* closeAction() const { return m_close; }
    [[nodiscard]] QAction* quitAction() const { return m_quit; }

    void retranslate();
    /// Asks about unsaved changes; false if the user wants to stay.
    [[nodiscard]] bool mayClose();
    /// Opens a file, after asking about unsaved changes; says what is wrong if it cannot.
    bool openPath(const QString& path);

  signals:
    void newWindowRequested();

  private:
    void connectSignals();
    void startNew();
    void open();
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);
    void sayIfNewer();
    /// Asks what to do about a file that another program changed.
    bool saveOverAnother();

    PanelServices m_services;
    QWidget& m_window;
    RecentFiles* m_recent;
    QAction* m_new;
    QAction* m_newWindow;
    QAction* m_open;
    QAction* m_save;
    QAction* m_saveAs;
    QAction* m_close;
    QAction* m_quit;
};

}  // namespace lab::ui
