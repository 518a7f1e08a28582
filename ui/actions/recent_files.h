#pragma once

#include <QMenu>
#include <QObject>
#include <QStringList>

namespace lab::ui {

/// The projects opened and saved last, newest first, as a menu. Remembered between starts and shared by all
/// windows.
class RecentFiles : public QObject {
    Q_OBJECT

  public:
    explicit RecentFiles(QWidget& window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    void retranslate();
    static void add(const QString& path);
    static void forget(const QString& path);
    /// Those whose files are still there.
    [[nodiscard]] static QStringList paths();

  signals:
    void chosen(const QString& path);

  private:
    void fill();

    QMenu* m_menu;
};

}  // namespace lab::ui
