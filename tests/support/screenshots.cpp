// attention-lab-screenshots FOLDER: pictures of the real window, 1440 x 900, made without a display.
#include <QApplication>
#include <QDir>
#include <QImageWriter>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>

#include "app/application.h"
#include "tests/support/window_tools.h"

namespace {

/// A command by its English or Chinese text; the program ends if there is none.
void choose(const QMainWindow& window, const QString& text) {
    QAction* action = lab::test::menuCommand(window, text);
    if (action == nullptr) {
        qFatal("No menu has '%s'.", qPrintable(text));
    }
    action->trigger();
    // A change of language comes as an event.
    QCoreApplication::processEvents();
}

bool save(QMainWindow& window, const QString& path) {
    if (!lab::test::waitUntil([&window] { return lab::test::isSettled(window); })) {
        return false;
    }
    QCoreApplication::processEvents();
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    return writer.write(window.grab().toImage().convertToFormat(QImage::Format_RGB888));
}

bool saveAll(QMainWindow& window, const QDir& folder) {
    choose(window, QStringLiteral("Light"));
    bool saved = save(window, folder.filePath(QStringLiteral("explore-light.png")));
    choose(window, QStringLiteral("Dark"));
    saved = save(window, folder.filePath(QStringLiteral("explore-dark.png"))) && saved;
    choose(window, QStringLiteral("Light"));
    choose(window, QStringLiteral("简体中文"));
    saved = save(window, folder.filePath(QStringLiteral("explore-zh.png"))) && saved;
    choose(window, QStringLiteral("English"));
    choose(window, QStringLiteral("The worked example (one query, two keys)"));
    return save(window, folder.filePath(QStringLiteral("worked-example.png"))) && saved;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2 || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("Usage: attention-lab-screenshots FOLDER\n", stderr);
        return 2;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication qt(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("attention-lab"));
    QApplication::setApplicationName(QStringLiteral("attention-lab"));
    QSettings().setValue(QStringLiteral("window/language"), QStringLiteral("en"));
    lab::app::Application application(qt, LAB_RESOURCE_DIR);
    application.start({});
    QMainWindow* window = lab::test::mainWindow();
    window->resize(1440, 900);
    QCoreApplication::processEvents();
    // The first layout was made for the screen that there is.
    choose(*window, QStringLiteral("Reset layout"));
    if (!saveAll(*window, QDir(QString::fromLocal8Bit(argv[1])))) {
        std::fputs("attention-lab-screenshots: a picture could not be made or written.\n", stderr);
        return 1;
    }
    return 0;
}
