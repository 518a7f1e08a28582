#include "ui/main_window/main_window.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QFileInfo>
#include <QMenuBar>
#include <QScrollArea>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

#include "ui/actions/color_actions.h"
#include "ui/actions/compare_actions.h"
#include "ui/actions/file_actions.h"
#include "ui/actions/help_actions.h"
#include "ui/actions/human_actions.h"
#include "ui/actions/model_actions.h"
#include "ui/actions/picture_actions.h"
#include "ui/actions/sequence_actions.h"
#include "ui/actions/view_actions.h"
#include "ui/document/document.h"
#include "ui/document/property_names.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/main_window/panel_list.h"
#include "ui/main_window/proof_badge.h"
#include "ui/main_window/recovery_bar.h"
#include "ui/main_window/status_summary.h"
#include "ui/models/display_names.h"
#include "ui/panels/attention_panel.h"
#include "ui/panels/compare_panel.h"
#include "ui/panels/human/human_panel.h"
#include "ui/panels/key_sequence_panel.h"
#include "ui/panels/model/both_sides_panel.h"
#include "ui/panels/model/output_panel.h"
#include "ui/panels/picture_caption.h"
#include "ui/panels/proof_panel.h"
#include "ui/panels/sequence_panel.h"
#include "ui/panels/source_choice.h"
#include "ui/panels/view_state.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr QSize kSmallestSize(960, 540);

/// A panel that is higher than its dock can be scrolled, so that a small screen loses nothing.
QWidget* scrollable(QWidget* panel, Qt::DockWidgetArea side) {
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // The panels at the left bend to any width; tables and charts at the right do not.
    area->setHorizontalScrollBarPolicy(side == Qt::LeftDockWidgetArea ? Qt::ScrollBarAlwaysOff
                                                                      : Qt::ScrollBarAsNeeded);
    area->setWidget(panel);
    return area;
}

/// The white ground with a border that all panels share.
QWidget* framed(QWidget* content, Qt::DockWidgetArea area) {
    auto* ground = new QWidget;
    auto* frame = new QFrame(ground);
    frame->setProperty("panel", true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 6, 1, 1);
    layout->addWidget(content);
    auto* margin = new QVBoxLayout(ground);
    margin->setContentsMargins(area == Qt::LeftDockWidgetArea ? 8 : 0, 0,
                               area == Qt::LeftDockWidgetArea ? 0 : 8, 4);
    margin->addWidget(frame);
    return ground;
}

}  // namespace

MainWindow::MainWindow(const PanelServices& services, LanguageController& language) : m_services(services) {
    setObjectName(QStringLiteral("mainWindow"));
    buildDocks();
    buildActions(language);
    buildMenus();
    buildToolBar();
    m_status = new StatusSummary(services, *statusBar());
    addProofBadge();
    connectSignals();
    retranslate();
    setMinimumSize(kSmallestSize);
    setAcceptDrops(true);
    giveRoomWhenOpened();
    restoreLayout();
    findChild<SequencePanel*>()->focusText();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDocks() {
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks |
                   QMainWindow::AllowNestedDocks);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    for (const PanelEntry& entry : panelList()) {
        if (m_attention == nullptr && entry.area == Qt::BottomDockWidgetArea) {
            // Made between the docks, so that Tab goes from the settings to the pictures and on to what is
            // under them.
            m_attention = new AttentionPanel(m_services, this);
            setCentralWidget(m_attention);
        }
        auto* dock = new QDockWidget(this);
        dock->setObjectName(QLatin1String(entry.id));
        QWidget* panel = entry.make(m_services, dock);
        panel->setObjectName(QLatin1String(entry.id) + QStringLiteral("Panel"));
        const bool isSide = entry.area == Qt::LeftDockWidgetArea || entry.area == Qt::RightDockWidgetArea;
        dock->setWidget(framed(isSide ? scrollable(panel, entry.area) : panel, entry.area));
        addDockWidget(entry.area, dock);
        connect(dock->toggleViewAction(), &QAction::triggered, dock, &QDockWidget::raise);
        // A dock behind another tab keeps its place in the tab order; nobody should get lost in it.
        connect(dock, &QDockWidget::visibilityChanged, dock->widget(), &QWidget::setEnabled);
        m_docks.push_back(dock);
    }
}

