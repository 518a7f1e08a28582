#pragma once

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>
#include <functional>

namespace lab::ui {

/// Offers unsaved work that an earlier run left behind, or says that unsaved work cannot be kept. Hidden
/// while there is nothing to say.
class RecoveryBar : public QToolBar {
    Q_OBJECT

  public:
    /// One piece of work that was found, and what is done with it.
    struct Offer {
        QString name;  ///< of the file that it belongs to; empty if it was never saved
        QDateTime when;
        std::function<void()> bringBack;
        std::function<void()> throwAway;
    };

    explicit RecoveryBar(QWidget* parent);

    void offer(Offer offer);
    void warn(const QString& reason);
    void retranslate();

  private:
    void showWords();
    void finish(const std::function<void()>& action);

    QLabel* m_label;
    QPushButton* m_bringBack;
    QPushButton* m_throwAway;
    Offer m_offer;
    QString m_reason;
};

}  // namespace lab::ui
