#pragma once

#include <QObject>
#include <QPointer>

#include "ui/theme/theme.h"

class QApplication;

namespace lab::ui {

class ThemeStyle;

enum class ThemeChoice { System, Light, Dark, HighContrast };

/// Dresses an application in a theme and tells whoever draws by hand when it changes. Owned by the
/// composition root; GUI thread.
class ThemeController : public QObject {
    Q_OBJECT

  public:
    /// Reads the platform's palette, so it has to be made before anything else sets one.
    explicit ThemeController(QApplication& application, QObject* parent = nullptr);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] double zoom() const { return m_theme.zoom; }

    /// What System means here: dark if the platform writes light on dark.
    [[nodiscard]] ThemeKind systemKind() const { return m_systemKind; }

  public slots:
    void setChoice(lab::ui::ThemeChoice choice);
    void setZoom(double zoom);
    /// The next step of 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5.
    void zoomIn();
    void zoomOut();
    void resetZoom() { setZoom(1); }

  signals:
    void themeChanged(const lab::ui::Theme& theme);
    void choiceChanged(lab::ui::ThemeChoice choice);
    void zoomChanged(double zoom);

  private:
    [[nodiscard]] ThemeKind chosenKind() const;
    void apply(const Theme& theme);

    QApplication& m_application;
    QPointer<ThemeStyle> m_style;  // the application owns it
    ThemeKind m_systemKind = ThemeKind::Light;
    ThemeChoice m_choice = ThemeChoice::System;
    Theme m_theme;
};

}  // namespace lab::ui
