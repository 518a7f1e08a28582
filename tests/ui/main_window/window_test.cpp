#include "tests/ui/main_window/window_test.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QSettings>

namespace lab::test {

WindowTest::WindowTest() {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication::setOrganizationName(QStringLiteral("attention-lab"));
    QApplication::setApplicationName(QStringLiteral("attention-lab"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    qputenv("XDG_STATE_HOME", m_settings.path().toUtf8());
    QSettings settings;
    settings.clear();
    settings.setValue(QStringLiteral("window/language"), QStringLiteral("en"));
    settings.setValue(QStringLiteral("window/theme"), static_cast<int>(ui::ThemeChoice::Light));
    settings.setValue(QStringLiteral("files/last_folder"), m_settings.path());
    settings.setValue(QStringLiteral("pictures/last_folder"), m_settings.path());
    start({});
}

WindowTest::~WindowTest() = default;

void WindowTest::start(const QString& path) {
    m_application = std::make_unique<app::Application>(*qApp, LAB_RESOURCE_DIR);
    m_application->start(path);
    m_window = mainWindow();
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window));
    settle();
}

void WindowTest::restart(const QString& path) {
    m_window->close();
    m_application.reset();
    start(path);
}

ui::HeatmapView& WindowTest::picture(const char* id) const {
    return *m_window->findChild<ui::HeatmapView*>(QLatin1String(id));
}

float WindowTest::weight(int query, int key) const {
    return (*picture("weights").content().data.values)(query, key);
}

QString WindowTest::nameOf(const QWidget& widget) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return widget.accessibleName().isEmpty() && button != nullptr ? withoutMnemonic(button->text())
                                                                  : widget.accessibleName();
}

QStringList WindowTest::tokens() const {
    QStringList texts;
    const QAbstractItemModel* model = chips().model();
    for (int row = 0; row < model->rowCount(); ++row) {
        texts << model->index(row, 0).data().toString();
    }
    return texts;
}

QStringList WindowTest::rungs() const {
    QStringList texts;
    for (const QLabel* label : m_window->findChildren<QLabel*>(QStringLiteral("numberLabel"))) {
        if (label->isVisible()) {
            texts << label->accessibleName();
        }
    }
    return texts;
}

bool WindowTest::says(const QString& words) const {
    const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void WindowTest::settle() const {
    // What a key press does may still stand in the queue.
    QCoreApplication::processEvents();
    ASSERT_TRUE(waitUntil([this] { return isSettled(*m_window); }));
    QCoreApplication::processEvents();
}

void WindowTest::press(const QString& button) const {
    QTest::mouseClick(&named<QAbstractButton>(button), Qt::LeftButton);
    settle();
}

void WindowTest::choose(const QString& combo, const QString& item) const {
    auto& box = named<QComboBox>(combo);
    const int row = box.findText(item);
    ASSERT_GE(row, 0) << combo.toStdString() << " does not offer " << item.toStdString();
    box.showPopup();
    box.view()->setCurrentIndex(box.model()->index(row, 0));
    QTest::keyClick(box.view(), Qt::Key_Enter);
    // Without a window manager the list keeps the keyboard that it took.
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window));
    settle();
}

void WindowTest::trigger(const QString& command) const {
    QAction* action = menuCommand(*m_window, command);
    ASSERT_NE(action, nullptr) << "no menu has " << command.toStdString();
    ASSERT_TRUE(action->isEnabled()) << command.toStdString();
    action->trigger();
    settle();
}

void WindowTest::key(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QTest::keyClick(&widget, key, modifiers);
    settle();
}

void WindowTest::paste(const QString& words) const {
    QGuiApplication::clipboard()->setText(words);
    text().setFocus();
    QTest::keyClick(&text(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    settle();
}

bool WindowTest::canUndo() const {
    const QList<QAction*> commands = menuCommands(*m_window);
    const auto undo = std::find_if(commands.begin(), commands.end(), [](const QAction* action) {
        return action->shortcut() == QKeySequence(QKeySequence::Undo);
    });
    return undo != commands.end() && (*undo)->isEnabled();
}

void WindowTest::useLanguage(const QString& name) const {
    trigger(name);
    QCoreApplication::processEvents();
}

}  // namespace lab::test
