#include "ui/editors/save_bytes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

struct SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveText)
};

Setting<QString> lastFolder() {
    return {QStringLiteral("pictures/last_folder"), QDir::homePath()};
}

}  // namespace

bool saveBytes(QWidget& parent, const SaveQuestion& question, const QByteArray& bytes) {
    QFileDialog dialog(&parent, question.title, QDir(lastFolder().value()).filePath(question.name),
                       question.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(question.suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return false;
    }
    const QString path = dialog.selectedFiles().constFirst();
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!saved) {
        QMessageBox::warning(
            &parent, SaveText::tr("Cannot save"),
            SaveText::tr("“%1” cannot be written: %2. Save it under another name or in another folder.")
                .arg(path, file.errorString()));
        return false;
    }
    lastFolder().set(QFileInfo(path).absolutePath());
    return true;
}

bool saveCsv(QWidget& parent, const QString& name, const QByteArray& csv) {
    return saveBytes(parent,
                     {SaveText::tr("Save numbers"), name, SaveText::tr("Comma-separated values (*.csv)"),
                      QStringLiteral("csv")},
                     csv);
}

bool savePng(QWidget& parent, const QString& name, const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return saveBytes(
        parent,
        {SaveText::tr("Save picture"), name, SaveText::tr("PNG pictures (*.png)"), QStringLiteral("png")},
        bytes);
}

}  // namespace lab::ui