void MainWindow::buildActions(LanguageController& language) {
    m_files = new FileActions(m_services, *this);
    m_models = new ModelActions(m_services, *this);
    m_sequence = new SequenceActions(m_services.document,
                                     {*findChild<SequencePanel*>(), *findChild<KeySequencePanel*>()}, *this);
    m_pictures = new PictureActions(*m_attention, *this);
    m_views = new ViewActions(m_services.theme, language, *this);
    m_compare = new CompareActions(*findChild<ComparePanel*>(), *this);
    m_colors = new ColorActions(*m_attention, *this);
    m_human = new HumanActions(m_services, *findChild<HumanPanel*>(), *this);
    m_help = new HelpActions(*this);
    m_undo = new QAction(this);
    m_redo = new QAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_resetLayout = new QAction(this);
    connect(m_resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
}

void MainWindow::buildMenus() {
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->addActions({m_files->newAction(), m_files->newWindowAction(), m_files->openAction()});
    m_fileMenu->addMenu(m_files->recentMenu());
    m_models->addTo(*m_fileMenu);
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_files->saveAction(), m_files->saveAsAction()});
    m_fileMenu->addSeparator();
    m_exampleMenu = m_fileMenu->addMenu(QString());
    m_fileMenu->addMenu(m_pictures->saveMenu());
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_files->closeAction(), m_files->quitAction()});
    m_editMenu = menuBar()->addMenu(QString());
    m_editMenu->addActions({m_undo, m_redo});
    m_editMenu->addSeparator();
    m_editMenu->addMenu(m_pictures->copyMenu());
    m_viewMenu = menuBar()->addMenu(QString());
    m_views->addTo(*m_viewMenu);
    m_viewMenu->addSeparator();
    m_viewMenu->addAction(m_compare->compareAction());
    m_viewMenu->addMenu(m_colors->menu());
    m_panelMenu = m_viewMenu->addMenu(QString());
    for (QDockWidget* dock : m_docks) {
        m_panelMenu->addAction(dock->toggleViewAction());
        connect(dock->toggleViewAction(), &QAction::triggered, dock, &QDockWidget::raise);
    }
    m_viewMenu->addAction(m_resetLayout);
    m_sequenceMenu = menuBar()->addMenu(QString());
    m_sequence->addTo(*m_sequenceMenu);
    m_humanMenu = menuBar()->addMenu(QString());
    m_human->addTo(*m_humanMenu);
    m_humanMenu->addSeparator();
    for (const char* id : {"budget", "link"}) {
        m_humanMenu->addAction(findChild<QDockWidget*>(QString::fromLatin1(id))->toggleViewAction());
    }
    m_helpMenu = menuBar()->addMenu(QString());
    m_help->addTo(*m_helpMenu);
}

void MainWindow::buildToolBar() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_toolBar->addActions({m_files->newAction(), m_files->openAction(), m_files->saveAction()});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_undo, m_redo});
    m_toolBar->addSeparator();
    const auto menuButton = [this](QMenu* menu) {
        auto* button = new QToolButton(m_toolBar);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        button->setProperty("outlined", true);
        m_toolBar->addWidget(button);
        return button;
    };
    m_examplesButton = menuButton(m_exampleMenu);
    m_toolBar->addAction(m_compare->compareAction());
    m_viewsButton = menuButton(m_panelMenu);
    m_exportButton = menuButton(m_pictures->exportMenu());
    addToolBarBreak();
    m_recovery = new RecoveryBar(this);
    addToolBar(m_recovery);
    for (QAction* action : m_toolBar->actions()) {
        if (auto* button = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(action))) {
            button->setFocusPolicy(Qt::TabFocus);
        }
    }
}

void MainWindow::addProofBadge() {
    auto* panel = findChild<ProofPanel*>();
    m_pictures->setCaption([this, panel] {
        const auto& result = m_services.bridge.result();
        return result ? pictureCaption(*result, panel->badge()) : QString();
    });
    auto* badge = new ProofBadge(*panel, *findChild<QDockWidget*>(QStringLiteral("proof")), statusBar());
    statusBar()->addWidget(badge);
    badge->setVisible(!panel->badge().isEmpty());
    m_helpMenu->addAction(badge->showAction());
}

void MainWindow::connectSignals() {
    Document& document = m_services.document;
    QUndoStack& stack = document.undoStack();
    connect(
        findChild<OutputPanel*>(), &OutputPanel::modelAppeared, this,
        [this] { showDock(QStringLiteral("output")); }, Qt::QueuedConnection);
    connect(
        findChild<BothSidesPanel*>(), &BothSidesPanel::inputAppeared, this,
        [this] { showDock(QStringLiteral("bothSides")); }, Qt::QueuedConnection);
    auto* source = findChild<SourceChoice*>();
    connect(source, &SourceChoice::folderRequested, m_models, &ModelActions::openFolder);
    connect(source, &SourceChoice::arraysRequested, m_models, &ModelActions::openArrays);
    connect(m_files, &FileActions::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::undoTextChanged, this, &MainWindow::updateUndoTexts);
    connect(&stack, &QUndoStack::redoTextChanged, this, &MainWindow::updateUndoTexts);
    connect(&stack, &QUndoStack::canUndoChanged, m_undo, &QAction::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_redo, &QAction::setEnabled);
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    connect(&document, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(&document, &Document::projectChanged, this, &MainWindow::updateTitle);
    connect(&document, &Document::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&document, &Document::viewRequested, this,
            [this](const project::View& view) { applyView(view, m_services.selection); });
    connect(findChild<KeySequencePanel*>(), &KeySequencePanel::sequenceAppeared, this,
            [this] { findChild<QDockWidget*>(QStringLiteral("keys"))->show(); });
    connect(&m_services.theme, &ThemeController::zoomChanged, this, &MainWindow::resizeSideDocks,
            Qt::QueuedConnection);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, [this] {
        if (!m_services.bridge.isStale()) {
            const auto& weights = m_services.bridge.result()->head.stages.weights;
            m_services.selection.keepInside(static_cast<int>(weights.rows()),
                                            static_cast<int>(weights.cols()));
        }
    });
}

