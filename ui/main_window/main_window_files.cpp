#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QMessageBox>
#include <QMimeData>
#include <QTimer>
#include <QUrl>

#include "ui/actions/file_actions.h"
#include "ui/actions/model_actions.h"
#include "ui/document/error_sentence.h"
#include "ui/main_window/main_window.h"

// How files come into the window, and how the window goes.
namespace lab::ui {

namespace {

/// The first file of this computer that is being dropped; empty if there is none.
QString droppedFile(const QMimeData& data) {
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

}  // namespace

void MainWindow::sayCannotOpen(const Error& error) {
    QMessageBox::warning(this, tr("Cannot open"), errorSentence(error));
}

bool MainWindow::openPath(const QString& path) {
    return m_files->openPath(path);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    // Whoever let go of the file waits for an answer; a question about unsaved changes comes after it.
    const QString path = droppedFile(*event->mimeData());
    QTimer::singleShot(0, this, [this, path] {
        if (!m_models->openDropped(path)) {
            openPath(path);
        }
    });
}

}  // namespace lab::ui
