#include "ui/actions/file_actions.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

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
      m_new(new QAction(this)),
      m_open(new QAction(this)),
      m_save(new QAction(this)),
      m_saveAs(new QAction(this)),
      m_quit(new QAction(this)) {
    m_new->setShortcut(QKeySequence::New);
    m_open->setShortcut(QKeySequence::Open);
    m_save->setShortcut(QKeySequence::Save);
    m_saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_quit->setMenuRole(QAction::QuitRole);
    connect(m_new, &QAction::triggered, this, &FileActions::startNew);
    connect(m_open, &QAction::triggered, this, &FileActions::open);
    connect(m_save, &QAction::triggered, this, &FileActions::save);
    connect(m_saveAs, &QAction::triggered, this, &FileActions::saveAs);
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
    retranslate();
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
    name(m_open, tr("&Open…"), tr("Open a project file"));
    name(m_save, tr("&Save"), tr("Save the project"));
    name(m_saveAs, tr("Save &as…"), tr("Save the project under another name"));
    name(m_quit, tr("&Quit"), tr("Close the program"));
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
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open project"), lastFolder().value(),
                                                      tr("Attention Lab projects (*.json);;All files (*)"));
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
    return true;
}

bool FileActions::save() {
    const QString path = m_services.document.path();
    return path.isEmpty() ? saveAs() : saveTo(path);
}

bool FileActions::saveAs() {
    const QString suggested = m_services.document.path().isEmpty()
                                  ? QDir(lastFolder().value()).filePath(QStringLiteral("project.json"))
                                  : m_services.document.path();
    QFileDialog dialog(&m_window, tr("Save project"), suggested,
                       tr("Attention Lab projects (*.json);;All files (*)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return false;
    }
    return saveTo(dialog.selectedFiles().constFirst());
}

bool FileActions::saveTo(const QString& path) {
    if (const auto error = m_services.document.save(path, viewOf(m_services.selection))) {
        QMessageBox::warning(&m_window, tr("Cannot save"), errorSentence(*error));
        return false;
    }
    lastFolder().set(QFileInfo(path).absolutePath());
    return true;
}

}  // namespace lab::ui