void MainWindow::showDock(const QString& id) {
    auto* dock = findChild<QDockWidget*>(id);
    if (!dock->isVisible()) {
        dock->toggleViewAction()->trigger();
    }
    dock->raise();
}

void MainWindow::updateTitle() {
    setWindowTitle(
        tr("%1[*] – Attention Lab", "title of the window; [*] marks unsaved changes").arg(projectName()));
    setWindowModified(m_services.document.isModified());
}

QString MainWindow::projectName() const {
    const Document& document = m_services.document;
    if (!document.path().isEmpty()) {
        return QFileInfo(document.path()).fileName();
    }
    // An example keeps its name only as long as it is what the name says.
    const project::Project& project = document.project();
    for (const project::Example& example : project::examples()) {
        const bool isStillIt =
            example.id == project.title && example.project.source == project.source &&
            example.project.sequence == project.sequence && example.project.keys == project.keys &&
            example.project.model.id == project.model.id && example.project.numbers == project.numbers;
        if (isStillIt) {
            return exampleName(example.id);
        }
    }
    return tr("Untitled");
}

void MainWindow::updateUndoTexts() {
    QUndoStack& stack = m_services.document.undoStack();
    const auto name = [&stack](int step) {
        return propertyName(static_cast<Property>(stack.command(step)->id()));
    };
    m_undo->setText(stack.canUndo() ? tr("&Undo: %1", "what is undone").arg(name(stack.index() - 1))
                                    : tr("&Undo"));
    m_redo->setText(stack.canRedo() ? tr("&Redo: %1", "what is redone").arg(name(stack.index()))
                                    : tr("&Redo"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    m_undo->setToolTip(QStringLiteral("%1 (%2)").arg(m_undo->text().remove(QLatin1Char('&')),
                                                     m_undo->shortcut().toString(QKeySequence::NativeText)));
    m_redo->setToolTip(QStringLiteral("%1 (%2)").arg(m_redo->text().remove(QLatin1Char('&')),
                                                     m_redo->shortcut().toString(QKeySequence::NativeText)));
}

void MainWindow::fillExamples() {
    m_exampleMenu->clear();
    for (const project::Example& example : project::examples()) {
        QAction* action = m_exampleMenu->addAction(exampleName(example.id));
        connect(action, &QAction::triggered, this,
                [this, example] { m_services.document.loadExample(example); });
    }
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslateDocks() {
    for (std::size_t i = 0; i < m_docks.size(); ++i) {
        const QString title = panelList()[i].title();
        m_docks[i]->setWindowTitle(title);
        m_docks[i]->setAccessibleName(title);
        const auto name = [&](const char* button, const QString& text) {
            if (auto* found = m_docks[i]->findChild<QAbstractButton*>(QLatin1String(button))) {
                found->setAccessibleName(text);
                found->setAccessibleDescription(QString());
                found->setToolTip(text);
            }
        };
        name("qt_dockwidget_closebutton", tr("Close “%1”", "a panel").arg(title));
        name("qt_dockwidget_floatbutton", tr("Float or dock “%1”", "a panel").arg(title));
    }
}

void MainWindow::retranslate() {
    m_files->retranslate();
    m_models->retranslate();
    m_sequence->retranslate();
    m_pictures->retranslate();
    m_views->retranslate();
    m_compare->retranslate();
    m_colors->retranslate();
    m_human->retranslate();
    m_help->retranslate();
    m_status->retranslate();
    m_recovery->retranslate();
    retranslateDocks();
    fillExamples();
    m_fileMenu->setTitle(tr("&File"));
    m_editMenu->setTitle(tr("&Edit"));
    m_viewMenu->setTitle(tr("&View"));
    m_panelMenu->setTitle(tr("&Panels"));
    m_sequenceMenu->setTitle(tr("&Sequence"));
    m_exampleMenu->setTitle(tr("E&xamples"));
    m_humanMenu->setTitle(tr("H&uman"));
    m_helpMenu->setTitle(tr("&Help"));
    m_resetLayout->setText(tr("&Reset layout"));
    m_toolBar->setWindowTitle(tr("Tool bar"));
    updateUndoTexts();
    m_examplesButton->setText(tr("Examples") + QStringLiteral(" ▾"));
    m_examplesButton->setAccessibleName(tr("Examples"));
    m_examplesButton->setToolTip(tr("Open a ready-made example; Undo brings back what was there"));
    m_viewsButton->setText(tr("Views") + QStringLiteral(" ▾"));
    m_viewsButton->setAccessibleName(tr("Views"));
    m_viewsButton->setToolTip(tr("Open or close a view: row bars, lines, measures, sweep, proof …"));
    m_exportButton->setText(tr("Export") + QStringLiteral(" ▾"));
    m_exportButton->setAccessibleName(tr("Export"));
    m_exportButton->setToolTip(tr("Copy or save a picture or its numbers"));
    updateTitle();
}

}  // namespace lab::ui
