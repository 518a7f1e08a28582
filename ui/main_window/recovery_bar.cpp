#include "ui/main_window/recovery_bar.h"

#include <QHBoxLayout>
#include <QLocale>

namespace lab::ui {

RecoveryBar::RecoveryBar(QWidget* parent)
    : QToolBar(parent), m_label(new QLabel), m_bringBack(new QPushButton), m_throwAway(new QPushButton) {
    setObjectName(QStringLiteral("recoveryBar"));
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setVisible(false);
    auto* frame = new QFrame(this);
    frame->setProperty("warning", true);
    auto* layout = new QHBoxLayout(frame);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_bringBack);
    layout->addWidget(m_throwAway);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(frame);
    connect(m_bringBack, &QPushButton::clicked, this, [this] { finish(m_offer.bringBack); });
    connect(m_throwAway, &QPushButton::clicked, this, [this] { finish(m_offer.throwAway); });
    hide();
}

void RecoveryBar::offer(Offer offer) {
    m_offer = std::move(offer);
    m_reason.clear();
    retranslate();
    show();
}

void RecoveryBar::warn(const QString& reason) {
    m_offer = {};
    m_reason = reason;
    retranslate();
    show();
}

void RecoveryBar::finish(const std::function<void()>& action) {
    hide();
    // A copy: what is done may make the next offer.
    if (const auto copy = action) {
        copy();
    }
}

void RecoveryBar::retranslate() {
    setWindowTitle(tr("Unsaved work"));
    m_bringBack->setText(tr("Bring back"));
    m_bringBack->setToolTip(tr("Open the unsaved work in this window; it is not saved to its file yet"));
    m_throwAway->setText(m_reason.isEmpty() ? tr("Throw away") : tr("Understood"));
    m_throwAway->setToolTip(m_reason.isEmpty() ? tr("Delete the unsaved work for good")
                                               : tr("Close this message"));
    m_bringBack->setVisible(m_reason.isEmpty());
    showWords();
}

void RecoveryBar::showWords() {
    const QString when = QLocale().toString(m_offer.when, QLocale::ShortFormat);
    if (!m_reason.isEmpty()) {
        m_label->setText(
            tr("Unsaved changes cannot be kept safe in case of a crash: %1 Save often.", "a sentence")
                .arg(m_reason));
    } else if (m_offer.name.isEmpty()) {
        m_label->setText(
            tr("The program ended unexpectedly. A project that had not been saved was kept, as of %1.")
                .arg(when));
    } else {
        m_label->setText(tr("The program ended unexpectedly. Unsaved changes to “%1” were kept, as of %2.")
                             .arg(m_offer.name, when));
    }
    m_label->setAccessibleName(m_label->text());
}

}  // namespace lab::ui
