#include "ui/theme/theme_controller.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <memory>

#include "ui/theme/contrast.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme_style.h"

namespace lab::ui {

namespace {

constexpr std::array kZoomSteps{0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5};
constexpr double kZoomTolerance = 1e-6;

ThemeKind kindOfPalette(const QPalette& palette) {
    const double ground = relativeLuminance(palette.color(QPalette::Window));
    const double text = relativeLuminance(palette.color(QPalette::WindowText));
    return text > ground ? ThemeKind::Dark : ThemeKind::Light;
}

}  // namespace

ThemeController::ThemeController(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_systemKind(kindOfPalette(application.palette())) {
    apply(makeTheme(chosenKind()));
}

void ThemeController::setChoice(ThemeChoice choice) {
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    const Theme theme = makeTheme(chosenKind(), m_theme.zoom);
    if (theme != m_theme) {
        apply(theme);
    }
    emit choiceChanged(choice);
}

void ThemeController::setZoom(double zoom) {
    const Theme theme = makeTheme(m_theme.kind, zoom);
    if (theme == m_theme) {
        return;
    }
    apply(theme);
    emit zoomChanged(theme.zoom);
}

void ThemeController::zoomIn() {
    const auto next = std::find_if(kZoomSteps.begin(), kZoomSteps.end(),
                                   [this](double step) { return step > zoom() + kZoomTolerance; });
    setZoom(next == kZoomSteps.end() ? kLargestZoom : *next);
}

void ThemeController::zoomOut() {
    const auto next = std::find_if(kZoomSteps.rbegin(), kZoomSteps.rend(),
                                   [this](double step) { return step < zoom() - kZoomTolerance; });
    setZoom(next == kZoomSteps.rend() ? kSmallestZoom : *next);
}

ThemeKind ThemeController::chosenKind() const {
    switch (m_choice) {
        case ThemeChoice::System:
            return m_systemKind;
        case ThemeChoice::Light:
            return ThemeKind::Light;
        case ThemeChoice::Dark:
            return ThemeKind::Dark;
        case ThemeChoice::HighContrast:
            return ThemeKind::HighContrast;
    }
    return m_systemKind;
}

void ThemeController::apply(const Theme& theme) {
    m_theme = theme;
    if (m_style == nullptr) {
        auto style = std::make_unique<ThemeStyle>(theme);
        m_style = style.get();
        QApplication::setStyle(style.release());
    } else {
        m_style->setTheme(theme);
    }
    const QPalette palette = toPalette(theme);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(theme.textFont());
    QToolTip::setFont(theme.textFont(Theme::kSmallPixels));
    m_application.setStyleSheet(styleSheet(theme));
    emit themeChanged(m_theme);
}

}  // namespace lab::ui
