#include "ui/actions/view_actions.h"

#include "ui/settings/language_controller.h"
#include "ui/settings/setting.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

Setting<int> themeSetting() {
    return {QStringLiteral("window/theme"), static_cast<int>(ThemeChoice::System)};
}
Setting<double> zoomSetting() {
    return {QStringLiteral("window/zoom"), 1.0};
}

}  // namespace

ViewActions::ViewActions(ThemeController& theme, LanguageController& language, QWidget& window)
    : QObject(&window),
      m_theme(theme),
      m_language(language),
      m_zoomIn(new QAction(this)),
      m_zoomOut(new QAction(this)),
      m_zoomReset(new QAction(this)),
      m_themeMenu(new QMenu(&window)),
      m_languageMenu(new QMenu(&window)),
      m_themes(new QActionGroup(this)),
      m_languages(new QActionGroup(this)) {
    m_zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_zoomOut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_zoomReset->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_zoomIn, &QAction::triggered, &theme, &ThemeController::zoomIn);
    connect(m_zoomOut, &QAction::triggered, &theme, &ThemeController::zoomOut);
    connect(m_zoomReset, &QAction::triggered, &theme, &ThemeController::resetZoom);
    connect(&theme, &ThemeController::zoomChanged, this, [](double zoom) { zoomSetting().set(zoom); });
    buildThemes();
    buildLanguages();
    theme.setChoice(static_cast<ThemeChoice>(themeSetting().value()));
    theme.setZoom(zoomSetting().value());
    showChoices();
    retranslate();
}

void ViewActions::buildThemes() {
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction* action = m_themeMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        m_themes->addAction(action);
    }
    connect(m_themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        themeSetting().set(action->data().toInt());
        m_theme.setChoice(static_cast<ThemeChoice>(action->data().toInt()));
    });
}

void ViewActions::buildLanguages() {
    for (const char* id : {"", "en", "zh_CN"}) {
        QAction* action = m_languageMenu->addAction(QString());
        action->setCheckable(true);
        action->setData(QString::fromLatin1(id));
        m_languages->addAction(action);
    }
    connect(m_languages, &QActionGroup::triggered, this,
            [this](const QAction* action) { m_language.setChoice(action->data().toString()); });
}

void ViewActions::showChoices() {
    for (QAction* action : m_themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(m_theme.choice()));
    }
    for (QAction* action : m_languages->actions()) {
        action->setChecked(action->data().toString() == m_language.choice());
    }
}

void ViewActions::addTo(QMenu& menu) {
    menu.addActions({m_zoomIn, m_zoomOut, m_zoomReset});
    menu.addSeparator();
    menu.addMenu(m_themeMenu);
    menu.addMenu(m_languageMenu);
}

void ViewActions::retranslate() {
    m_zoomIn->setText(tr("Zoom &in"));
    m_zoomOut->setText(tr("Zoom &out"));
    m_zoomReset->setText(tr("&Normal size"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    const QStringList themes = {tr("Same as &system"), tr("&Light"), tr("&Dark"), tr("&High contrast")};
    for (int i = 0; i < themes.size(); ++i) {
        m_themes->actions().at(i)->setText(themes.at(i));
    }
    // A language is named in itself, so that it can be found by who cannot read the present one.
    const QStringList languages = {tr("Same as &system"), QStringLiteral("English"),
                                   QStringLiteral("简体中文")};
    for (int i = 0; i < languages.size(); ++i) {
        m_languages->actions().at(i)->setText(languages.at(i));
    }
}

}  // namespace lab::ui
