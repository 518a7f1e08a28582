#include "ui/actions/picture_actions.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>

#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/picture_caption.h"
#include "ui/panels/pictures/picture_view.h"
#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

constexpr int kFileScale = 2;

Setting<QString> pictureFolder() {
    return {QStringLiteral("pictures/last_folder"), QDir::homePath()};
}

}  // namespace

PictureActions::PictureActions(AttentionPanel& panel, QWidget& window)
    : QObject(&window),
      m_panel(panel),
      m_window(window),
      m_save(new QMenu(&window)),
      m_copy(new QMenu(&window)),
      m_export(new QMenu(&window)) {
    for (const auto picture : {AttentionPanel::Scores, AttentionPanel::Weights, AttentionPanel::Context}) {
        addPicture(picture);
    }
    for (const PictureCommands& commands : m_commands) {
        m_save->addAction(commands.save);
        m_copy->addActions({commands.copyImage, commands.copyNumbers});
    }
    for (PictureView* view : window.findChildren<PictureView*>()) {
        addView(view);
    }
    for (QMenu* menu : {m_save, m_copy}) {
        connect(menu, &QMenu::aboutToShow, this, &PictureActions::showOpenViews);
    }
    m_export->addMenu(m_save);
    m_export->addMenu(m_copy);
    retranslate();
}

void PictureActions::addPicture(AttentionPanel::Picture picture) {
    HeatmapView* view = m_panel.view(picture);
    const PictureCommands commands{picture, new QAction(this), new QAction(this), new QAction(this)};
    connect(commands.save, &QAction::triggered, this, [this, picture] { savePicture(picture); });
    connect(commands.copyImage, &QAction::triggered, this,
            [this, view] { QGuiApplication::clipboard()->setImage(captioned(view->toImage(kFileScale))); });
    connect(commands.copyNumbers, &QAction::triggered, view,
            [view] { QGuiApplication::clipboard()->setText(view->toTabSeparatedText()); });
    connect(view, &HeatmapView::saveImageRequested, this, [this, picture] { savePicture(picture); });
    m_commands.push_back(commands);
}

void PictureActions::addView(PictureView* view) {
    const ViewCommands commands{view, new QAction(this), new QAction(this), new QAction(this)};
    connect(commands.copyImage, &QAction::triggered, this,
            [this, view] { QGuiApplication::clipboard()->setImage(captioned(view->toImage(kFileScale))); });
    connect(commands.copyNumbers, &QAction::triggered, view, &PictureView::copyText);
    const auto save = [this, view] { saveImage(view->title(), view->toImage(kFileScale)); };
    connect(commands.save, &QAction::triggered, this, save);
    connect(view, &PictureView::saveImageRequested, this, save);
    m_save->addAction(commands.save);
    m_copy->addActions({commands.copyImage, commands.copyNumbers});
    m_viewCommands.push_back(commands);
}

void PictureActions::showOpenViews() {
    for (const ViewCommands& commands : m_viewCommands) {
        const QString name = commands.view->title();
        commands.save->setText(tr("%1…", "saves the picture of scores, weights or context").arg(name));
        commands.copyImage->setText(tr("%1: picture", "copies it").arg(name));
        commands.copyNumbers->setText(tr("%1: numbers", "copies them").arg(name));
        const bool isOpen = commands.view->isVisible();
        for (QAction* action : {commands.save, commands.copyImage, commands.copyNumbers}) {
            action->setVisible(isOpen);
            action->setEnabled(isOpen && !commands.view->isEmpty());
        }
    }
}

void PictureActions::savePicture(AttentionPanel::Picture picture) {
    saveImage(AttentionPanel::pictureName(picture), m_panel.view(picture)->toImage(kFileScale));
}

void PictureActions::saveImage(const QString& title, const QImage& image) {
    const QString name = title.toLower() + QStringLiteral(".png");
    QFileDialog dialog(&m_window, tr("Save picture"), QDir(pictureFolder().value()).filePath(name),
                       tr("PNG pictures (*.png)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("png"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return;
    }
    const QString path = dialog.selectedFiles().constFirst();
    QSaveFile file(path);
    const bool saved =
        file.open(QIODevice::WriteOnly) && captioned(image).save(&file, "PNG") && file.commit();
    if (!saved) {
        QMessageBox::warning(
            &m_window, tr("Cannot save"),
            tr("“%1” cannot be written: %2. Save the picture under another name or in another folder.")
                .arg(path, file.errorString()));
        return;
    }
    pictureFolder().set(QFileInfo(path).absolutePath());
}

QImage PictureActions::captioned(const QImage& image) const {
    return m_caption ? withCaption(image, m_caption()) : image;
}

void PictureActions::retranslate() {
    m_save->setTitle(tr("Save &picture as PNG"));
    m_copy->setTitle(tr("&Copy"));
    for (const PictureCommands& commands : m_commands) {
        const QString name = AttentionPanel::pictureName(commands.picture);
        commands.save->setText(tr("%1…", "saves the picture of scores, weights or context").arg(name));
        commands.copyImage->setText(tr("%1: picture", "copies it").arg(name));
        commands.copyNumbers->setText(tr("%1: numbers", "copies them").arg(name));
    }
    // The views themselves are told of the new language after the window is.
    QMetaObject::invokeMethod(this, &PictureActions::showOpenViews, Qt::QueuedConnection);
}

}  // namespace lab::ui
