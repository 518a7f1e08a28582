#include "ui/actions/recent_files.h"

#include <QDir>
#include <QFileInfo>

#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

constexpr int kMost = 10;

Setting<QStringList> remembered() {
    return {QStringLiteral("files/recent"), {}};
}

}  // namespace

RecentFiles::RecentFiles(QWidget& window) : QObject(&window), m_menu(new QMenu(&window)) {
    m_menu->setToolTipsVisible(true);
    // Another window or program may have added to the list.
    connect(m_menu, &QMenu::aboutToShow, this, &RecentFiles::fill);
    fill();
}

void RecentFiles::retranslate() {
    m_menu->setTitle(tr("Open &recent"));
    fill();
}

void RecentFiles::add(const QString& path) {
    const QString whole = QFileInfo(path).absoluteFilePath();
    QStringList list = remembered().value();
    list.removeAll(whole);
    list.prepend(whole);
    remembered().set(list.mid(0, kMost));
}

void RecentFiles::forget(const QString& path) {
    QStringList list = remembered().value();
    list.removeAll(QFileInfo(path).absoluteFilePath());
    remembered().set(list);
}

QStringList RecentFiles::paths() {
    QStringList list = remembered().value();
    list.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return list;
}

void RecentFiles::fill() {
    m_menu->clear();
    const QStringList list = paths();
    for (int i = 0; i < list.size(); ++i) {
        const QString& path = list[i];
        QString name = QFileInfo(path).fileName();
        name.replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = m_menu->addAction(QStringLiteral("&%1 %2").arg(i + 1).arg(name));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (list.isEmpty()) {
        m_menu->addAction(tr("No project has been opened or saved yet"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Clear this list")), &QAction::triggered, this, [this] {
        remembered().clear();
        fill();
    });
}

}  // namespace lab::ui
