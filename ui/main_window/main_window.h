#pragma once

#include <QMainWindow>
#include <QMenu>
#include <QToolButton>
#include <set>
#include <vector>

#include "core/base/error.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class AttentionPanel;
class ColorActions;
class CompareActions;
class FileActions;
class HelpActions;
class HumanActions;
class LanguageController;
class ModelActions;
class PictureActions;
class RecoveryBar;
class SequenceActions;
class StatusSummary;
class ViewActions;

/// The window: docks from the panel table, menus, tool bar, status bar and its layout.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(const PanelServices& services, LanguageController& language);
    ~MainWindow() override;

    /// Opens a project file; says what is wrong if it cannot.
    bool openPath(const QString& path);
    void sayCannotOpen(const Error& error);
    [[nodiscard]] RecoveryBar& recoveryBar() const { return *m_recovery; }

  signals:
    void newWindowRequested();
    void closed();

  protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildDocks();
    void buildActions(LanguageController& language);
    void buildMenus();
    void buildToolBar();
    void addProofBadge();
    void connectSignals();
    void retranslate();
    void retranslateDocks();
    void fillExamples();
    void showDock(const QString& id);
    void updateTitle();
    void updateUndoTexts();
    [[nodiscard]] QString projectName() const;
    void resetLayout();
    void closeAtFirst();
    void giveRoomWhenOpened();
    void floatOverPictures(QDockWidget& dock, int place);
    void resizeSideDocks();
    void restoreLayout();
    void saveLayout() const;

    PanelServices m_services;
    AttentionPanel* m_attention = nullptr;
    std::vector<QDockWidget*> m_docks;
    std::set<const QDockWidget*> m_placed;  ///< floating ones that have been given a place
    FileActions* m_files = nullptr;
    ModelActions* m_models = nullptr;
    SequenceActions* m_sequence = nullptr;
    PictureActions* m_pictures = nullptr;
    ViewActions* m_views = nullptr;
    CompareActions* m_compare = nullptr;
    ColorActions* m_colors = nullptr;
    HumanActions* m_human = nullptr;
    HelpActions* m_help = nullptr;
    StatusSummary* m_status = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_resetLayout = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_editMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_panelMenu = nullptr;
    QMenu* m_sequenceMenu = nullptr;
    QMenu* m_exampleMenu = nullptr;
    QMenu* m_humanMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
    RecoveryBar* m_recovery = nullptr;
    QToolButton* m_examplesButton = nullptr;
    QToolButton* m_viewsButton = nullptr;
    QToolButton* m_exportButton = nullptr;
};

}  // namespace lab::ui
