#pragma once

#include <QObject>
#include <QTranslator>

namespace lab::ui {

/// The language of the window: installs translators, so that every widget retranslates itself at once.
/// Owned by the composition root; GUI thread.
class LanguageController : public QObject {
    Q_OBJECT

  public:
    /// Ids of the languages, "en" and "zh_CN"; an empty id follows the system.
    explicit LanguageController(QObject* parent = nullptr);

    /// The language chosen, or empty for the system's.
    [[nodiscard]] QString choice() const { return m_choice; }
    /// The language that is shown.
    [[nodiscard]] QString language() const { return m_language; }

    void setChoice(const QString& id);
    /// Takes up what was chosen last time.
    void restore();

  signals:
    void languageChanged(const QString& language);

  private:
    void install(const QString& language);

    QString m_choice;
    QString m_language;
    QTranslator m_program;
    QTranslator m_qt;
};

}  // namespace lab::ui
