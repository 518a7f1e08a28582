#pragma once

#include <gmock/gmock.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

#include "app/application.h"
#include "tests/support/window_tools.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/main_window/main_window.h"

namespace lab::test {

/// The whole program in front of a person who has never started it: English, light, nothing remembered.
/// Controls are found by the names that a screen reader would say.
class WindowTest : public testing::Test {
  protected:
    WindowTest();
    ~WindowTest() override;

    /// Ends the program and starts it again, as it remembers itself.
    void restart(const QString& path = {});

    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    [[nodiscard]] ui::HeatmapView& picture(const char* id) const;
    [[nodiscard]] float weight(int query, int key) const;

    /// The visible control of this kind and name; the test ends if there is none.
    template <typename T>
    [[nodiscard]] T& named(const QString& name) const {
        T* found = find<T>(name);
        if (found == nullptr) {
            qFatal("There is no visible control named '%s'.", qPrintable(name));
        }
        return *found;
    }
    /// The same, or null.
    template <typename T>
    [[nodiscard]] T* find(const QString& name) const {
        for (T* widget : m_window->findChildren<T*>()) {
            if (nameOf(*widget) == name && widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static QString nameOf(const QWidget& widget);

    [[nodiscard]] QPlainTextEdit& text() const {
        return named<QPlainTextEdit>(QStringLiteral("Text of the sequence"));
    }
    [[nodiscard]] QListView& chips() const { return named<QListView>(QStringLiteral("Tokens")); }
    [[nodiscard]] QStringList tokens() const;
    /// The rungs of the ladder, such as "weight: 0.62246".
    [[nodiscard]] QStringList rungs() const;
    /// True if a visible label says this, word for word or among other words.
    [[nodiscard]] bool says(const QString& words) const;

    void settle() const;
    void press(const QString& button) const;
    void choose(const QString& combo, const QString& item) const;
    void trigger(const QString& command) const;
    void key(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void undo() const { key(window(), Qt::Key_Z, Qt::ControlModifier); }
    [[nodiscard]] bool canUndo() const;
    void redo() const { key(window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    /// Replaces the text by the clipboard, as one who pastes.
    void paste(const QString& words) const;
    void useLanguage(const QString& name) const;

  private:
    void start(const QString& path);

    QTemporaryDir m_settings;
    std::unique_ptr<app::Application> m_application;
    ui::MainWindow* m_window = nullptr;
};

}  // namespace lab::test
