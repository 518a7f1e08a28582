#include "ui/actions/file_actions.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

#include "core/project_io/project_json.h"
#include "ui/actions/recent_files.h"
#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/panels/view_state.h"
#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

Setting<QString> lastFolder() {
    return {QStringLiteral("files/last_folder"), QDir::homePath()};
}

/// A menu text without mnemonic and dots, for the tool bar: "&Open…" is "Open", "打开(&O)…" is "打开".
QString shortName(QString text) {
    static const QRegularExpression kMarks(QStringLiteral("\\(&.\\)|&|…"));
    return text.remove(kMarks);
}

}  // namespace

FileActions::FileActions(const PanelServices& services, QWidget& window)
    : QObject(&window),
      m_services(services),
      m_window(window),
      m_recent(new RecentFiles(window)),
      m_new(new QAction(this)),
      m_newWindow(new QAction(this)),
      m_open(new QAction(this)),
      m_save(new QAction(this)),
      m_saveAs(new QAction(this)),
      m_close(new QAction(this)),
      m_quit(new QAction(this)) {
    m_new->setShortcut(QKeySequence::New);
    m_newWindow->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connectSignals();
    retranslate();
}

void FileActions::connectSignals() {
    connect(m_new, &QAction::triggered, this, &FileActions::startNew);
    connect(m_newWindow, &QAction::triggered, this, &FileActions::newWindowRequested);
    connect(m_open, &QAction::triggered, this, &FileActions::open);
    connect(m_recent, &RecentFiles::chosen, this, &FileActions::openPath);
    connect(m_save, &QAction::triggered, this, &FileActions::save);
    connect(m_saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(m_close, &QAction::triggered, &m_window, &QWidget::close);
    // Each window asks about its own changes; one that stays open keeps the program running.
    connect(m_quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
}

QMenu* FileActions::recentMenu() const {
    return m_recent->menu();
}

void FileActions::retranslate() {
    const auto name = [](QAction* action, const QString& text, const QString& toolTip) {
        action->setText(text);
        action->setIconText(shortName(text));
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(toolTip, action->shortcut().toString(QKeySequence::NativeText)));
        action->setStatusTip(toolTip);
    };
    name(m_new, tr("&New"), tr("Start with an empty sequence"));
    name(m_newWindow, tr("New &window"), tr("Open another window with a project of its own"));
    name(m_open, tr("&Open…"), tr("Open a project file"));
    name(m_save, tr("&Save"), tr("Save the project"));
    name(m_saveAs, tr("Save &as…"), tr("Save the project under another name"));
    name(m_close, tr("&Close"), tr("Close this window"));
    name(m_quit, tr("&Quit"), tr("Close all windows"));
    m_recent->retranslate();
}

void FileActions::startNew() {
    if (mayClose()) {
        m_services.document.reset(project::Project{}, project::View{});
    }
}

bool FileActions::mayClose() {
    if (!m_services.document.isModified()) {
        return true;
    }
    QMessageBox box(QMessageBox::Warning, tr("Unsaved changes"),
                    tr("This project has changes that are not saved."), QMessageBox::NoButton, &m_window);
    box.setInformativeText(tr("Save them before going on?"));
    QPushButton* saveButton = box.addButton(tr("&Save"), QMessageBox::AcceptRole);
    box.addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(saveButton);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == saveButton) {
        return save();
    }
    return box.clickedButton() != cancel && box.clickedButton() != nullptr;
}

void FileActions::open() {
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open project"), lastFolder().value(),
                                     tr("Attention Lab projects (*.attn *.json);;All files (*)"));
    if (!path.isEmpty()) {
        openPath(path);
    }
}

bool FileActions::openPath(const QString& path) {
    if (!mayClose()) {
        return false;
    }
    if (const auto error = m_services.document.open(path)) {
        QMessageBox::warning(&m_window, tr("Cannot open"), errorSentence(*error));
        return false;
    }
    lastFolder().set(QFileInfo(path).absolutePath());
    RecentFiles::add(path);
    sayIfNewer();
    return true;
}

void FileActions::sayIfNewer() {
    const Document& document = m_services.document;
    if (document.newerSchema()) {
        QMessageBox::information(
            &m_window, tr("Saved by a newer version"),
            tr("“%1” was saved by a newer version of Attention Lab (format %2; this version reads up to %3). "
               "What this version knows of it is shown. The file stays as it is: Save asks for another name.")
                .arg(QFileInfo(document.path()).fileName())
                .arg(*document.newerSchema())
                .arg(project_io::kProjectSchema));
    }
}

bool FileActions::save() {
    const Document& document = m_services.document;
    if (document.path().isEmpty() || document.newerSchema()) {
        return saveAs();
    }
    // Where the file was moved or deleted, saving loses nothing.
    const bool isAnother = document.hasChangedOnDisk() && QFileInfo::exists(document.path());
    return isAnother ? saveOverAnother() : saveTo(document.path());
}

bool FileActions::saveOverAnother() {
    const QString path = m_services.document.path();
    const QString name = QFileInfo(path).fileName();
    QMessageBox box(QMessageBox::Warning, tr("Changed on disk"),
                    tr("“%1” was changed by another program since it was opened here.").arg(name),
                    QMessageBox::NoButton, &m_window);
    box.setInformativeText(
        tr("Saving replaces those changes. To keep both, save this project under another name."));
    QPushButton* another = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    QPushButton* replace = box.addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(another);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == another) {
        return saveAs();
    }
    return box.clickedButton() == replace && saveTo(path);
}

bool FileActions::saveAs() {
    const Document& document = m_services.document;
    QString suggested = document.path();
    if (suggested.isEmpty()) {
        suggested = QDir(lastFolder().value()).filePath(tr("project", "name of a new file") + ".attn");
    }
    QFileDialog dialog(&m_window, tr("Save project"), suggested,
                       tr("Attention Lab projects (*.attn);;Project settings as text (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("attn"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return false;
    }
    const QString path = dialog.selectedFiles().constFirst();
    if (document.newerSchema() && QFileInfo(path) == QFileInfo(document.path())) {
        QMessageBox::warning(&m_window, tr("Cannot save"),
                             tr("“%1” was saved by a newer version, and saving over it would lose what this "
                                "version does not know. Choose another name.")
                                 .arg(QFileInfo(path).fileName()));
        return false;
    }
    return saveTo(path);
}

bool FileActions::saveTo(const QString& path) {
    if (const auto error = m_services.document.save(path, viewOf(m_services.selection))) {
        QMessageBox::warning(&m_window, tr("Cannot save"), errorSentence(*error));
        return false;
    }
    lastFolder().set(QFileInfo(path).absolutePath());
    RecentFiles::add(path);
    return true;
}

}  // namespace lab::ui
