#include "ui/panels/save_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::SaveText)
};

Setting<QString> lastFolder() {
    return {QStringLiteral("tables/last_folder"), QDir::homePath()};
}

}  // namespace

void saveText(QWidget& window, const QString& title, const QString& fileName, const QString& text) {
    QFileDialog dialog(&window, title, QDir(lastFolder().value()).filePath(fileName),
                       SaveText::tr("Tables (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("csv"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return;
    }
    const QString path = dialog.selectedFiles().constFirst();
    const QByteArray bytes = text.toUtf8();
    QSaveFile file(path);
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isSaved) {
        lastFolder().set(QFileInfo(path).absolutePath());
        return;
    }
    QMessageBox::warning(
        &window, SaveText::tr("Cannot save"),
        SaveText::tr("“%1” cannot be written: %2. Save the table under another name or in another folder.")
            .arg(path, file.errorString()));
}

}  // namespace lab::ui
