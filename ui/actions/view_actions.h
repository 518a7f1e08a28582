#pragma once

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace lab::ui {

class LanguageController;
class ThemeController;

/// Zoom, theme and language of the whole interface.
class ViewActions : public QObject {
    Q_OBJECT

  public:
    ViewActions(ThemeController& theme, LanguageController& language, QWidget& window);

    void addTo(QMenu& menu);
    void retranslate();

  private:
    void buildThemes();
    void buildLanguages();
    void showChoices();

    ThemeController& m_theme;
    LanguageController& m_language;
    QAction* m_zoomIn;
    QAction* m_zoomOut;
    QAction* m_zoomReset;
    QMenu* m_themeMenu;
    QMenu* m_languageMenu;
    QActionGroup* m_themes;
    QActionGroup* m_languages;
};

}  // namespace lab::ui
