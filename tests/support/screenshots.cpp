// attention-lab-screenshots FOLDER [WIDTHxHEIGHT THEME LANGUAGE]: pictures of the real window, made without a
// display: those of the README, 1440 x 900; or, with a size, a theme and a language as the menus name them,
// one of each view.
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QImageWriter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

#include "app/application.h"
#include "tests/support/window_tools.h"
#include "ui/main_window/main_window.h"

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

/// Labels that wrap ask for their height once more after the first layout.
constexpr int kSettling = 300;  // ms

bool save(QMainWindow& window, const QString& path) {
    if (!lab::test::waitUntil([&window] { return lab::test::isSettled(window); })) {
        return false;
    }
    QTest::qWait(kSettling);
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

/// Opens each view in turn, in front of the others.
bool saveViews(QMainWindow& window, const QDir& folder, const QString& theme, const QString& language) {
    choose(window, theme);
    choose(window, language);
    bool saved = true;
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        const bool wasOpen = !dock->isHidden();
        if (!wasOpen) {
            dock->toggleViewAction()->trigger();
        }
        dock->raise();
        saved = save(window, folder.filePath(dock->objectName() + QStringLiteral(".png"))) && saved;
        if (!wasOpen) {
            dock->toggleViewAction()->trigger();
        }
    }
    return saved;
}

}  // namespace

int main(int argc, char** argv) {
    if ((argc != 2 && argc != 5) || !QDir().mkpath(QString::fromLocal8Bit(argv[1]))) {
        std::fputs("Usage: attention-lab-screenshots FOLDER [WIDTHxHEIGHT THEME LANGUAGE]\n", stderr);
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
    const QStringList words = QCoreApplication::arguments();
    const QStringList size = argc == 5 ? words[2].split(QLatin1Char('x')) : QStringList{"1440", "900"};
    window->resize(size.front().toInt(), size.back().toInt());
    QCoreApplication::processEvents();
    // The first layout was made for the screen that there is.
    choose(*window, QStringLiteral("Reset layout"));
    const QDir folder(words[1]);
    if (!(argc == 5 ? saveViews(*window, folder, words[3], words[4]) : saveAll(*window, folder))) {
        std::fputs("attention-lab-screenshots: a picture could not be made or written.\n", stderr);
        return 1;
    }
    return 0;
}
