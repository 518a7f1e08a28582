#include "ui/settings/language_controller.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include "ui/settings/setting.h"

namespace lab::ui {

namespace {

const QString kChinese = QStringLiteral("zh_CN");
const QString kEnglish = QStringLiteral("en");

Setting<QString> languageSetting() {
    return {QStringLiteral("window/language"), QString()};
}

QString systemLanguage() {
    return QLocale::system().language() == QLocale::Chinese ? kChinese : kEnglish;
}

}  // namespace

LanguageController::LanguageController(QObject* parent) : QObject(parent) {}

void LanguageController::restore() {
    m_choice = languageSetting().value();
    install(m_choice.isEmpty() ? systemLanguage() : m_choice);
}

void LanguageController::setChoice(const QString& id) {
    m_choice = id;
    languageSetting().set(id);
    install(id.isEmpty() ? systemLanguage() : id);
}

void LanguageController::install(const QString& language) {
    if (language == m_language) {
        return;
    }
    m_language = language;
    QLocale::setDefault(language == kChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                             : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_program);
    if (m_qt.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qt);
    }
    // English has a file too, for its plurals.
    if (m_program.load(QStringLiteral(":/i18n/attention-lab_") + language)) {
        QCoreApplication::installTranslator(&m_program);
    }
    emit languageChanged(language);
}

}  // namespace lab::ui
